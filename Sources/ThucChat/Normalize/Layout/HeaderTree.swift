// The heads over each column: one to three rows with merged cells, read as paths from top to bottom.

import Sheets

/// The header of a table, as the path of heads over each column.
struct HeaderTree {
    struct Path {
        var column: Int
        var heads: [HeadText]
        /// The lowest head cell.
        var place: CellPlace
    }

    let rows: Range<Int>
    /// Columns with at least one head, and those a profile states without one, from the left.
    private(set) var paths: [Path]

    /// Reads the header that begins at a row and is at least so many rows deep; cells merged downwards make it deeper.
    init(_ grid: SheetGrid, heads: inout HeadCache, from row: Int, depth: Int) {
        let end = Self.end(of: grid, from: row, depth: depth)
        rows = row..<end
        paths = (0..<grid.columnCount).compactMap { column in
            Self.path(grid, &heads, rows: row..<end, column: column)
        }
    }

    /// The same header with paths of no heads for columns that have none.
    func adding(_ columns: [Int], of grid: SheetGrid) -> HeaderTree {
        var wider = self
        wider.paths += columns.map { column in
            Path(column: column, heads: [], place: grid.sheet.place(row: rows.upperBound - 1, column: column))
        }
        wider.paths.sort { $0.column < $1.column }
        return wider
    }

    private static func end(of grid: SheetGrid, from row: Int, depth: Int) -> Int {
        var end = min(row + depth, grid.rowCount)
        for area in grid.sheet.merges where Int(area.rows.lowerBound) >= row && Int(area.rows.lowerBound) < end {
            end = max(end, min(Int(area.rows.upperBound) + 1, row + HeaderTree.deepest, grid.rowCount))
        }
        while end < min(row + HeaderTree.deepest, grid.rowCount), isSubHeads(grid, row: end, under: end - 1) {
            end += 1
        }
        return end
    }

    /// Without merges: a row of words that begins right of the first head and fills a place left blank beside a head above.
    private static func isSubHeads(_ grid: SheetGrid, row: Int, under head: Int) -> Bool {
        let cells = grid.filled(row)
        guard !grid.hasMerges, let first = grid.filled(head).first?.column, let left = cells.first?.column, left > first
        else {
            return false
        }
        let hasWordsOnly = cells.allSatisfy { !(SheetGrid.trimmed($0).first?.isASCIIDigit ?? true) }
        return hasWordsOnly
            && cells.contains { cell in
                grid.text(head, cell.column).isEmpty && cell.column > left && !grid.text(head, cell.column - 1).isEmpty
            }
    }

    /// Rows of the deepest header read.
    static let deepest = 4

    private static func path(
        _ grid: SheetGrid, _ heads: inout HeadCache, rows: Range<Int>, column: Int
    ) -> Path? {
        var path = Path(column: column, heads: [], place: grid.sheet.place(row: rows.lowerBound, column: column))
        var seen: [CellPlace] = []
        for row in rows {
            let place = spanned(grid, row: row, column: column, header: rows) ?? grid.anchor(row, column)
            let head = heads.head(grid, place)
            guard Int(place.row) >= rows.lowerBound, !seen.contains(place), !head.typed.isEmpty else { continue }
            seen.append(place)
            path.heads.append(head)
            path.place = place
        }
        return path.heads.isEmpty ? nil : path
    }

    /// Without merges, a head that spans columns stands in its first only: the blank to its right belongs to it while there are heads beneath.
    private static func spanned(_ grid: SheetGrid, row: Int, column: Int, header: Range<Int>) -> CellPlace? {
        guard !grid.hasMerges, row + 1 < header.upperBound, grid.text(row, column).isEmpty else { return nil }
        var left = column
        while left > 0, grid.text(row, left).isEmpty, hasHeads(grid, under: row, left, header) { left -= 1 }
        let isSpan = left < column && !grid.text(row, left).isEmpty && hasHeads(grid, under: row, left, header)
        return isSpan ? grid.sheet.place(row: row, column: left) : nil
    }

    private static func hasHeads(_ grid: SheetGrid, under row: Int, _ column: Int, _ header: Range<Int>) -> Bool {
        (row + 1..<header.upperBound).contains { !grid.text($0, column).isEmpty }
    }
}

/// What is known of heads already looked at, so that a head that many rows, depths and forms ask about is looked at once.
struct HeadCache {
    private var heads: [CellPlace: HeadText] = [:]
    private var meanings: [String: HeadMeaning] = [:]

    mutating func head(_ grid: SheetGrid, _ place: CellPlace) -> HeadText {
        if let head = heads[place] { return head }
        let head = HeadText(cleaned(grid.text(Int(place.row), Int(place.column))))
        heads[place] = head
        return head
    }

    mutating func meaning(of text: String, in index: HeadIndex) -> HeadMeaning {
        if let meaning = meanings[text] { return meaning }
        let meaning = HeadMeaning(uses: index.uses(of: text), slips: index.slips(of: text))
        meanings[text] = meaning
        return meaning
    }
}

/// What a folded text may stand for over all forms.
struct HeadMeaning {
    /// The columns it is a label of.
    var uses: [HeadIndex.Use]
    /// By form: the label it is a typing slip of.
    var slips: [Int: String]
}
