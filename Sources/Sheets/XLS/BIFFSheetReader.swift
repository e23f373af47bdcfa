// Reads the records of one sheet of an old workbook. Where formulas lie is noted; `FormulaTexts` reads them.

/// Walks one sheet from its beginning to its end.
struct BIFFSheetReader {
    /// The format has 256 columns.
    private static let lastColumn = 255

    private let book: BIFFBook
    private let limits: ReadLimits
    private var records: BIFFRecords
    private(set) var sheet = BIFFSheet()
    /// How many parts are open: a chart on a sheet is a part inside it.
    private var depth = 0
    /// Whether the cell read last is a formula whose text follows.
    private var awaitsText = false
    /// The place that the formula read last names, whose shared formula follows the first that names it.
    private var awaitedPlace: UInt32?
    /// The texts of objects by their number, where comments have theirs.
    private var objectTexts: [Int: String] = [:]
    private var object = -1
    private var notes: [(place: CellReference, object: Int)] = []

    /// - Parameter range: where the sheet lies in the stream; it may end before that.
    init(_ stream: [UInt8], _ range: Range<Int>, of book: BIFFBook, limits: ReadLimits) {
        (self.book, self.limits) = (book, limits)
        records = BIFFRecords(stream, range)
    }

    /// Reads as far as one record leads to the next.
    mutating func read() throws(ReadStop) {
        sheet.isWhole = true
        repeat {
            let record: BIFFRecord?
            do throws(BIFFBroken) { record = try records.next() } catch { record = nil }
            guard let record, depth > 0 || record.kind == .beginning else {
                sheet.isWhole = false
                break
            }
            do throws(BIFFBroken) { try step(record) } catch { sheet.isWhole = false }
            try limits.check(.cells, sheet.cells.count)
            try limits.check(.merges, sheet.merges.count)
        } while depth > 0
        for note in notes { if let text = objectTexts[note.object] { sheet.comments.append((note.place, text)) } }
        sheet.settle()
    }

    private mutating func step(_ record: BIFFRecord) throws(BIFFBroken) {
        switch record.kind {
        case .beginning: depth += 1
        case .end: depth -= 1
        default: if depth == 1 { try read(record) }
        }
    }

    private mutating func read(_ record: BIFFRecord) throws(BIFFBroken) {
        switch record.kind {
        case .formula: try addFormula(record)
        case .formulaText: try addFormulaText(record)
        case .sharedFormula: addSharedFormula(record, countAt: 8)
        case .arrayFormula: addSharedFormula(record, countAt: 12)
        case .booleanOrError: try addBooleanOrError(record)
        case .number: try add(record, .number(record.double(6)))
        case .shortNumber: try add(record, .number(record.shortDouble(6)))
        case .text: try addText(record)
        case .sharedString: try addShared(record)
        case .richText: try addRich(record)
        case .numbers: try addNumbers(record)
        case .mergedCells: try addMerges(record)
        case .row: try addRow(record)
        case .columnInfo: try addColumns(record)
        case .object: object = try record.short(0) == 0x15 ? try record.short(6) : -1
        case .textObject: try addObjectText(record)
        case .note: try addNote(record)
        default: break
        }
    }

    private mutating func add(
        _ record: BIFFRecord, _ value: XLSValue, formula: BIFFFormula? = nil
    ) throws(BIFFBroken) {
        let marks = book.marks(ofFormat: try record.short(4))
        let (row, column) = (try record.short(0), try record.short(2))
        awaitsText = false
        guard column <= BIFFSheetReader.lastColumn else { throw BIFFBroken() }
        sheet.cells.append(
            BIFFSheet.Cell(
                row: UInt16(row), column: UInt16(column), marks: marks, value: value, formula: formula))
    }

    private mutating func addFormula(_ record: BIFFRecord) throws(BIFFBroken) {
        let result = try BIFFResult(record)
        try add(record, result.value, formula: written(record))
        awaitsText = result == .textFollows
        awaitedPlace = BIFFSharedFormula.place(in: record.content.dropFirst(22).prefix(5))
    }

    /// Excel 95 writes tokens of other sizes, which are not read.
    private func written(_ record: BIFFRecord) -> BIFFFormula {
        guard book.form == .unicode else { return .unreadable }
        do throws(BIFFBroken) { return try BIFFFormula(record, countAt: 20) } catch { return .unreadable }
    }

    /// One that cannot be read leaves the cells that name it without a text.
    private mutating func addSharedFormula(_ record: BIFFRecord, countAt offset: Int) {
        guard book.form == .unicode, let place = awaitedPlace else { return }
        awaitedPlace = nil
        do throws(BIFFBroken) { sheet.shared[place] = try BIFFSharedFormula(record, countAt: offset) } catch { return }
    }

    private mutating func addFormulaText(_ record: BIFFRecord) throws(BIFFBroken) {
        guard awaitsText else { return }
        awaitsText = false
        var content = BIFFContent(record, from: 2)
        let count = try record.short(0)
        let units = try content.text(count, book.form, &records)
        sheet.cells[sheet.cells.count - 1].value = .text(String(decoding: units, as: UTF16.self))
    }

    private mutating func addBooleanOrError(_ record: BIFFRecord) throws(BIFFBroken) {
        let value = try record.byte(6)
        try add(record, try record.byte(7) == 0 ? .boolean(value != 0) : .error(BIFFResult.error(value)))
    }

    private mutating func addShared(_ record: BIFFRecord) throws(BIFFBroken) {
        let number = try record.long(6)
        guard number < book.texts.count else { throw BIFFBroken() }
        try add(record, book.texts[number])
    }

    private mutating func addText(_ record: BIFFRecord) throws(BIFFBroken) {
        var content = BIFFContent(record, from: 8)
        let count = try record.short(6)
        let units = try content.text(count, book.form, &records)
        try add(record, .text(String(decoding: units, as: UTF16.self)))
    }

    /// A text with its runs, which only files of before 1997 keep in the cell.
    private mutating func addRich(_ record: BIFFRecord) throws(BIFFBroken) {
        var content = BIFFContent(record, from: 8)
        let count = try record.short(6)
        let (units, runs) = book.form == .unicode ? try wideRich(count, &content) : try narrowRich(count, &content)
        try add(record, runs.text(units, book.look))
    }

    private mutating func wideRich(
        _ count: Int, _ content: inout BIFFContent
    ) throws(BIFFBroken) -> ([UInt16], BIFFRuns) {
        let units = try content.text(count, .unicode, &records)
        var runs = BIFFRuns()
        for _ in 0..<(try content.short(&records)) {
            runs.runs.append((try content.short(&records), try content.short(&records)))
        }
        return (units, runs)
    }

    /// Runs begin at bytes, of which two may be one letter.
    private mutating func narrowRich(
        _ count: Int, _ content: inout BIFFContent
    ) throws(BIFFBroken) -> ([UInt16], BIFFRuns) {
        let bytes = try content.bytes(count, &records)
        var runs = BIFFRuns()
        // Runs follow one another, so each letter is counted once; what goes back is none.
        var passed = (bytes: 0, units: 0)
        for _ in 0..<(try content.byte(&records)) {
            let start = min(max(try content.byte(&records), passed.bytes), bytes.count)
            passed = (start, passed.units + book.form.units(bytes[passed.bytes..<start]).count)
            runs.runs.append((passed.units, try content.byte(&records)))
        }
        return (book.form.units(bytes[...]), runs)
    }

    /// Numbers side by side in one record: each with its format.
    private mutating func addNumbers(_ record: BIFFRecord) throws(BIFFBroken) {
        let (row, first) = (try record.short(0), try record.short(2))
        awaitsText = false
        for index in 0..<max(0, record.content.count - 6) / 6 {
            let marks = book.marks(ofFormat: try record.short(4 + 6 * index))
            guard first + index <= BIFFSheetReader.lastColumn else { throw BIFFBroken() }
            let value = XLSValue.number(try record.shortDouble(6 + 6 * index))
            sheet.cells.append(
                BIFFSheet.Cell(row: UInt16(row), column: UInt16(first + index), marks: marks, value: value))
        }
    }

    private mutating func addMerges(_ record: BIFFRecord) throws(BIFFBroken) {
        for index in 0..<(try record.short(0)) {
            let start = 2 + 8 * index
            let (top, bottom) = (try record.short(start), try record.short(start + 2))
            let (left, right) = (try record.short(start + 4), try record.short(start + 6))
            guard top <= bottom, left <= min(right, BIFFSheetReader.lastColumn) else { throw BIFFBroken() }
            let columns = UInt16(left)...UInt16(min(right, BIFFSheetReader.lastColumn))
            sheet.merges.append(MergedArea(rows: UInt32(top)...UInt32(bottom), columns: columns))
        }
    }

    private mutating func addRow(_ record: BIFFRecord) throws(BIFFBroken) {
        let row = try record.short(0)
        if try record.short(12) & 0x20 != 0 { sheet.hiddenRows.insert(row...row) }
    }

    private mutating func addColumns(_ record: BIFFRecord) throws(BIFFBroken) {
        let (first, last) = (try record.short(0), try record.short(2))
        guard try record.short(8) & 1 != 0, first <= min(last, BIFFSheetReader.lastColumn) else { return }
        sheet.hiddenColumns.insert(first...min(last, BIFFSheetReader.lastColumn))
    }

    private mutating func addObjectText(_ record: BIFFRecord) throws(BIFFBroken) {
        let count = try record.short(10)
        guard object >= 0, count > 0, book.form == .unicode else { return }
        var content = BIFFContent(record, from: record.content.count)
        objectTexts[object] = String(decoding: try content.text(count, .unicode, &records), as: UTF16.self)
    }

    /// A comment's place; its text is an object's, or before 1997 stands here, in pieces.
    private mutating func addNote(_ record: BIFFRecord) throws(BIFFBroken) {
        let (row, column) = (try record.short(0), try record.short(2))
        guard book.form != .unicode else {
            notes.append((CellReference(row: row, column: column), try record.short(6)))
            return
        }
        var content = BIFFContent(record, from: 6)
        let units = try content.text(min(try record.short(4), record.content.count - 6), book.form, &records)
        let text = String(decoding: units, as: UTF16.self)
        if row < Int(UInt16.max) {
            sheet.comments.append((CellReference(row: row, column: column), text))
        } else if !sheet.comments.isEmpty {
            sheet.comments[sheet.comments.count - 1].text += text
        }
    }
}
