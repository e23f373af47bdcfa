// Writes a sheet plan as separated text, the way office programs export: a merged cell keeps its text in its first place.

import Foundation

struct CSVWriter {
    let separator: Character
    let hasByteOrderMark: Bool

    init(separator: Character = ",", hasByteOrderMark: Bool = false) {
        self.separator = separator
        self.hasByteOrderMark = hasByteOrderMark
    }

    /// - Returns: lines that end in CR LF, each with as many places as the sheet has columns.
    func document(_ sheet: SheetPlan) -> String {
        let lines = sheet.rows.map { row in
            (0..<sheet.columnCount).map { quoted(row.cells[$0]?.content.shown ?? "") }.joined(
                separator: String(separator))
        }
        return (hasByteOrderMark ? "\u{FEFF}" : "") + lines.map { $0 + "\r\n" }.joined()
    }

    /// Lines of plain texts, for lists that the sample keeps itself.
    func document(_ lines: [[String]]) -> String {
        lines.map { $0.map(quoted).joined(separator: String(separator)) + "\n" }.joined()
    }

    /// The same lines as UTF-8.
    func bytes(_ lines: [[String]]) -> Data {
        Data(document(lines).utf8)
    }

    private func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { $0 == "\"" || $0 == "\n" || $0 == "\r" }
        guard needsQuotes || text.contains(separator) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
