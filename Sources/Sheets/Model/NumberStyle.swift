// What a number format says about a number: that it is shown as a percentage, a date, or text.

/// How a cell's number format shows its number. `0.85` in a `percent` cell is shown as 85%; the value stays `0.85`.
///
/// A duration (`[h]:mm`) is a `number`, of days: it has no place in the calendar.
package enum NumberStyle: UInt8, Sendable, CaseIterable {
    case general, number, percent, date, text

    /// Reads a format code (`0.0%`, `dd/mm/yyyy`, `@`) or one of the names SpreadsheetML 2003 uses for them.
    package init(formatCode: String) {
        if let named = NumberStyle.named[formatCode] {
            self = named
            return
        }
        self = NumberStyle.style(ofCode: Array(formatCode.utf8))
    }

    /// The formats that every program knows by number (ECMA-376 part 1, 18.8.30).
    init(builtIn number: Int) {
        switch number {
        case 9, 10: self = .percent
        case 14...22, 27...36, 45, 47, 50...58: self = .date
        case 1...8, 11...13, 37...44, 46, 48: self = .number
        case 49: self = .text
        default: self = .general
        }
    }

    private static let named: [String: NumberStyle] = [
        "": .general, "General": .general, "@": .text, "Text": .text, "Percent": .percent,
        "General Number": .number, "Fixed": .number, "Standard": .number, "Scientific": .number,
        "Currency": .number, "Euro Currency": .number, "Yes/No": .number, "True/False": .number, "On/Off": .number,
        "General Date": .date, "Long Date": .date, "Medium Date": .date, "Short Date": .date,
        "Long Time": .date, "Medium Time": .date, "Short Time": .date,
    ]

    /// Only the first section (before `;`) counts; quoted text, escaped characters and `[…]` are not format letters, but
    /// for the brackets that make a duration.
    private static func style(ofCode code: [UInt8]) -> NumberStyle {
        var index = 0
        var style = NumberStyle.general
        while index < code.count, code[index] != UInt8(ascii: ";") {
            switch code[index] {
            case UInt8(ascii: "\""): index = skip(to: UInt8(ascii: "\""), in: code, from: index + 1)
            case UInt8(ascii: "["):
                let end = skip(to: UInt8(ascii: "]"), in: code, from: index + 1)
                if isDuration(code[index + 1..<end]) { return .number }
                index = end
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
            case UInt8(ascii: "%"): return .percent
            case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "s"),
                UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "Y"), UInt8(ascii: "H"), UInt8(ascii: "S"):
                style = .date
            case UInt8(ascii: "0"), UInt8(ascii: "#"): style = style == .date ? .date : .number
            case UInt8(ascii: "@"): style = .text
            default: break
            }
            index += 1
        }
        return style
    }

    /// Hours, minutes or seconds that count on: `h`, `mm`, `ss`.
    private static func isDuration(_ bracket: ArraySlice<UInt8>) -> Bool {
        guard let first = bracket.first.map({ $0 | 0x20 }), bracket.allSatisfy({ $0 | 0x20 == first }) else {
            return false
        }
        return [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(first)
    }

    private static func skip(to end: UInt8, in code: [UInt8], from start: Int) -> Int {
        code[min(start, code.count)...].firstIndex(of: end) ?? code.count
    }
}
