// The cells of XML Spreadsheet 2003: ss:Index, ss:MergeAcross and ss:MergeDown, ss:Type, ss:Formula, Data and Comment.

/// The cell being read.
struct SpreadsheetMLCell {
    var column: UInt16 = 0
    var kind = CellKind.blank
    var marks = CellMarks()
    var text = 0..<0
    var textStart = 0
    var raw: Range<Int>?
    var formula: Range<Int>?
    var comment: Range<Int>?
    var hasData = false
}

extension SpreadsheetMLReader {
    mutating func beginCell(_ element: XMLStart) throws(ReadStop) {
        cell = SpreadsheetMLCell()
        cell.marks = styles.standard
        var isPlain = covers.isEmpty
        for index in 0..<element.attributeCount {
            if element.attributeName(index) == names.styleID {
                cell.marks = styles.marks(of: element.attributeValue(index))
            } else {
                isPlain = false
            }
        }
        guard isPlain else { return try placeCell(element) }
        let column = position.nextColumn
        try limits.check(.columns, column + 1)
        cell.column = UInt16(truncatingIfNeeded: column)
        position.nextColumn = column + 1
    }

    /// A cell with more than a style, or below merged ones.
    @inline(never)
    private mutating func placeCell(_ element: XMLStart) throws(ReadStop) {
        var numbered: Int?
        var across = 0
        var down = 0
        for index in 0..<element.attributeCount {
            let name = element.attributeName(index)
            let value = element.attributeValue(index)
            if name == names.index {
                numbered = try columnIndex(value)
            } else if name == names.mergeAcross {
                across = try wholeNumber(value, of: .cell, from: 0)
            } else if name == names.mergeDown {
                down = try wholeNumber(value, of: .cell, from: 0)
            } else if name == names.formula {
                try limits.check(.cellBytes, value.count)
                cell.formula = element.keepAttribute(index, in: &sheet)
            }
        }
        let column = numbered ?? columnPastCovers()
        try limits.check(.columns, column + across + 1)
        try limits.check(.rows, position.row + down + 1)
        try limits.check(.steps, covers.steps)
        cell.column = UInt16(column)
        position.nextColumn = column + across + 1
        if across > 0 || down > 0 { try merge(across: across, down: down) }
    }

    private mutating func columnIndex(_ value: UnsafeBufferPointer<UInt8>) throws(ReadStop) -> Int {
        let number = try wholeNumber(value, of: .cell, from: 1)
        let column = covers.column(position.firstColumn + number - 1, row: position.row, skips: countsUncovered)
        if column != position.firstColumn + number - 1 { notePastMerge(column) }
        guard column >= position.nextColumn else {
            throw .fault(.indexGoesBack(of: .cell, number: number, expected: position.nextColumn + 1))
        }
        return column
    }

    /// A cell without an index that would come to lie under a cell merged from above is meant for the next free column:
    /// no program writes covered cells, and LibreOffice leaves the index out.
    private mutating func columnPastCovers() -> Int {
        let column = covers.past(position.nextColumn, row: position.row)
        if column != position.nextColumn { notePastMerge(column) }
        return column
    }

    /// Once a row; once a sheet for a writer whose way of counting is known.
    private mutating func notePastMerge(_ column: Int) {
        guard findingsPastMerges.insert(countsUncovered ? -1 : position.row).inserted else { return }
        let column = UInt16(min(column, limits.value(of: .columns) - 1))
        let place = CellPlace(sheet: sheet.index, row: UInt32(position.row), column: column)
        findings.add(countsUncovered ? .columnsUncovered(first: place) : .countedPastMerge(place))
    }

    private mutating func merge(across: Int, down: Int) throws(ReadStop) {
        try limits.check(.merges, sheet.merges.count + 1)
        if down > 0 {
            let columns = Int(cell.column)...Int(cell.column) + across
            covers.add(columns, rows: position.row + 1...position.row + down)
        }
        let row = UInt32(position.row)
        sheet.merge(
            MergedArea(rows: row...row + UInt32(down), columns: cell.column...cell.column + UInt16(across)))
    }

    mutating func beginData(_ element: XMLStart) throws(ReadStop) {
        guard !cell.hasData else { throw .fault(.secondValueInCell) }
        cell.hasData = true
        cell.textStart = sheet.arena.count
        for index in 0..<element.attributeCount where element.attributeName(index) == names.type {
            cell.kind = kind(ofType: element.attributeValue(index))
            return
        }
        cell.kind = .text
    }

    private mutating func kind(ofType type: UnsafeBufferPointer<UInt8>) -> CellKind {
        if let kind = types.kind(of: type) { return kind }
        findings.add(.unknownDataType(cellPlace, type: String(decoding: type.prefix(40), as: UTF8.self)))
        return .text
    }

    var cellPlace: CellPlace {
        CellPlace(sheet: sheet.index, row: UInt32(position.row), column: cell.column)
    }

    mutating func endData() throws(ReadStop) {
        cell.text = cell.textStart..<sheet.arena.count
        switch cell.kind {
        case .number: readNumber()
        case .date: readDate()
        case .boolean: readTruth()
        case .text, .error, .blank: break
        }
        guard let whole = runs.finish(), cell.kind == .text else { return }
        (cell.text, cell.raw) = sheet.settleRuns(of: cell.text, whole, &cell.marks)
    }

    private mutating func readTruth() {
        guard let digit = TruthText.digit(sheet.arena[cell.text]) else { return refuseType() }
        guard cell.text.count > 1 else { return }
        (cell.raw, cell.text) = (cell.text, sheet.keep(CollectionOfOne(digit)))
    }

    private mutating func readNumber() {
        if cell.marks.style == .date, let serial = Double(String(decoding: sheet.arena[cell.text], as: UTF8.self)),
            let date = SerialDate.text(serial, since1904: since1904)
        {
            (cell.kind, cell.raw, cell.text) = (.date, cell.text, sheet.keep(date.utf8))
            return
        }
        let reading = sheet.arena.withUnsafeBufferPointer { NumberText(UnsafeBufferPointer(rebasing: $0[cell.text])) }
        switch reading {
        case .plain: break
        case .rewritten(let decimals):
            cell.raw = cell.text
            cell.text = sheet.keep(decimals)
        case .notANumber: refuseType()
        }
    }

    /// What is not what its type says is text.
    private mutating func refuseType() {
        cell.kind = .text
        guard !cell.text.isEmpty else { return }
        findings.add(.notANumber(cellPlace, text: String(decoding: sheet.arena[cell.text].prefix(40), as: UTF8.self)))
    }

    private mutating func readDate() {
        guard DateText.isDate(sheet.arena[cell.text]) else { return refuseType() }
        if cell.marks.style == .number, let days = SerialDate.duration(sheet.arena[cell.text], since1904: since1904) {
            (cell.kind, cell.raw, cell.text) = (.number, cell.text, sheet.keep(NumberText.plainDecimals(of: days)))
            return
        }
        (cell.text, cell.raw) = DateText.cut(cell.text, in: sheet.arena)
    }

    mutating func endComment() {
        cell.comment = cell.textStart..<sheet.arena.count
        _ = runs.finish()
    }

    /// A cell that holds nothing is not kept, so trailing styled empties cost nothing.
    mutating func endCell() throws(ReadStop) {
        let isEmpty = cell.text.isEmpty
        if isEmpty, cell.formula == nil, cell.comment == nil, cell.raw == nil { return }
        cellTotal += 1
        try limits.check(.cells, cellTotal)
        if isEmpty, cell.formula != nil, !cell.hasData { findings.add(.formulaWithoutValue(cellPlace)) }
        sheet.append(
            row: UInt32(position.row), column: cell.column, kind: isEmpty ? .blank : cell.kind, text: cell.text,
            marks: cell.marks)
        if cell.raw != nil || cell.formula != nil || cell.comment != nil {
            sheet.addExtra(raw: cell.raw, formula: cell.formula, comment: cell.comment)
        }
    }
}
