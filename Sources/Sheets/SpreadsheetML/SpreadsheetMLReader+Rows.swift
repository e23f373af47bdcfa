// Where sheets, columns and rows of XML Spreadsheet 2003 lie: ss:Index, ss:Span, ss:Hidden.

/// The row and column that the next element without an index takes, from 0.
struct SpreadsheetMLPosition {
    var row = 0
    var nextRow = 0
    var nextColumn = 0
    /// For `Column` elements, which are counted apart.
    var nextColumnElement = 0
    var firstRow = 0
    var firstColumn = 0
}

extension SpreadsheetMLReader {
    mutating func beginSheet(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.sheets, sheets.count + 1)
        let name = element.text(of: names.name, in: names.space) ?? ""
        if sheets.contains(where: { $0.name == name }) {
            findings.add(.duplicateSheetName(name, sheet: sheets.count))
        }
        sheet = SheetBuilder(name: name, index: sheets.count)
        position = SpreadsheetMLPosition()
        covers.removeAll()
        findingsPastMerges = []
    }

    mutating func endSheet() throws(ReadStop) {
        try sheet.settle(into: &findings, limits: limits)
        sheets.append(sheet.finish())
        sheet = SheetBuilder(name: "", index: sheets.count)
    }

    mutating func beginTable(_ element: XMLStart) throws(ReadStop) {
        let top = try offset(element, names.topCell, .row)
        let left = try offset(element, names.leftCell, .column)
        // Excel writes one table a sheet. Another one may stand below it and nowhere else.
        guard top >= position.nextRow else {
            throw .fault(.indexGoesBack(of: .row, number: top + 1, expected: position.nextRow + 1))
        }
        reserve(element)
        countsUncovered = element.text(of: names.styleID, in: names.space)?.hasPrefix("ta") ?? false
        position.firstRow = top
        position.firstColumn = left
        position.nextRow = top
        position.nextColumnElement = left
        if top > 0 || left > 0 {
            findings.add(.tableOffset(sheet: sheet.name, row: top + 1, column: left + 1))
        }
    }

    /// Makes room for the size that the file claims for the table, believed only as far as the file is long enough for
    /// it; a file that claims none gets the room of all cells it can hold, which costs nothing until it is used.
    private mutating func reserve(_ element: XMLStart) {
        let rows = element.text(of: names.expandedRows, in: names.space).flatMap { Int($0) }
        let columns = element.text(of: names.expandedColumns, in: names.space).flatMap { Int($0) }
        let claimed = (rows ?? Int.max).multipliedReportingOverflow(by: columns ?? Int.max)
        let cells = min(claimed.overflow ? Int.max : max(0, claimed.partialValue), reservable)
        reservable -= cells
        sheet.reserve(arena: cells * 12, cells: cells)
    }

    private func offset(
        _ element: XMLStart, _ name: XMLName?, _ kind: SheetsError.IndexedElement
    ) throws(ReadStop) -> Int {
        for index in 0..<element.attributeCount where element.attributeName(index) == name {
            return try wholeNumber(element.attributeValue(index), of: kind, from: 1) - 1
        }
        return 0
    }

    mutating func column(_ element: XMLStart) throws(ReadStop) {
        let area = try span(element, of: .column, next: position.nextColumnElement, first: position.firstColumn)
        try limits.check(.columns, area.first + 1)
        position.nextColumnElement = area.last + 1
        if area.isHidden {
            sheet.hiddenColumns.insert(area.first...min(area.last, limits.value(of: .columns) - 1))
        }
    }

    mutating func beginRow(_ element: XMLStart) throws(ReadStop) {
        let area = try span(element, of: .row, next: position.nextRow, first: position.firstRow)
        position.row = area.first
        position.nextRow = area.last + 1
        try limits.check(.rows, area.first + 1)
        if let maxRows, area.first >= maxRows { try stopEarly() }
        position.nextColumn = position.firstColumn
        covers.leave(before: position.row)
        if area.isHidden { sheet.hiddenRows.insert(area.first...min(area.last, limits.value(of: .rows) - 1)) }
    }

    mutating func endRow() throws(ReadStop) {
        if let maxRows, position.nextRow >= maxRows { try stopEarly() }
    }

    private mutating func stopEarly() throws(ReadStop) {
        try endSheet()
        throw .enough
    }

    /// Where a `Row` or `Column` lies and how many it stands for: ss:Span counts the ones *after* it.
    private func span(
        _ element: XMLStart, of kind: SheetsError.IndexedElement, next: Int, first: Int
    ) throws(ReadStop) -> (first: Int, last: Int, isHidden: Bool) {
        var start = next
        var more = 0
        var isHidden = false
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            if name == names.index {
                start = first + (try wholeNumber(element.attributeValue(index), of: kind, from: 1)) - 1
            } else if name == names.span {
                more = try wholeNumber(element.attributeValue(index), of: kind, from: 0)
            } else if name == names.hidden {
                isHidden = element.attributeValue(index).first == UInt8(ascii: "1")
            }
        }
        guard start >= next else {
            throw .fault(.indexGoesBack(of: kind, number: start + 1, expected: next + 1))
        }
        return (start, start + more, isHidden)
    }

    /// A whole number of at most ten digits; anything else leaves the place of cells unknown and ends the reading.
    func wholeNumber(
        _ text: UnsafeBufferPointer<UInt8>, of kind: SheetsError.IndexedElement, from least: Int
    ) throws(ReadStop) -> Int {
        var number = 0
        var isWhole = !text.isEmpty && text.count <= 10
        for byte in text {
            isWhole = isWhole && byte &- 0x30 < 10
            if isWhole { number = number * 10 + Int(byte &- 0x30) }
        }
        guard isWhole, number >= least else {
            throw .fault(.indexBeforeOne(of: kind, text: String(decoding: text.prefix(40), as: UTF8.self)))
        }
        return number
    }
}
