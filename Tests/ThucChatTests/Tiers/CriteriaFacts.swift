// The criteria as they were gathered from sources, one row an indicator; skipped where the facts are absent.
// The grammar of their columns is told in the facts' own sources.md.

import FEEL
import Foundation
import Sheets
import Testing

@testable import ThucChat

/// One row of `criteria-*.csv`, and what it says of the Northern midlands and mountains.
struct CriterionFact: Sendable, CustomTestStringConvertible {
    static let files = [
        ("criteria-2016-2020.csv", "ntm-2016-2020"), ("criteria-model-2018-2020.csv", "ntm-2016-2020"),
        ("criteria-2021-2025.csv", "ntm-2021-2025"), ("criteria-model-2021-2025.csv", "ntm-2021-2025"),
        ("criteria-2026-2030.csv", "ntm-2026-2030"),
    ]

    static let folder: String = {
        ProcessInfo.processInfo.environment["THUCCHAT_FACTS"] ?? ProjectFolder.path("../shared/facts")
    }()

    static let areThere = files.allSatisfy { FileManager.default.fileExists(atPath: "\(folder)/\($0.0)") }

    var set: String
    var columns: [String: String]
    var testDescription: String { "\(set) \(code)" }

    subscript(column: String) -> String { columns[column] ?? "" }

    /// As the rulebook writes it.
    var code: String {
        RuleCode(tier: self["tier"] == "ntm" ? nil : self["tier"], plain: self["indicator_code"]).written
    }

    /// Rows of all files, in their order; empty where the facts are absent.
    static func all() throws -> [CriterionFact] {
        guard areThere else { return [] }
        return try files.flatMap { file, set in
            let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(file)")))
            let sheet = try readWorkbook(bytes, named: file).sheets[0]
            func texts(_ row: Int) -> [String] { (0..<sheet.columnCount).map { sheet[row, $0]?.raw ?? "" } }
            let heads = texts(0)
            return (1..<sheet.rowCount).map { row in
                CriterionFact(set: set, columns: Dictionary(uniqueKeysWithValues: zip(heads, texts(row))))
            }
        }
    }

    // MARK: what it says

    /// Ids of the sources named, `S24`.
    var sources: [String] { self["source"].matches(of: /\bS\d+\b/).map { String($0.output) } }

    /// The region or group that the level column speaks of.
    var ownKey: String { self.set == "ntm-2026-2030" ? "nhom1" : "tdmnpb" }

    /// Nothing at all is known of the level.
    var isUnset: Bool {
        self["confidence"] == "unknown" || self["threshold_tdmnpb"].isEmpty
    }

    /// How the level of the Northern midlands and mountains is known.
    var provenance: Provenance {
        if isUnset { return .unset }
        return switch self["confidence"] {
        case "two-sources": .established
        case "source": .sourced
        default: .recollected
        }
    }

    /// The best that may be said of another region's level.
    var otherProvenance: Provenance {
        isUnset && self["thresholds_other"].isEmpty ? .unset : sources.isEmpty ? .recollected : .sourced
    }

    var direction: Direction? {
        switch self["comparison"] {
        case ">=": .atLeast
        case "<=": .atMost
        case "=": .exactly
        case "achieved": .achieved
        default: nil
        }
    }

    /// `45[20]` is 45 and 20; empty for words and for levels by year.
    var values: [Number] {
        self["threshold_tdmnpb"].split(whereSeparator: { "[]".contains($0) }).compactMap { Number(String($0)) }
    }

    /// `2022=39; 2023=42`.
    var yearly: [(year: Int, value: Number)] {
        Self.pairs(self["per_year"]).compactMap { key, value in
            guard let year = Int(key), let number = Number(value) else { return nil }
            return (year, number)
        }
    }

    /// `dbsh=90; btb=85` in plain numbers, and `all regions 100` as a level without a region.
    var others: [(region: String?, value: Number)] {
        if let all = self["thresholds_other"].firstMatch(of: /all regions (\d+)/),
            let value = Number(String(all.output.1))
        {
            return [(nil, value)]
        }
        return Self.pairs(self["thresholds_other"]).compactMap { key, value in
            key.allSatisfy(\.isLetter) ? Number(value).map { (Optional(key), $0) } : nil
        }
    }

    /// To be met by men and women, or boys and girls, apart.
    var isBySex: Bool { self["conditions"].contains("men and") || self["conditions"].contains("for boys and") }

    private static func pairs(_ text: String) -> [(String, String)] {
        text.split(separator: ";").compactMap { piece in
            let sides = piece.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return sides.count == 2 ? (sides[0], sides[1]) : nil
        }
    }
}
