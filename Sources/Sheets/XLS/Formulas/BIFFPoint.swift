// Cells and areas as formulas name them.

/// A corner of a reference: a row and a column, each fixed or moving with the cell of the formula.
struct BIFFPoint {
    static let lastRow = 65_535
    static let lastColumn = 255

    let row: Int
    let column: Int
    private let isRowFixed: Bool
    private let isColumnFixed: Bool

    /// - Parameter column: the column in the lower bits, above it whether column and row move.
    init(row: Int, column: Int) throws(BIFFBroken) {
        guard column & 0x3FFF <= Self.lastColumn else { throw BIFFBroken() }
        (self.row, self.column) = (row, column & 0x3FFF)
        (isRowFixed, isColumnFixed) = (column & 0x8000 == 0, column & 0x4000 == 0)
    }

    /// A corner whose moving parts are distances from a cell; beyond the edge of the sheet they go on at the other.
    init(row: Int, column: Int, from home: CellReference) throws(BIFFBroken) {
        let isRowMoving = column & 0x8000 != 0
        let isColumnMoving = column & 0x4000 != 0
        let placed = isColumnMoving ? (home.column + column) & Self.lastColumn : column & 0x3FFF
        try self.init(
            row: isRowMoving ? (home.row + row) & Self.lastRow : row, column: placed | column & 0xC000)
    }

    private var rowText: String { (isRowFixed ? "$" : "") + String(row + 1) }
    private var columnText: String { (isColumnFixed ? "$" : "") + CellPlace.letters(ofColumn: UInt16(column)) }

    var text: String { columnText + rowText }

    /// The area up to another corner; whole columns and rows by their names alone.
    func text(to end: BIFFPoint) -> String {
        if row == 0, end.row == Self.lastRow { return columnText + ":" + end.columnText }
        if column == 0, end.column == Self.lastColumn { return rowText + ":" + end.rowText }
        return text + ":" + end.text
    }
}
