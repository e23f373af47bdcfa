// What the number an expression gives is measured in, as far as the dictionary tells.

import FEEL

/// A unit of measure of an expression's value.
package enum MeasuredUnit: Hashable, Sendable {
    /// Not known; nothing can be said against it.
    case unknown
    /// A number written in the rule: takes the unit of what stands beside it.
    case bare
    /// How many rows of a table.
    case count(table: String)
    /// A quotient of like things: 0 to 1 for a part of a whole.
    case ratio
    /// A unit: what is measured, and per what, sorted: `triệu đồng`, per `năm` and `người`.
    case unit(String, per: [String])

    /// As the dictionary writes it: `triệu đồng/người/năm`.
    package static func of(_ text: String) -> MeasuredUnit {
        let pieces = text.split(separator: "/").map(String.init)
        guard let first = pieces.first else { return .unknown }
        return .unit(first, per: pieces.dropFirst().sorted())
    }

    static let percent = MeasuredUnit.of("%")

    /// Whether it measures, rather than counts things: of two kinds of things one may stand for the other (a vote for a person).
    var isMeasure: Bool {
        switch self {
        case .unknown, .bare, .count: false
        case .ratio: true
        case .unit(let unit, let per):
            !per.isEmpty
                || ["%", "km", "m", "ha", "m2", "m²", "kg", "tấn", "lít", "ngày", "tháng", "năm"].contains(unit)
                || unit.hasSuffix("đồng")
        }
    }

    /// Whether values of both may be compared or added.
    func fits(_ other: MeasuredUnit) -> Bool {
        switch (self, other) {
        case (.unknown, _), (_, .unknown), (.bare, _), (_, .bare), (.count, .count): true
        case (.count, .unit), (.unit, .count): self != .percent && other != .percent
        default: self == other
        }
    }

    /// The unit of a sum of both.
    func joined(_ other: MeasuredUnit) -> MeasuredUnit {
        switch (self, other) {
        case (.unknown, _), (.bare, _): other
        default: self
        }
    }

    func multiplied(by factor: Number?) -> MeasuredUnit {
        self == .ratio && factor == Number(100) ? .percent : .unknown
    }

    func divided(by other: MeasuredUnit) -> MeasuredUnit {
        switch (self, other) {
        case (.count, .count): return .ratio
        case (.count(let table), .unit(let unit, per: [])) where unit == table: return .ratio
        case (.unit(let one, let perOne), .unit(let two, let perTwo)):
            if self == .percent || other == .percent { return .unknown }
            if self == other { return .ratio }
            return perTwo.isEmpty ? .unit(one, per: (perOne + [two]).sorted()) : .unknown
        default: return .unknown
        }
    }

    /// In words.
    package var shown: Bilingual {
        switch self {
        case .unknown: Bilingual(vi: "chưa rõ", en: "unknown")
        case .bare: Bilingual(vi: "số viết sẵn", en: "a written number")
        case .count(let table): Bilingual(vi: "số dòng của «\(table)»", en: "a count of \"\(table)\"")
        case .ratio: Bilingual(vi: "tỷ số (chưa nhân 100)", en: "a ratio (not times 100)")
        case .unit(let unit, let per):
            Bilingual(
                vi: "«\(([unit] + per).joined(separator: "/"))»", en: "\"\(([unit] + per).joined(separator: "/"))\"")
        }
    }
}
