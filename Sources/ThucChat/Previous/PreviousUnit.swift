// How one unit stood in an earlier bundle: its row of units.csv.

/// A row of an earlier bundle's `units.csv`.
package struct PreviousUnit: Hashable, Sendable {
    package var code: String
    /// With its kind, as printed.
    package var name: String
    package var district: String
    package var sent: UnitAssessment.Sent
    /// Nil where no list of registered communes was given then.
    package var isRegistered: Bool?
    /// The tier held by the list of titles of that time; nil where none was.
    package var held: String?
    package var claimed: Int
    package var lowest: Int
    package var highest: Int
    package var eligible: Standing.Word

    /// Nil where a column does not hold what is written there.
    init?(_ row: BundleTable.Row) {
        guard let sent = UnitAssessment.Sent(rawValue: row["submission"]),
            let eligible = Standing.Word(rawValue: row["eligible"]), let claimed = Int(row["claimed"]),
            let lowest = Int(row["lowest"]), let highest = Int(row["highest"]), !row["unit"].isEmpty
        else { return nil }
        code = row["unit"]
        name = row["unitName"]
        district = row["district"]
        self.sent = sent
        isRegistered = row["registered"].isEmpty ? nil : row["registered"] == "true"
        held = row["held"].isEmpty ? nil : row["held"]
        self.claimed = claimed
        self.lowest = lowest
        self.highest = highest
        self.eligible = eligible
    }
}
