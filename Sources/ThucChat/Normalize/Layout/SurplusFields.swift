// Finds the rows of a text file that have more fields than their table's header, so that values stand in wrong columns.

import Sheets

/// How the fields of a table's rows fit its header; says nothing of formats whose cells say their column.
///
/// A separator too many moves all that comes after it to the right: an unquoted decimal comma, a semicolon in a name.
/// Trailing empty fields move nothing, so a row that is merely padded fits.
struct SurplusFields {
    private let sheet: Sheet
    private let body: Int
    /// Fields of the header's widest row.
    let width: Int?

    init(_ sheet: Sheet, header: Range<Int>) {
        self.sheet = sheet
        body = header.upperBound
        width = header.compactMap { sheet.fieldCount(inRow: $0) }.max()
    }

    /// Whether a row has a value beyond the header; or one field more than the header and both its neighbours, and with it a
    /// value further right than theirs.
    func moves(_ row: Int) -> Bool {
        guard let width, let count = sheet.fieldCount(inRow: row), count > width else { return false }
        let filled = filled(row)
        if filled > width { return true }
        return neighbours(row).allSatisfy { (sheet.fieldCount(inRow: $0) ?? 0) < count && self.filled($0) < filled }
    }

    private func neighbours(_ row: Int) -> [Int] {
        [row - 1, row + 1].filter { $0 >= body && $0 < sheet.rowCount }
    }

    /// Columns up to the last that is not blank.
    func filled(_ row: Int) -> Int {
        sheet.cells(inRow: row).last { !SheetGrid.isBlank($0) }.map { $0.column + 1 } ?? 0
    }
}
