// Large CSV files in pages: the same cells, places and findings as of the file read whole.

import Testing

@testable import Sheets

@Suite("Large CSV files in pages")
struct PagedCSVTests {
    static func source(_ bytes: [UInt8]) -> ByteSource {
        ByteSource(byteCount: bytes.count) { buffer, offset in
            let part = bytes[offset...].prefix(buffer.count)
            buffer.copyBytes(from: part)
            return part.count
        }
    }

    static func paged(_ bytes: [UInt8], _ name: String = "hộ.csv", limits: ReadLimits = ReadLimits()) throws -> Workbook
    {
        try readWorkbook(source(bytes), named: name, limits: limits, pagedFrom: 0)
    }

    /// Rows with everything that makes a CSV file hard to cut: line breaks in quotes, open quotes, text after quotes,
    /// surplus fields, blank rows, NULs.
    static func awkward(rows: Int, lineBreak: String = "\r\n", openQuotes: Int = 3) -> String {
        "mã,tên,số\(lineBreak)"
            + (1...rows).map { row in
                switch row {
                case _ where row % 9_973 == 0 && row / 9_973 <= openQuotes: "\"hở \(row),b,c"
                case _ where row % 4_001 == 0: "H\(row),\"a\"x,3"
                case _ where row % 3_001 == 0: "H\(row),b,3,,thừa"
                case _ where row % 701 == 0: ""
                case _ where row % 503 == 0: "H\(row),\u{0}b,3"
                case _ where row % 7 == 0: "H\(row),\"Lò\(lineBreak)\"\"Út\"\" \(row)\",\"1,5\""
                default: "H\(row),Nguyễn Thị \(row),\(row % 9)"
                }
            }.joined(separator: lineBreak)
    }

    @Test(
        "has the same cells, places and findings",
        arguments: [
            awkward(rows: 14_000), awkward(rows: 14_000, lineBreak: "\n") + "\n\n\n",
            awkward(rows: 9_000, lineBreak: "\r"),
            "\u{FEFF}" + awkward(rows: 8_000), "\u{FEFF}\u{FEFF}" + awkward(rows: 8_000),
            "sep=,\n" + awkward(rows: 9_000, lineBreak: "\n"),
            awkward(rows: 8_500, openQuotes: 0), "a,b\n1,2", "a,b\n1,",
            "một cột\n" + String(repeating: "x\n", count: 70_000),
        ])
    func isSame(_ text: String) throws {
        let bytes = Array(text.utf8)
        let whole = try readWorkbook(bytes, named: "hộ.csv")
        let paged = try Self.paged(bytes)
        #expect(paged.isPaged && !whole.isPaged)
        #expect(listing(paged) == listing(whole))
        #expect(paged.sheets[0].cells.map(\.raw) == whole.sheets[0].cells.map(\.raw))
        #expect(paged.findings == whole.findings)
        #expect(paged.metadata == whole.metadata)
        #expect(paged.byteCount == whole.byteCount)
        let (one, other) = (paged.sheets[0], whole.sheets[0])
        #expect((one.name, one.rowCount, one.columnCount) == (other.name, other.rowCount, other.columnCount))
        #expect(one.cellCount == other.cellCount)
        for row in [other.rowCount, other.rowCount - 1] + Array(stride(from: 0, to: other.rowCount, by: 977)) {
            #expect(one.cells(inRow: row).map(\.value) == other.cells(inRow: row).map(\.value))
            #expect(one[row, 1]?.value == other[row, 1]?.value)
        }
    }

    @Test func `more quotes left open than are tolerated are read alike, wherever pages begin`() throws {
        let text = (1...30_000).map { $0 % 200 == 0 ? "\"hở \($0);b" : "a \($0);\"b\"" }.joined(separator: "\n")
        let bytes = Array(text.utf8)
        let (paged, whole) = (try Self.paged(bytes), try readWorkbook(bytes, named: "hộ.csv"))
        #expect(listing(paged) == listing(whole))
        #expect(paged.findings == whole.findings)
        #expect(paged.findings.count > 64)
    }

    @Test func `what must be weighed over the whole file is read whole`() throws {
        let table = try EncodingTests.encoder("TCVN3")
        let line = try #require(EncodingTests.encode("Thôn Mường;hộ nghèo;chưa đạt\n", table))
        let old = Array(repeatElement(line, count: 9_000).joined())
        let late = Array((String(repeating: "Bản Mới,1\n", count: 40_000) + "Ch\u{AD}a ®¹t,2\n").utf8)
        let marks = Array((String(repeating: "\u{FEFF}", count: 100_000) + "Bản;1\n").utf8)
        let wide = Array("a;b\n1;2\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [old, late, [0xFF, 0xFE] + wide, Array(repeating: 0x61, count: 50_000), marks] {
            let (paged, whole) = (try Self.paged(bytes), try readWorkbook(bytes, named: "hộ.csv"))
            #expect(listing(paged) == listing(whole))
            #expect(paged.findings == whole.findings)
        }
        #expect(try Self.paged(late).isPaged == false)
    }

    @Test func `limits hold as they do for the file read whole`() {
        let bytes = Array(Self.awkward(rows: 20_000).utf8)
        for name in [ReadLimits.Name.rows, .cells, .bytes, .cellBytes, .columns] {
            var limits = ReadLimits()
            (limits.rows, limits.cells) = (name == .rows ? 15_000 : 1 << 20, name == .cells ? 30_000 : 1 << 20)
            limits.bytes = name == .bytes ? 10_000 : 1 << 30
            (limits.cellBytes, limits.columns) = (name == .cellBytes ? 12 : 131_072, name == .columns ? 2 : 16_384)
            let whole = #expect(throws: SheetsError.self) { try readWorkbook(bytes, named: "hộ.csv", limits: limits) }
            let paged = #expect(throws: SheetsError.self) { try Self.paged(bytes, limits: limits) }
            #expect(paged == whole)
        }
    }

    @Test(
        "other formats are read from their source as from memory",
        arguments: ["made-by-hand.xml", "libreoffice.xlsx", "libreoffice.fods", "libreoffice.csv"])
    func otherFormats(_ name: String) throws {
        let whole = try SharedTableTests.read(name)
        let bytes = try SharedTableTests.bytes(name)
        let piece = try readWorkbook(Self.source(bytes), named: name)
        #expect(listing(piece) == listing(whole))
        #expect(piece.findings == whole.findings)
        #expect(piece.format == whole.format)
        #expect(piece.metadata == whole.metadata)
    }

    @Test func `an endless line is refused as it is in memory`() {
        let bytes = Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
        let error = #expect(throws: SheetsError.self) { try Self.paged(bytes) }
        #expect(error?.fault == .overLimit(.cellBytes, allowed: 131_072))
    }
}
