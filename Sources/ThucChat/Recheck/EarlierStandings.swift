// How criteria stood in an earlier bundle.

/// The criteria of an earlier bundle's `standings.csv`, by unit.
struct EarlierStandings: Sendable {
    private let supports: [String: [CriterionKey: Support]]

    init(_ bundle: PreviousBundle) throws {
        let rows = try bundle.standings { $0["level"] == Standing.Level.criterion.rawValue }
        var supports: [String: [CriterionKey: Support]] = [:]
        for row in rows {
            supports[row["unit"], default: [:]][CriterionKey(tier: row["tier"], code: row["code"])] =
                Support(rawValue: row["supported"])
        }
        self.supports = supports
    }

    /// Nil where the bundle has no such row.
    func support(unit: String, _ key: CriterionKey) -> Support? { supports[unit]?[key] }
}
