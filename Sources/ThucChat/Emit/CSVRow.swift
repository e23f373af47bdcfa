// Writes the fields of one row of our CSV files: comma, CRLF, quotes where needed, and no text that a spreadsheet would run.

import FEEL
import SheetsOut

/// A row under construction. Bytes are UTF-8; the file begins with ``byteOrderMark``.
struct CSVRow {
    /// Excel opens a file that begins with it as UTF-8.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// A field of free text, made harmless for spreadsheets.
    mutating func text(_ text: String) { field(NeutralText.neutralised(text)) }

    /// A number in plain decimals; empty for none. A negative number stays a number.
    mutating func number(_ number: Number?) {
        if let number { field(number.description) } else { field("") }
    }

    /// A whole number.
    mutating func count(_ count: Int?) { field(count.map(String.init) ?? "") }

    /// `true`, `false`, or empty where it is not known.
    mutating func flag(_ flag: Bool?) { field(flag.map { $0 ? "true" : "false" } ?? "") }

    /// Several texts in one field, separated by `;`. A `;` inside one of them is written as a comma.
    mutating func list(_ texts: [String]) {
        text(texts.map { $0.replacing(";", with: ",") }.joined(separator: ";"))
    }

    /// Ends the row.
    mutating func end() {
        bytes += [0x0D, 0x0A]
        isFirst = true
    }

    /// A whole row of texts, as a header is.
    static func header(_ names: [String]) -> [UInt8] {
        var row = CSVRow()
        names.forEach { row.text($0) }
        row.end()
        return row.bytes
    }

    private mutating func field(_ text: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0D || $0 == 0x0A }
        guard needsQuotes else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
