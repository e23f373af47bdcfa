// Where tables, columns and rows of OpenDocument lie, repeated ones in O(1).

/// The row and column that come next, from 0.
struct OpenDocumentPosition {
    var row = 0
    var column = 0
    var columnElement = 0
    /// How often the row being read stands.
    var rowRepeats = 1
    var firstRecord = 0
}

extension OpenDocumentReader {
    mutating func beginSheet(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.sheets, sheets.count + 1)
        let name = element.text(of: names.name, in: names.tableSpace) ?? ""
        if sheets.contains(where: { $0.name == name }) { findings.add(.duplicateSheetName(name, sheet: sheets.count)) }
        sheet = SheetBuilder(name: name, index: sheets.count)
        sheet.isHidden = element.text(of: names.styleName, in: names.tableSpace).map { styles.isHidden($0) } ?? false
        position = OpenDocumentPosition()
    }

    /// LibreOffice keeps what other files gave as tables of their own, named `'file:///…'#$Sheet1`.
    private var isOfOtherFile: Bool { sheet.name.hasPrefix("'file:") && sheet.name.contains("'#$") }

    mutating func endSheet() throws(ReadStop) {
        guard !isOfOtherFile else {
            findings.add(.sheetWithoutTable(sheet.name))
            return sheet = SheetBuilder(name: "", index: sheets.count)
        }
        try sheet.settle(into: &findings, limits: limits)
        sheets.append(sheet.finish())
        sheet = SheetBuilder(name: "", index: sheets.count)
    }

    mutating func column(_ element: XMLStart) throws(ReadStop) {
        let count = try repeats(element, names.columnsRepeated, .column)
        if isHidden(element), position.columnElement < limits.value(of: .columns) {
            let last = min(position.columnElement + count, limits.value(of: .columns)) - 1
            sheet.hiddenColumns.insert(position.columnElement...last)
        }
        position.columnElement += count
    }

    mutating func beginRow(_ element: XMLStart) throws(ReadStop) {
        if let maxRows, position.row >= maxRows { try stopEarly() }
        position.rowRepeats = try repeats(element, names.rowsRepeated, .row)
        position.column = 0
        position.firstRecord = sheet.records.count
        if isHidden(element), position.row < limits.value(of: .rows) {
            let last = min(position.row + position.rowRepeats, limits.value(of: .rows)) - 1
            sheet.hiddenRows.insert(position.row...last)
        }
    }

    /// A repeated row with cells is written out, cell by cell against the limits; an empty one costs nothing.
    mutating func endRow() throws(ReadStop) {
        let cells = sheet.records[position.firstRecord...]
        if !cells.isEmpty {
            try limits.check(.rows, position.row + position.rowRepeats)
            cellTotal += cells.count * (position.rowRepeats - 1)
            try limits.check(.cells, cellTotal)
            for step in 1..<max(1, position.rowRepeats) { sheet.repeatCells(cells, rowsDown: UInt32(step)) }
        }
        position.row += position.rowRepeats
    }

    private mutating func stopEarly() throws(ReadStop) {
        try endSheet()
        throw .enough
    }

    private func isHidden(_ element: XMLStart) -> Bool {
        let visibility = element.text(of: names.visibility, in: names.tableSpace)
        return visibility == "collapse" || visibility == "filter"
    }

    func repeats(
        _ element: XMLStart, _ name: XMLName?, _ kind: SheetsError.IndexedElement
    ) throws(ReadStop) -> Int {
        for index in 0..<element.attributeCount where element.attributeName(index) == name {
            let value = element.attributeValue(index)
            guard let count = CellReference.number(value), count > 0 else {
                let text = String(decoding: value.prefix(40), as: UTF8.self)
                let isLarge = !value.isEmpty && value.allSatisfy { $0 &- 0x30 < 10 } && value.contains { $0 != 0x30 }
                throw .fault(isLarge ? .repeatTooLarge(of: kind, text: text) : .indexBeforeOne(of: kind, text: text))
            }
            return count
        }
        return 1
    }
}
