// Finds the rows of a text file whose fields do not fit their table's header, so that values stand in wrong columns.

import Sheets

/// How the fields of a table's rows fit its header; says nothing of formats whose cells say their column.
///
/// A separator too many moves all that comes after it to the right: an unquoted decimal comma, a semicolon in a name. One too
/// few moves it to the left. Trailing empty fields move nothing, so a row that is merely padded or cut short fits.
struct FieldAlignment {
    private let sheet: Sheet
    private let body: Int
    /// The table's columns of figures; empty where any column may hold them.
    private let figures: Set<Int>
    /// Fields of the header's widest row.
    let width: Int?
    /// A head that a separator cut in two, as `Thôn, bản` without quotes; its two pieces.
    let splitHead: [String]

    init(_ sheet: Sheet, header: Range<Int>, figures: Set<Int> = []) {
        self.sheet = sheet
        self.figures = figures
        body = header.upperBound
        width = header.compactMap { sheet.fieldCount(inRow: $0) }.max()
        splitHead = width == nil ? [] : header.lazy.map { Self.splitHead(sheet, $0) }.first { !$0.isEmpty } ?? []
    }

    /// Whether values of a row stand in other columns than their own.
    func moves(_ row: Int) -> Bool {
        guard let width, let count = sheet.fieldCount(inRow: row) else { return false }
        if !splitHead.isEmpty { return true }
        if count == width { return false }
        return count > width ? movesRight(row, count, width) : movesLeft(row, count, width)
    }

    /// The fields of a row that has more than the header.
    func surplus(_ row: Int) -> Int? {
        guard let width, let count = sheet.fieldCount(inRow: row), count > width else { return nil }
        return count
    }

    /// A value beyond the header; or one field more than the header and both neighbours, and with it a value further right
    /// than theirs; or a figure among the words behind a column of figures.
    private func movesRight(_ row: Int, _ count: Int, _ width: Int) -> Bool {
        let filled = filled(row)
        if filled > width || hasFigureAmongWords(row) { return true }
        return neighbours(row).allSatisfy { (sheet.fieldCount(inRow: $0) ?? 0) < count && self.filled($0) < filled }
    }

    /// Decimal commas without quotes push figures out of their columns, whether one row has them or all; a row that keeps a
    /// decimal in a cell has none.
    private func hasFigureAmongWords(_ row: Int) -> Bool {
        guard let first = figures.min() else { return false }
        let cells = sheet.cells(inRow: row)
        return cells.contains { $0.column > first && !figures.contains($0.column) && Self.isShortNumber($0) }
            && !cells.contains(where: Self.isDecimal)
    }

    /// Fewer fields than both neighbours, which fill the header, and a value of another kind than theirs in a column.
    private func movesLeft(_ row: Int, _ count: Int, _ width: Int) -> Bool {
        let neighbours = neighbours(row)
        guard neighbours.count == 2, filled(row) == count,
            neighbours.allSatisfy({ sheet.fieldCount(inRow: $0) == width })
        else { return false }
        return sheet.cells(inRow: row).contains { cell in
            let kinds = neighbours.map { sheet[$0, cell.column].flatMap(Self.beginsWithDigit) }
            guard let own = Self.beginsWithDigit(cell), let usual = kinds[0], usual == kinds[1] else { return false }
            return own != usual
        }
    }

    private func neighbours(_ row: Int) -> [Int] {
        [row - 1, row + 1].filter { $0 >= body && $0 < sheet.rowCount }
    }

    /// Columns up to the last that is not blank.
    private func filled(_ row: Int) -> Int {
        sheet.cells(inRow: row).last { !SheetGrid.isBlank($0) }.map { $0.column + 1 } ?? 0
    }

    /// Two heads of which the second goes on in small letters after a blank.
    private static func splitHead(_ sheet: Sheet, _ row: Int) -> [String] {
        let cells = Array(sheet.cells(inRow: row))
        for (left, right) in zip(cells, cells.dropFirst())
        where right.bytes.first == UInt8(ascii: " ") && left.column + 1 == right.column && !SheetGrid.isBlank(left) {
            let text = SheetGrid.trimmed(right)
            if text.first?.isLowercase ?? false { return [SheetGrid.trimmed(left), text] }
        }
        return []
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Nil for a blank cell.
    private static func beginsWithDigit(_ cell: Cell) -> Bool? {
        SheetGrid.isBlank(cell) ? nil : cell.bytes.first.map(isDigit)
    }

    private static func isShortNumber(_ cell: Cell) -> Bool {
        (1...3).contains(cell.bytes.count) && cell.bytes.allSatisfy(isDigit)
    }

    /// A number with a point or a comma in it.
    private static func isDecimal(_ cell: Cell) -> Bool {
        cell.bytes.first.map(isDigit) ?? false
            && cell.bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
            && cell.bytes.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }
}
