// Walks a large CSV file once: where its pages begin, what is to be said of it, and how large its sheet is.

/// The pages of a CSV file of plain UTF-8.
struct CSVPager {
    /// Enough for the separator, which is looked for in the first 262 144 bytes of the rows.
    static let sampleBytes = (256 << 10) + 64
    private static let pageBytes = 128 << 10
    /// A page that would grow beyond this, for want of a line break, is no reason to page.
    private static let longestPage = 16 << 20

    private let source: ByteSource
    private let form: CSVPageForm
    private let limits: ReadLimits
    private var pages: [PagedCells.Page]
    private var front: SheetBuilder
    private var findings: FindingList
    private var columnCount = 0
    private var rowCount = 0

    /// - Parameter start: the first byte of the first row.
    init(_ source: ByteSource, _ form: CSVPageForm, start: Int, limits: ReadLimits) {
        (self.source, self.form, self.limits) = (source, form, limits)
        pages = [PagedCells.Page(offset: start, row: 0, cell: 0, unclosed: 0)]
        findings = FindingList(perCode: limits.findingsPerCode)
        front = SheetBuilder(name: form.sheetName, index: 0)
    }

    /// Finds all pages; false where the text is not plain UTF-8, or has no lines.
    mutating func walk() throws(RowStop) -> Bool {
        var wanted = CSVPager.pageBytes
        while let page = pages.last, page.offset < source.byteCount {
            guard let reading = try read(wanted, from: page) else { return false }
            // The first page must hold all that is read closely, and each at least a row.
            let length = reading.end.offset - page.offset
            if reading.isLast || reading.end.row > page.row && (page.row > 0 || length >= SheetBuilder.frontBytes) {
                try keep(reading, of: page)
                wanted = CSVPager.pageBytes
            } else {
                wanted *= 2
                guard wanted <= CSVPager.longestPage else { return false }
            }
        }
        return true
    }

    private struct Reading {
        var sheet: SheetBuilder
        var findings: FindingList
        var end: PagedCells.Page
        var isLast: Bool
    }

    private func read(_ wanted: Int, from page: PagedCells.Page) throws(RowStop) -> Reading? {
        let bytes = source.bytes(page.offset..<page.offset + wanted)
        let isLast = page.offset + wanted >= source.byteCount
        let length = isLast ? bytes.count : (bytes.lastIndex { $0 == 10 || $0 == 13 }).map { $0 + 1 } ?? 0
        return try bytes[..<length].withUnsafeBufferPointer { (rows) throws(RowStop) in
            let survey = TextSurvey(rows)
            guard survey.isUTF8, !survey.isSuspicious else { return nil }
            var reader = form.reader(rows, of: page, limits: limits, findings: findings)
            let consumed = try reader.readRows(isLast: isLast)
            let end = PagedCells.Page(
                offset: isLast ? source.byteCount : page.offset + consumed, row: reader.row,
                cell: page.cell + reader.sheet.records.count, unclosed: reader.unclosed)
            return Reading(sheet: reader.sheet, findings: reader.findings, end: end, isLast: isLast)
        }
    }

    private mutating func keep(_ reading: Reading, of page: PagedCells.Page) throws(RowStop) {
        do throws(ReadStop) { try limits.check(.cells, reading.end.cell) } catch {
            throw RowStop(error, row: Int(reading.sheet.records[limits.cells - page.cell].row))
        }
        findings = reading.findings
        if page.row == 0 { front = reading.sheet }
        columnCount = reading.sheet.records.reduce(columnCount) { max($0, Int($1.column) + 1) }
        if let last = reading.sheet.records.last { rowCount = Int(last.row) + 1 }
        pages.append(reading.end)
    }

    /// The sheet and all findings, once the file was walked through.
    func finish() -> (sheet: Sheet, findings: FindingList) {
        var (front, findings) = (front, findings)
        if let rival = form.shape.rival {
            findings.add(.separatorAmbiguous(chosen: form.shape.separator, other: rival))
        }
        front.settleEncodings(isSuspicious: false, into: &findings)
        let first = SheetStorage(front)
        let (source, form, limits) = (source, form, limits)
        let cells = PagedCells(pages: pages, columnCount: columnCount, rowCount: rowCount) { page, end in
            page.row == 0 ? first : form.storage(source.bytes(page.offset..<end.offset), of: page, limits: limits)
        }
        return (Sheet(storage: first, pages: cells), findings)
    }
}

/// What every page of one file has in common.
struct CSVPageForm: Sendable {
    let sheetName: String
    let shape: CSVSeparator

    func reader(
        _ bytes: UnsafeBufferPointer<UInt8>, of page: PagedCells.Page, limits: ReadLimits, findings: FindingList? = nil
    ) -> CSVReader {
        CSVReader(
            bytes, sheetName: sheetName, shape: shape, limits: limits, firstRow: page.row, unclosed: page.unclosed,
            findings: findings)
    }

    /// A page read again; its findings are known from the first time.
    func storage(_ bytes: [UInt8], of page: PagedCells.Page, limits: ReadLimits) -> SheetStorage {
        bytes.withUnsafeBufferPointer { bytes in
            var reader = reader(bytes, of: page, limits: limits)
            var sheet = SheetBuilder(name: sheetName, index: 0)
            do throws(RowStop) {
                try reader.read()
                sheet = reader.sheet
            } catch {
                // Limits that the first walk kept are broken by changed bytes alone, which the file's owner notices.
                sheet.arena = []
            }
            sheet.firstRow = page.row
            return SheetStorage(sheet)
        }
    }
}
