// The stream of an old workbook: what it says of all sheets, and one sheet after the other.

/// An old workbook, taken out of its file.
struct XLSWorkbook {
    private let stream: [UInt8]
    let book: BIFFBook
    /// Whether the program that wrote the file worked out its formulas. One that leaves out the summary, which every
    /// office program writes, writes an empty text for each.
    let isWorkedOut: Bool

    /// Nil where the file holds no workbook of Excel 95 or later, or one whose front is damaged.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let directory = CompoundDirectory(bytes),
            let stream = directory.stream("Workbook") ?? directory.stream("Book")
        else { return nil }
        do throws(BIFFBroken) { book = try BIFFBook(stream) } catch { return nil }
        self.stream = stream
        isWorkedOut = directory.stream("\u{5}SummaryInformation") != nil
    }

    func formulaTexts(_ limits: ReadLimits) -> FormulaTexts {
        FormulaTexts(stream, book, limits: limits)
    }

    /// A sheet, which reaches to where the next one begins: so no byte is read twice, whatever the file says.
    func sheet(_ number: Int, limits: ReadLimits) throws(RowStop) -> BIFFSheet {
        let start = book.parts[number].offset
        let isTaken = book.parts[..<number].contains { $0.offset == start }
        guard start < stream.count, !isTaken else { return BIFFSheet() }
        let end = book.parts.map(\.offset).filter { $0 > start && $0 < stream.count }.min() ?? stream.count
        var reader = BIFFSheetReader(stream, start..<end, of: book, limits: limits)
        do throws(ReadStop) { try reader.read() } catch {
            throw RowStop(error, row: reader.sheet.cells.last.map { Int($0.row) })
        }
        return reader.sheet
    }
}
