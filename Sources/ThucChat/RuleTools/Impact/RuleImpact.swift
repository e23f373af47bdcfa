// Whose standing flips between two versions of the rules.

import FEEL

/// The standings that differ, and nothing else.
package struct RuleImpact: Sendable, Hashable {
    /// A standing that flips; nil where one version has no such row.
    package struct Flip: Sendable, Hashable {
        package var unit: String
        package var unitName: String
        package var row: StandingKey
        package var old: Standing.Word?
        package var new: Standing.Word?
    }

    /// How many units were assessed under both.
    package private(set) var unitCount = 0
    package private(set) var flips: [Flip] = []

    /// Assesses the same submissions under both rulebooks.
    ///
    /// - Parameters: two batches over the same files, units and lists.
    package init(from old: Batch, to new: Batch) async throws {
        var before: [String: [Standing]] = [:]
        try await old.run { before[$0.unit.code] = $0.standings }
        var flips: [Flip] = []
        var count = 0
        try await new.run { assessment in
            count += 1
            flips += Self.flips(
                of: assessment.unit, from: before.removeValue(forKey: assessment.unit.code) ?? [],
                to: assessment.standings)
        }
        for unit in old.units {
            if let rows = before[unit.code] { flips += Self.flips(of: unit, from: rows, to: []) }
        }
        self.flips = flips
        unitCount = count
    }

    /// In the order of the older rows; rows that only the newer version has come last.
    static func flips(of unit: Unit, from old: [Standing], to new: [Standing]) -> [Flip] {
        let later = Dictionary(new.map { (StandingKey($0), $0.word) }) { first, _ in first }
        let earlier = Set(old.map(StandingKey.init))
        let changed = old.compactMap { row -> Flip? in
            let key = StandingKey(row)
            guard later[key] != row.word else { return nil }
            return Flip(unit: unit.code, unitName: unit.fullName, row: key, old: row.word, new: later[key])
        }
        let added = new.filter { !earlier.contains(StandingKey($0)) }.map { row in
            Flip(unit: unit.code, unitName: unit.fullName, row: StandingKey(row), old: nil, new: row.word)
        }
        return changed + added
    }
}

/// Which row of a unit's standings.
package struct StandingKey: Hashable, Sendable {
    package var tier: String
    package var level: Standing.Level
    package var code: String
    package var test: String

    init(_ standing: Standing) {
        tier = standing.tier
        level = standing.level
        code = standing.code
        test = standing.test
    }

    /// `17.1/nuoc-sach`, `17.1`, `ntm`.
    package var shown: String { test.isEmpty ? code : "\(code)/\(test)" }
}
