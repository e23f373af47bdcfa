// What the readers see, as lines: one JSON object a cell, or a sheet as CSV.

import Sheets

extension Sheets.Cell {
    /// `{"file": …, "sheet": …, "a1": …, …}` on one line; rows and columns count from 1.
    package func jsonLine(file: String, sheet: String) -> String {
        let members: [(String, String?)] = [
            ("file", quoted(file)), ("sheet", quoted(sheet)), ("a1", quoted(place.a1)), ("row", "\(row + 1)"),
            ("column", "\(column + 1)"), ("kind", quoted("\(kind)")), ("raw", quoted(raw)), ("value", quoted(value)),
            ("encoding", decoding.map { quoted($0.encoding.rawValue) }),
            ("evidence", decoding.map { quoted($0.evidence.rawValue) }),
            ("confidence", decoding.map { "\($0.confidence)" }), ("formula", formula.map(quoted)),
            ("comment", comment.map(quoted)), ("hidden", isHidden ? "true" : nil),
        ]
        return "{" + members.compactMap { name, value in value.map { "\"\(name)\":\($0)" } }.joined(separator: ",")
            + "}"
    }

    private func quoted(_ text: String) -> String { CanonicalJSON.text(text).line }
}

extension Sheet {
    /// The sheet as CSV, every row as wide as the sheet.
    package var csv: String {
        var row = CSVRow()
        for number in 0..<rowCount {
            for column in 0..<columnCount { row.text(self[number, column]?.value ?? "") }
            row.end()
        }
        return String(decoding: row.bytes, as: UTF8.self)
    }
}
