// Signs of fonts of signs: ticks and crosses that programs keep under the numbers of other letters.

/// What a sign of Wingdings means in Unicode.
enum SymbolFont {
    /// The signs that people tick boxes with, by their byte in Wingdings.
    private static let wingdings: [UInt32: String] = [
        0xA8: "☐", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]

    /// - Parameter number: the sign's number, as Word has it from F000 on.
    /// - Returns: the sign; where it is not known, the character of that number, which says nothing.
    static func text(of number: UInt32, font: String) -> String {
        if LegacyFont(fontName: font) == .wingdings, let sign = wingdings[number & 0xFF] { return sign }
        return Unicode.Scalar(number).map { String($0) } ?? "\u{FFFD}"
    }

    /// A cell's text in Wingdings, brought back to bytes.
    static func text(ofWingdings bytes: [UInt8]) -> String {
        bytes.map { wingdings[UInt32($0)] ?? String(Unicode.Scalar(Windows1252.scalar(of: $0)) ?? "\u{FFFD}") }.joined()
    }
}
