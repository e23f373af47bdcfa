// The files of a bundle in memory, and what expected.csv may ask of them.

import Foundation
import Testing

struct BundleFiles: Sendable {
    /// Name → bytes, hidden files too.
    let bytes: [String: Data]
    let findings: [[String: String]]
    let standings: [[String: String]]
    private let places: [String: [[String: String]]]

    init(folder: String) throws {
        var bytes: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
        where !Self.isFolder("\(folder)/\(name)") {
            bytes[name] = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        self.bytes = bytes
        findings = try CommaTable(bytes["findings.csv"] ?? Data()).rows
        standings = try CommaTable(bytes["standings.csv"] ?? Data()).rows
        places = Dictionary(grouping: try CommaTable(bytes["places.csv"] ?? Data()).rows) { $0["finding"] ?? "" }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    func table(_ name: String) throws -> [[String: String]] { try CommaTable(bytes[name] ?? Data()).rows }

    func places(of finding: [String: String]) -> [[String: String]] { places[finding["id"] ?? ""] ?? [] }

    /// Whether the bundle says what a row of `expected.csv` speaks of, present or absent.
    func says(_ row: ExpectedRow) -> Bool {
        guard let (column, code, word) = row.standing else { return findings.contains { fits($0, row) } }
        return standings.contains { standing in
            standing["unit"] == row.unit && standing["code"] == code && standing[column] == word
                && ["criterion", "indicator", "condition"].contains(standing["level"])
        }
    }

    private func fits(_ finding: [String: String], _ row: ExpectedRow) -> Bool {
        guard row.unit.isEmpty || finding["unit"] == row.unit else { return false }
        guard row.code == "*" || finding["code"] == row.code else { return false }
        guard row.severity.isEmpty || finding["severity"] == row.severity else { return false }
        return row.file.isEmpty || places(of: finding).contains { stands($0, row) }
    }

    private func stands(_ place: [String: String], _ row: ExpectedRow) -> Bool {
        let file = place["file"] ?? ""
        guard file == row.file || file.hasSuffix("/" + row.file) else { return false }
        return (row.sheet.isEmpty || place["sheet"] == row.sheet) && (row.a1.isEmpty || place["a1"] == row.a1)
    }
}

/// One row of `expected.csv` or `broken-expected.csv`.
struct ExpectedRow: Sendable, CustomTestStringConvertible {
    let unit, code, file, sheet, a1, severity, label: String
    let isPresent: Bool

    init(_ row: [String: String]) {
        func text(_ key: String) -> String { row[key] ?? "" }
        (unit, code, file, sheet) = (text("unit"), text("code"), text("file"), text("sheet"))
        (a1, severity, label) = (text("a1"), text("severity"), text("label"))
        isPresent = text("expect") == "present"
    }

    /// `standing:2.2=supported` in parts: the column of standings.csv, the code and the word; nil for a finding's code.
    var standing: (column: String, code: String, word: String)? {
        let pieces = code.split(separator: ":", maxSplits: 1).map(String.init)
        guard pieces.count == 2, ["standing", "supported"].contains(pieces[0]) else { return nil }
        let sides = pieces[1].split(separator: "=").map(String.init)
        return sides.count == 2 ? (pieces[0], sides[0], sides[1]) : nil
    }

    var testDescription: String { "\(unit) \(isPresent ? "" : "not ")\(code) \(a1) (\(label))" }

    static func all(in file: String) throws -> [ExpectedRow] {
        try CommaTable(path: PackageFolder.path(file)).rows.map(ExpectedRow.init)
    }
}
