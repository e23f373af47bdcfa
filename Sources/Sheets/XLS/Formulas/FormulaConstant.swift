// Constants of formulas as text.

/// Writes the constants that stand in formulas.
enum FormulaConstant {
    /// `1.5`, `100`, `1E+20`.
    static func text(_ number: Double) throws(BIFFBroken) -> String {
        guard number.isFinite else { throw BIFFBroken() }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text.uppercased()
    }

    static func text(_ isTrue: Bool) -> String { isTrue ? "TRUE" : "FALSE" }

    /// In quotes, quotes inside doubled.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    /// `{1,2;3,4}`: as many columns and rows as the bytes say, row by row.
    static func array(_ bytes: inout BIFFBytes) throws(BIFFBroken) -> String {
        let columnCount = try bytes.byte() + 1
        let rowCount = try bytes.short() + 1
        var text = "{"
        for index in 0..<columnCount * rowCount {
            if index > 0 { text += index % columnCount == 0 ? ";" : "," }
            text += try element(&bytes)
            guard text.utf8.count <= 3 * FormulaTree.maxUnits else { throw BIFFBroken() }
        }
        return text + "}"
    }

    private static func element(_ bytes: inout BIFFBytes) throws(BIFFBroken) -> String {
        switch try bytes.byte() {
        case 0x01: return try text(try bytes.double())
        case 0x02: return quoted(try bytes.text(try bytes.short()))
        case 0x04: return text(try first(of: &bytes) != 0)
        case 0x10: return try BIFFResult.error(try first(of: &bytes))
        default: throw BIFFBroken()
        }
    }

    /// The first of eight bytes.
    private static func first(of bytes: inout BIFFBytes) throws(BIFFBroken) -> UInt8 {
        let value = UInt8(try bytes.byte())
        try bytes.skip(7)
        return value
    }
}
