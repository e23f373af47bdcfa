// Writes the fields of one row of our CSV files: comma, CRLF, quotes where needed, and no text that a spreadsheet would run.

import FEEL

/// A row under construction. Bytes are UTF-8; the file begins with ``byteOrderMark``.
struct CSVRow {
    /// Excel opens a file that begins with it as UTF-8.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// A field of free text, made harmless for spreadsheets.
    mutating func text(_ text: String) { field(CSVRow.neutralised(text)) }

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

extension CSVRow {
    /// The text with an apostrophe in front where a spreadsheet would run it as a formula.
    ///
    /// Begins with `=`, `+`, `-`, `@`, tab, return or line feed, also full-width: neutralised, unless the whole text is a plain
    /// number such as `-12,5 %`. Apostrophes in front of such a text get one more, so that ``plain(_:)`` takes back exactly what was added.
    static func neutralised(_ text: String) -> String {
        isDangerous(text) ? "'" + text : text
    }

    /// The text as it was before ``neutralised(_:)``.
    static func plain(_ field: String) -> String {
        guard field.utf8.first == apostrophe, isDangerous(String(field.dropFirst())) else { return field }
        return String(field.dropFirst())
    }

    private static let apostrophe = UInt8(ascii: "'")
    private static let starters: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private static func isDangerous(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return starters.contains(first) && !isNumber(text)
    }

    /// A sign, then digits with points, commas and blanks among them, then perhaps a percent sign.
    private static func isNumber(_ text: String) -> Bool {
        var body = text.utf8[...]
        if let sign = body.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { body = body.dropFirst() }
        if body.last == UInt8(ascii: "%") { body = body.dropLast() }
        guard let first = body.first, isDigit(first) else { return false }
        return body.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2C || $0 == 0x20 }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
