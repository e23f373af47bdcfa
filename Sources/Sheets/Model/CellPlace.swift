// The place of one cell, in numbers for code and as an A1 address for people.

/// The place of one cell.
///
/// Shape: 8 bytes, no references, so a million values can each keep theirs.
/// Sheet, row and column count from 0 in code and from 1 in anything people read.
package struct CellPlace: Hashable, Sendable {
    package var sheet: UInt16
    package var column: UInt16
    package var row: UInt32

    package init(sheet: UInt16 = 0, row: UInt32, column: UInt16) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// The address people use, such as `C12`; the sheet is not part of it.
    package var a1: String {
        CellPlace.letters(ofColumn: column) + String(row + 1)
    }

    /// The letters of a column: 0 → `A`, 25 → `Z`, 26 → `AA`.
    package static func letters(ofColumn column: UInt16) -> String {
        var rest = Int(column) + 1
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

extension CellPlace: Comparable {
    /// Reading order: sheet, then row, then column.
    package static func < (left: CellPlace, right: CellPlace) -> Bool {
        (left.sheet, left.row, left.column) < (right.sheet, right.row, right.column)
    }
}

extension CellPlace: CustomStringConvertible {
    package var description: String { a1 }
}
