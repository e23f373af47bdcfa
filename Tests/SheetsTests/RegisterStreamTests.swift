// Registers in batches: the same cells, places and findings as in one piece, and typed columns.

import Testing

@testable import Sheets

@Suite("Registers in batches")
struct RegisterStreamTests {
    /// A source that hands out odd-sized pieces.
    static func stream(_ bytes: [UInt8], blockBytes: Int = 64 << 10, limits: ReadLimits = ReadLimits())
        -> RegisterStream
    {
        var rest = bytes[...]
        return RegisterStream(named: "sổ hộ.csv", limits: limits, blockBytes: blockBytes) {
            (buffer) throws(SheetsError) in
            let piece = rest.prefix(min(buffer.count, 60_013))
            buffer.copyBytes(from: piece)
            rest = rest.dropFirst(piece.count)
            return piece.count
        }
    }

    static func register(rows: Int) -> String {
        "mã;tên;nhân khẩu;thu nhập\r\n"
            + (1...rows).map { row in
                let name = row % 7 == 0 ? "\"Lò Văn\r\n\"\"Út\"\" \(row)\"" : row % 11 == 0 ? "" : "Nguyễn Thị \(row)"
                return "H\(row);\(name);\(row % 9);\(row % 100),\(row % 10)\r\n" + (row % 500 == 0 ? "\r\n" : "")
            }.joined()
    }

    @Test func `batches hold the same cells as one piece`() throws {
        let bytes = Array(Self.register(rows: 30_000).utf8)
        let whole = try readWorkbook(bytes, named: "sổ hộ.csv")
        var cells: [String] = []
        var rows = 0
        var batches = 0
        var stream = Self.stream(bytes)
        while let batch = try stream.next() {
            #expect(batch.rows.lowerBound == rows)
            rows = batch.rows.upperBound
            batches += 1
            cells += batch.sheet.cells.map { "\($0.place.a1)=\($0.value)" }
            #expect(batch.findings.isEmpty)
        }
        #expect(batches > 3)
        #expect(rows == 30_061)
        #expect(cells == listing(whole))
        #expect(stream.separator == .guessed(UInt8(ascii: ";")))
    }

    @Test("no byte is lost where a block ends inside a quoted field or a line break", arguments: ["TCVN3", "UTF-8"])
    func endsOfBlocks(_ encoding: String) throws {
        let table = try EncodingTests.encoder("TCVN3")
        var bytes: [UInt8] = []
        for row in 1...2_000 {
            let text = "Đông;\"Mường\nKhương\";\(row)\r\n"
            bytes += encoding == "UTF-8" ? Array(text.utf8) : try #require(EncodingTests.encode(text, table))
            if encoding == "UTF-8", row % 40 == 7 { bytes.insert(0xFF, at: bytes.count - 2) }
        }
        for blockBytes in [17, 61, 4_099, 4_100, 4_101, 30_011] {
            var names: [String] = []
            var codes: [UInt8] = []
            var stream = Self.stream(bytes, blockBytes: blockBytes)
            while let batch = try stream.next() {
                names += batch.sheet.cells.filter { $0.place.column == 0 }.map(\.value)
                for cell in batch.sheet.cells where cell.place.column == 2 {
                    codes += cell.value.utf8.filter { $0 < 0x80 }
                }
                let isDamaged = batch.sheet.cells.contains { $0.value.contains("ÿ") || $0.value.contains("\u{FFFD}") }
                #expect(!isDamaged || batch.findings.contains { $0.code == "sheets.damaged-text" })
            }
            #expect(names == Array(repeating: "Đông", count: 2_000), "\(blockBytes)")
            #expect(codes == (1...2_000).flatMap { Array("\($0)".utf8) }, "\(blockBytes)")
        }
    }

    @Test func `no row is lost where a block of damaged UTF-8 ends inside a quoted field`() throws {
        var bytes = Array(Self.register(rows: 3_000).utf8)
        for index in stride(from: 500, to: bytes.count, by: 1_900) {
            // The first byte of a letter of several, so that the rest of it is damage.
            if let damaged = bytes[index...].firstIndex(where: { $0 >= 0xC3 }) { bytes[damaged] = 0x41 }
        }
        for blockBytes in [61, 4_099, 30_011] {
            var names: [String] = []
            var stream = Self.stream(bytes, blockBytes: blockBytes)
            while let batch = try stream.next() {
                names += batch.sheet.cells.filter { $0.place.column == 0 }.map(\.value)
            }
            #expect(names == ["mã"] + (1...3_000).map { "H\($0)" }, "\(blockBytes)")
        }
    }

    @Test func `byte order marks before a register are none of its text`() throws {
        var stream = Self.stream(Array("\u{FEFF}\u{FEFF}mã;tên\n".utf8))
        #expect(try stream.next()?.sheet.cells.map(\.value) == ["mã", "tên"])
    }

    @Test("wherever blocks end, cells and findings are the same", arguments: [61, 4_099, 30_011])
    func cuts(_ blockBytes: Int) throws {
        let bytes = Array(PagedCSVTests.awkward(rows: 16_000).utf8)
        #expect(bytes.count > 300_000, "more than is looked at for the separator")
        let whole = try readWorkbook(bytes, named: "sổ hộ.csv")
        var (cells, findings) = ([String](), [String]())
        var stream = Self.stream(bytes, blockBytes: blockBytes)
        while let batch = try stream.next() {
            cells += batch.sheet.cells.map { "\($0.place.a1)=\($0.value)" }
            findings += batch.findings.map(brief)
        }
        #expect(cells == listing(whole))
        #expect(findings == whole.findings.map(brief))
    }

    @Test func `old bytes are decoded batch by batch`() throws {
        let table = try EncodingTests.encoder("TCVN3")
        var bytes: [UInt8] = []
        var expected: [String] = []
        for row in 1...20_000 {
            bytes += try #require(EncodingTests.encode("H\(row);Thôn Mường;hộ nghèo;chưa đạt\n", table))
            expected += ["A\(row)=H\(row)", "B\(row)=Thôn Mường", "C\(row)=hộ nghèo", "D\(row)=chưa đạt"]
        }
        var cells: [String] = []
        var stream = Self.stream(bytes)
        while let batch = try stream.next() { cells += batch.sheet.cells.map { "\($0.place.a1)=\($0.value)" } }
        #expect(cells == expected)
    }

    @Test func `an unclosed quote costs one row, in a batch too`() throws {
        let good = (1...20_000).map { "\($0);x\n" }.joined()
        let bytes = Array((good + "\"hở;y\n" + good).utf8)
        var findings: [String] = []
        var rows = 0
        var stream = Self.stream(bytes)
        while let batch = try stream.next() {
            findings += batch.findings.map(brief)
            rows = batch.rows.upperBound
        }
        #expect(findings == ["sheets.unclosed-quote A20001"])
        #expect(rows == 40_001)
    }

    @Test func `columns are typed as declared, and blank is neither zero nor unreadable`() throws {
        var stream = Self.stream(Array("số;tỷ lệ;tên\n12;1.234,5;a\n;;\n-3;98.25;b\nx;0,5;c\n".utf8))
        let batch = try #require(try stream.next())
        let columns = batch.columns([.whole, .decimal(comma: true), .text])
        #expect(columns[0].states == [.unreadable, .given, .blank, .given, .unreadable])
        #expect(columns[0].numbers == [0, 12, 0, -3, 0])
        #expect(columns[1].states == [.unreadable, .given, .blank, .unreadable, .given])
        #expect(columns[1].numbers == [0, 12_345, 0, 0, 5])
        #expect(columns[1].scales == [0, 1, 0, 0, 1])
        #expect(columns[2].states == [.given, .given, .blank, .given, .given])
        #expect(batch.sheet.cell(at: Int(columns[0].cells[4])).value == "x")
    }

    @Test func `a last row that ends with a separator is a row`() throws {
        var stream = Self.stream(Array("a;b\n1;".utf8))
        let batch = try #require(try stream.next())
        #expect(batch.rows == 0..<2)
        #expect(batch.columns([.whole]).first?.states == [.unreadable, .given])
    }

    @Test func `UTF-16 is refused with its own words, and an empty source has no batch`() throws {
        var wide = Self.stream([0xFF, 0xFE, 0x61, 0])
        do {
            _ = try wide.next()
            Issue.record("was read")
        } catch {
            #expect(error.fault == .wideText)
        }
        var empty = Self.stream([])
        #expect(try empty.next()?.rows == nil)
    }
}
