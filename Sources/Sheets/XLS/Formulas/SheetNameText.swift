// The names of sheets as formulas write them.

/// Writes the name of a sheet, or of the first and last of several, before a reference.
enum SheetNameText {
    /// `Sheet2!`, `'Biểu 1'!`, `'A:B C'!`; a book's number goes in front: `[1]Sheet2!`.
    static func prefix(_ names: [String], book: Int? = nil) -> String {
        let text = (book.map { "[\($0)]" } ?? "") + names.joined(separator: ":")
        guard names.contains(where: needsQuotes) else { return text + "!" }
        return "'" + text.replacing("'", with: "''") + "'!"
    }

    /// Names of letters, digits, `_` and `.` stand alone, unless they begin with a digit or read as a cell.
    private static func needsQuotes(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, isLetter(first) else { return true }
        return !name.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) || $0 == "." } || isReference(name)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// `AB12`, and in the other notation `R1C1`, `R`, `C5`.
    private static func isReference(_ name: String) -> Bool {
        let upper = name.uppercased().unicodeScalars
        let afterLetters = upper.drop { ("A"..."Z").contains($0) }
        let isCell = upper.count - afterLetters.count <= 3 && !afterLetters.isEmpty && afterLetters.allSatisfy(isDigit)
        let afterRow = upper.first == "R" ? upper.dropFirst().drop(while: isDigit) : upper[...]
        let afterColumn = afterRow.first == "C" ? afterRow.dropFirst().drop(while: isDigit) : afterRow
        return isCell || afterColumn.isEmpty
    }
}
