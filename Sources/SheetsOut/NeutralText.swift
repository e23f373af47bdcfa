// Text from outside, made harmless for the spreadsheet that will open it.

/// Puts an apostrophe in front of text that a spreadsheet would run as a formula, and takes it back.
package enum NeutralText {
    /// The text with an apostrophe in front where a spreadsheet would run it as a formula.
    ///
    /// Begins with `=`, `+`, `-`, `@`, tab, return or line feed, also full-width: neutralised, unless the whole text is a plain
    /// number such as `-12,5 %`. Apostrophes in front of such a text get one more, so that ``plain(_:)`` takes back exactly what was added.
    package static func neutralised(_ text: String) -> String {
        isDangerous(text) ? "'" + text : text
    }

    /// The text as it was before ``neutralised(_:)``.
    package static func plain(_ field: String) -> String {
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
