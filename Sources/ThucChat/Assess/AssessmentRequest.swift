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
    /// The unit list in force.
    package var units: [Unit]
    package var sources: [Source] = []
    /// The list of communes registered for recognition this year.
    package var registered: String?
    /// The list of titles held.
    package var titles: String?
    /// Bundles of earlier periods under the same set, earliest first.
    package var previous: [PreviousBundle] = []
    package var limits = ReadLimits()
    /// Findings may quote personal values.
    package var withPersonal = false
    /// The unit all files are of, where a person says so; else each file's title block tells.
    package var unit: String?
    /// Submissions worked on at a time; changes no byte of the result.
    package var jobs = 1

    package init(paths: [String], period: Period, rulebook: Rulebook, units: [Unit]) {
        self.paths = paths
        self.period = period
        self.rulebook = rulebook
        self.units = units
    }
}
