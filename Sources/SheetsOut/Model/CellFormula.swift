// A formula of a validation or highlight, in pieces, because .xlsx writes places as A1 and XML Spreadsheet 2003 as R1C1.

/// A condition over cells. It is written for the first cell of an area and moves with each cell of it.
///
/// The pieces are joined as they are: `[.cell(place), .code(">"), .cell(other)]`. Functions have their English names
/// and commas between arguments.
package struct CellFormula: Hashable, Sendable {
    package var pieces: [Piece]

    package enum Piece: Hashable, Sendable {
        /// Operators, functions, constants; no address.
        case code(String)
        /// A cell, by its place when the formula stands in the first cell of the area.
        case cell(CellReference)
        /// A fixed area, of this sheet or a named one.
        case area(GridArea, sheet: String?)
        /// A name of the workbook.
        case name(String)
    }

    package init(_ pieces: [Piece]) { self.pieces = pieces }

    /// As .xlsx writes it, with no `=` in front.
    package var a1: String {
        pieces.map { piece in
            switch piece {
            case .code(let code): code
            case .cell(let cell): cell.a1
            case .area(let area, let sheet): CellFormula.prefix(sheet) + area.a1
            case .name(let name): name
            }
        }.joined()
    }

    /// As XML Spreadsheet 2003 writes it in the cell at a place, with no `=` in front.
    package func r1c1(row: Int, column: Int) -> String {
        pieces.map { piece in
            switch piece {
            case .code(let code): code
            case .cell(let cell): cell.r1c1(row: row, column: column)
            case .area(let area, let sheet): CellFormula.prefix(sheet) + area.r1c1
            case .name(let name): name
            }
        }.joined()
    }

    /// `'Tên trang'!`, or nothing for the sheet itself.
    static func prefix(_ sheet: String?) -> String {
        sheet.map { "'\($0.replacing("'", with: "''"))'!" } ?? ""
    }

    /// A text as a formula's constant.
    package static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}

/// A cell that a formula reads. A fixed row or column stays when the formula moves.
package struct CellReference: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package var fixesRow: Bool
    package var fixesColumn: Bool

    package init(row: Int, column: Int, fixesRow: Bool = false, fixesColumn: Bool = false) {
        self.row = row
        self.column = column
        self.fixesRow = fixesRow
        self.fixesColumn = fixesColumn
    }

    var a1: String {
        (fixesColumn ? "$" : "") + GridArea.letters(of: column) + (fixesRow ? "$" : "") + String(row + 1)
    }

    func r1c1(row own: Int, column ownColumn: Int) -> String {
        "R" + CellReference.part(row, from: own, fixed: fixesRow)
            + "C" + CellReference.part(column, from: ownColumn, fixed: fixesColumn)
    }

    private static func part(_ index: Int, from own: Int, fixed: Bool) -> String {
        if fixed { return String(index + 1) }
        return index == own ? "" : "[\(index - own)]"
    }
}
