// What is asked of a batch: the files, the period, the rulebook, and the office's lists.

import Sheets

/// A batch to assess.
package struct AssessmentRequest: Sendable {
    /// An independent list: its name and file.
    package struct Source: Sendable, Hashable {
        package var name: String
        package var path: String

        package init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    /// Files and folders, as given.
    package var paths: [String]
    package var period: Period
    package var rulebook: Rulebook
    /// The unit list, with units of other days.
    package var units: [Unit]
    /// What units came from and became; without it every unit of the list stands alone.
    package var history: UnitHistory
    package var sources: [Source] = []
    /// The list of communes registered for recognition this year.
    package var registered: String?
    /// The list of titles held.
    package var titles: String?
    /// Bundles of earlier periods under the same set, earliest first.
    package var previous: [PreviousBundle] = []
    package var limits = ReadLimits()
    /// Ids of the sets there are, for the list of titles; empty where nobody has said.
    package var sets: [String] = []
    /// Earlier years to tell by what became of titles held, latest first.
    package var earlier: [EarlierYear] = []
    /// Findings may quote personal values.
    package var withPersonal = false
    /// The unit all files are of, where a person says so; else each file's title block tells.
    package var unit: String?
    /// How many cells that are needed and not given a finding lists; the rest are counted. `Int.max` lists all rows that figures
    /// are computed from, too.
    package var mostPlaces = 100
    /// Submissions worked on at a time; changes no byte of the result.
    package var jobs = 1

    package init(paths: [String], period: Period, rulebook: Rulebook, units: [Unit], history: UnitHistory? = nil) {
        self.paths = paths
        self.period = period
        self.rulebook = rulebook
        self.units = units
        self.history = history ?? UnitHistory(units: units)
    }
}
