// Takes the stream of an old workbook out of its file, and from it what FreeXL passes over.

/// The workbook's stream, with what it says of all sheets.
struct XLSDetails {
    private let stream: [UInt8]
    private let book: BIFFBook

    /// Nil where the file's records cannot be followed.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let directory = CompoundDirectory(bytes),
            let stream = directory.stream("Workbook") ?? directory.stream("Book")
        else { return nil }
        do throws(BIFFBroken) { book = try BIFFBook(stream) } catch { return nil }
        self.stream = stream
    }

    var sheetCount: Int { book.parts.count }
    var since1904: Bool { book.since1904 }

    func isHidden(_ sheet: Int) -> Bool { book.parts[sheet].isHidden }
    func isTable(_ sheet: Int) -> Bool { book.parts[sheet].isTable }

    /// A sheet, which reaches to where the next one begins: so no byte is read twice, whatever the file says.
    func sheet(_ number: Int, limits: ReadLimits) throws(ReadStop) -> BIFFSheet {
        let start = book.parts[number].offset
        let isTaken = book.parts[..<number].contains { $0.offset == start }
        guard start < stream.count, !isTaken else { return BIFFSheet() }
        let end = book.parts.map(\.offset).filter { $0 > start && $0 < stream.count }.min() ?? stream.count
        var reader = BIFFSheetReader(stream, start..<end, of: book, limits: limits)
        try reader.read()
        return reader.sheet
    }
}
