// The cells of a sheet as people see them: trimmed texts, merged areas seen through.

import Sheets

/// A sheet with the name of its file; reads texts, and places for evidence.
struct SheetGrid: Sendable {
    let file: String
    let sheet: Sheet

    var rowCount: Int { sheet.rowCount }
    var columnCount: Int { sheet.columnCount }
    /// A sheet without a single merge may come from CSV, where spanned heads and criteria stand in the first cell only.
    var hasMerges: Bool { !sheet.merges.isEmpty }

    /// The trimmed text of the cell itself; empty where there is none.
    func text(_ row: Int, _ column: Int) -> String {
        guard let cell = sheet[row, column] else { return "" }
        return Self.trimmed(cell)
    }

    /// The trimmed text that is seen at a place: the anchor's where cells are merged.
    func shown(_ row: Int, _ column: Int) -> String {
        let anchor = anchor(row, column)
        return text(Int(anchor.row), Int(anchor.column))
    }

    /// The cell whose text is seen at a place.
    func anchor(_ row: Int, _ column: Int) -> CellPlace {
        let place = sheet.place(row: row, column: column)
        return sheet.owner(of: place) ?? place
    }

    /// Cells of a row that hold more than blanks, from the left.
    func filled(_ row: Int) -> [Sheets.Cell] {
        sheet.cells(inRow: row).filter { !Self.isBlank($0) }
    }

    func isBlank(row: Int) -> Bool {
        sheet.cells(inRow: row).allSatisfy { Self.isBlank($0) }
    }

    /// A place for evidence; the raw text is left out where it must not be shown.
    func place(_ row: Int, _ column: Int, isPersonal: Bool = false) -> Place {
        let cell = sheet[row, column]
        return Place(
            file: file, sheet: sheet.name, cell: sheet.place(row: row, column: column),
            raw: isPersonal ? "" : cell?.raw ?? "", decodedFrom: cell?.decoding?.encoding.rawValue)
    }

    func place(_ place: CellPlace) -> Place { self.place(Int(place.row), Int(place.column)) }

    static func isBlank(_ cell: Sheets.Cell) -> Bool { TrimmedBytes.range(of: cell.bytes).isEmpty }

    static func trimmed(_ cell: Sheets.Cell) -> String {
        let bytes = cell.bytes
        return String(decoding: bytes[TrimmedBytes.range(of: bytes)], as: UTF8.self)
    }
}

/// Finds where the text of a cell begins and ends, without making a string.
enum TrimmedBytes {
    /// The range without blanks, tabs, line ends, no-break spaces and byte order marks at either end.
    static func range(of bytes: ArraySlice<UInt8>) -> Range<Int> {
        var start = bytes.startIndex
        var end = bytes.endIndex
        while start < end, let width = blank(at: start, before: end, in: bytes) { start += width }
        while end > start, let width = blank(endingAt: end, after: start, in: bytes) { end -= width }
        return start..<end
    }

    private static func blank(at index: Int, before end: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        if bytes[index] <= 0x20 { return 1 }
        if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { return 2 }
        let isMark = index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF
        return isMark ? 3 : nil
    }

    private static func blank(endingAt end: Int, after start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
        if bytes[end - 1] <= 0x20 { return 1 }
        return end - start > 1 && bytes[end - 2] == 0xC2 && bytes[end - 1] == 0xA0 ? 2 : nil
    }
}
