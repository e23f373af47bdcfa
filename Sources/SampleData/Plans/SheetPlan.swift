// A sheet as it will be written, before any file format: cells with merges, hidden rows, and names for the cells
// that the list of planted faults points at.

/// What a cell holds, as a person meant it.
enum CellContent: Hashable {
    case text(String)
    case number(scaled: Int, digits: Int)  // scaled by 10^digits
    case formula(String, scaled: Int, digits: Int)  // in R1C1 notation, with the value the program would cache

    /// The text a person sees; numbers in Vietnamese notation.
    var shown: String {
        switch self {
        case .text(let text): text
        case .number(let scaled, let digits), .formula(_, let scaled, let digits):
            VietnameseText.decimal(scaled, digits: digits)
        }
    }
}

/// Names a cell for whoever must point at it later: a row's key and the column's role.
struct CellKey: Hashable {
    var row: String
    var column: String

    init(_ row: String, _ column: String) {
        self.row = row
        self.column = column
    }
}

struct PlannedCell: Hashable {
    var content: CellContent
    var mergeAcross = 0
    var mergeDown = 0
    var isHeading = false

    static func text(_ text: String, across: Int = 0, down: Int = 0, heading: Bool = false) -> PlannedCell {
        PlannedCell(content: .text(text), mergeAcross: across, mergeDown: down, isHeading: heading)
    }
}

struct PlannedRow: Hashable {
    var cells: [Int: PlannedCell] = [:]  // by column, from 0
    var isHidden = false
}

struct SheetPlan: Hashable {
    var name: String
    var rows: [PlannedRow] = []
    var places: [CellKey: Place] = [:]
    var columnCount: Int

    struct Place: Hashable {
        var row: Int
        var column: Int

        /// `G17`, as people write it.
        var a1: String { SheetPlan.letters(column) + String(row + 1) }
    }

    init(name: String, columnCount: Int) {
        self.name = name
        self.columnCount = columnCount
    }

    /// Appends a row; the keys name cells of it by column.
    mutating func append(_ cells: [Int: PlannedCell] = [:], keys: [Int: CellKey] = [:], hidden: Bool = false) {
        for (column, key) in keys { places[key] = Place(row: rows.count, column: column) }
        rows.append(PlannedRow(cells: cells, isHidden: hidden))
    }

    /// Appends a row with one cell merged over the sheet.
    mutating func appendAcross(_ text: String, heading: Bool = false) {
        append([0: .text(text, across: columnCount - 1, heading: heading)])
    }

    /// The same sheet with every cell in one row: LibreOffice's 2003 XML export loses the columns right of a cell that is
    /// merged down, so sheets meant for it have none.
    func withoutMergesDown() -> SheetPlan {
        var sheet = self
        for row in sheet.rows.indices {
            for column in sheet.rows[row].cells.keys { sheet.rows[row].cells[column]?.mergeDown = 0 }
        }
        return sheet
    }

    static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(65 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }
}
