// The texts of formulas of old workbooks: as other programs wrote them, and token by token.

import Testing

@testable import Sheets

@Suite("Formulas of .xls")
struct XLSFormulaTests {
    // MARK: as other programs write them

    /// `Biểu 1!H1 =SUM(C5:C9)`.
    private static func texts(_ name: String) throws -> [String: String] {
        let cells = try SharedTableTests.read(name).sheets.flatMap { sheet in
            sheet.cells.compactMap { cell in cell.formula.map { ("\(sheet.name)!\(cell.place.a1)", $0) } }
        }
        return Dictionary(uniqueKeysWithValues: cells)
    }

    /// What a program writes otherwise than it was typed, beside an array's formula for each of its cells.
    private static let rewritten = [
        "libreoffice-formula-texts.xls": [:],
        "gnumeric-formula-texts.xls": [
            // Gnumeric reads signs and powers in another order, and writes functions after 2003 without arguments.
            "Biểu 1!H19": "=-(-B2)", "Biểu 1!H26": "=2^(3^2)", "Biểu 1!H28": "=(-2)^2",
            "Biểu 1!H59": "=SUMIFS()", "Biểu 1!H60": "=COUNTIFS()", "Biểu 1!H61": "=AVERAGEIF()",
            "Biểu 1!N3": "=STDEV(B2:B9)", "Biểu 1!H7": "",
        ],
    ]

    @Test("are those that were typed", arguments: rewritten.keys.sorted())
    func typed(_ name: String) throws {
        var expected = try Self.texts("openpyxl-formula-texts.xlsx")
        for cell in ["L2", "L3", "L4"] { expected["Biểu 1!\(cell)"] = expected["Biểu 1!L1"] }
        expected.merge(Self.rewritten[name] ?? [:]) { $1 }
        let texts = try Self.texts(name)
        #expect(texts.count > 160)
        #expect(texts.filter { expected[$0.key] != $0.value } == [:])
        #expect(expected.filter { texts[$0.key] == nil } == [:])
    }

    @Test func `of xlwt are those beside them`() throws {
        let sheet = try SharedTableTests.read("xlwt-formula-texts.xls").sheets[0]
        let formulas = sheet.cells.filter { $0.formula != nil }
        #expect(formulas.count == 70)
        for cell in formulas { #expect(cell.formula == sheet[Int(cell.place.row), 0]?.value) }
    }

    // MARK: token by token

    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var tokens: [UInt8]
        var extra: [UInt8] = []
        var testDescription: String { text.isEmpty ? "unread \(tokens)" : text }

        init(_ text: String, _ tokens: [UInt8], extra: [UInt8] = []) {
            (self.text, self.tokens, self.extra) = (text, tokens, extra)
        }
    }

    private static let a1: [UInt8] = [0x44, 0, 0, 0, 0xC0]
    private static let one: [UInt8] = [0x1E, 1, 0]

    private static func letters(_ text: String) -> [UInt8] { [UInt8(text.utf8.count), 0] + Array(text.utf8) }
    private static func wide(_ text: String) -> [UInt8] {
        [UInt8(text.utf16.count), 1] + text.utf16.flatMap { BIFFFile.shorts(Int($0)) }
    }

    /// Own sheets, functions of add-ins, another workbook; ranges of their sheets; names.
    private static let book: [UInt8] =
        BIFFFile.record(0x1AE, BIFFFile.shorts(2, 0x0401)) + BIFFFile.record(0x1AE, BIFFFile.shorts(1, 0x3A01))
        + BIFFFile.record(0x23, [0, 0, 0, 0, 0, 0] + letters("EDATE"))
        + BIFFFile.record(
            0x1AE,
            BIFFFile.shorts(2, 5) + [0] + Array("a.xls".utf8) + BIFFFile.shorts(1) + [0, 0x53] + BIFFFile.shorts(3) + [
                0
            ] + Array("S T".utf8))
        + BIFFFile.record(0x23, [0, 0, 0, 0, 0, 0] + letters("total"))
        + BIFFFile.record(0x23, [0x10, 0, 0, 0, 0, 0] + letters("piece"))
        + BIFFFile.record(
            0x17,
            BIFFFile.shorts(
                9, 0, 1, 1, 0, 0, 1, 0, 0xFFFF, 0xFFFF, 1, 0xFFFE, 0xFFFE, 2, 0, 0, 2, 1, 1, 2, 0xFFFE, 0xFFFE, 0, 7, 7,
                9, 0, 0))
        + name("ti_le", sheet: 0) + name("rieng", sheet: 2) + name("\u{6}", sheet: 1, flags: 0x20)
        + name("_xlfn.IFERROR", sheet: 0, flags: 2) + name("_xlfn.STDEV.S", sheet: 0, flags: 2)
        + BIFFFile.record(0x18, [1, 2, 3]) + name("after", sheet: 0)

    private static func name(_ text: String, sheet: Int, flags: Int = 0) -> [UInt8] {
        BIFFFile.record(
            0x18,
            BIFFFile.shorts(flags) + [0, UInt8(text.utf8.count)] + BIFFFile.shorts(0, 0, sheet, 0, 0) + [0]
                + Array(text.utf8))
    }

    /// The text of the formula in C3 of the first of two sheets, `a` and `b c`; "" where it cannot be read.
    private static func text(of tokens: [UInt8], extra: [UInt8] = [], count: Int? = nil) throws -> String? {
        let formula = BIFFFile.formula(2, 2, BIFFFile.number(1), tokens: tokens, extra: extra, count: count)
        let file = BIFFFile(book: book, sheets: [("a", 0, formula), ("b c", 0, [])])
        return try readWorkbook(file.bytes, named: "a.xls").sheets[0][2, 2]?.formula
    }

    @Test(
        "are read token by token",
        arguments: [
            Row("=SUM(A1)", a1 + [0x19, 0x10, 0, 0]),
            Row(
                "=IF(A1,1,A1)",
                a1 + [0x19, 0x02, 7, 0] + one + [0x19, 0x08, 12, 0] + a1 + [0x19, 0x08, 3, 0, 0x42, 3, 1, 0]),
            Row("=CHOOSE(1,A1)", one + [0x19, 0x04, 1, 0, 4, 0, 9, 0] + a1 + [0x19, 0x08, 3, 0, 0x42, 2, 100, 0]),
            Row("=1+1", one + [0x19, 0x40, 0, 2] + one + [0x03]),
            Row("=-(1+1)", one + one + [0x03, 0x13]),
            Row("=(1+1)*1", one + one + [0x03] + one + [0x05]),
            Row("=1-(1-1)", one + one + one + [0x04, 0x04]),
            Row("=1-1-1", one + one + [0x04] + one + [0x04]),
            Row("=(1=1)&1", one + one + [0x0B] + one + [0x08]),
            Row("=SUM((A1,A1))", a1 + a1 + [0x10, 0x42, 1, 4, 0]),
            Row("=A1,A1,A1", a1 + a1 + a1 + [0x10, 0x10]),
            Row("=ROUND(A1,1)", a1 + one + [0x41, 27, 0]),
            Row("=IF(A1,,1)", a1 + [0x16] + one + [0x42, 3, 1, 0]),
            Row("=PI()", [0x41, 19, 0]),
            Row("=\"a\"\"ộ\"", [0x17] + wide("a\"ộ")),
            Row("=1.5", [0x1F] + BIFFFile.number(1.5)),
            Row("=-3", [0x1F] + BIFFFile.number(-3)),
            Row("=1E+20", [0x1F] + BIFFFile.number(1e20)),
            Row("=#DIV/0!", [0x1C, 0x07]),
            Row("=FALSE", [0x1D, 0]),
            Row("=$IV$65536", [0x24, 0xFF, 0xFF, 0xFF, 0]),
            Row("=SUM(2:$3)", [0x25, 1, 0, 2, 0, 0, 0xC0, 0xFF, 0x40, 0x19, 0x10, 0, 0]),
            Row("=$A:B", [0x25, 0, 0, 0xFF, 0xFF, 0, 0x80, 1, 0xC0]),
            Row("=#REF!", [0x2A, 0, 0, 0, 0]),
            Row("=#REF!", [0x2B] + [UInt8](repeating: 0, count: 8)),
            Row("=B2", [0x2C, 0xFF, 0xFF, 0xFF, 0xC0]),
            Row("=C65535:IV3", [0x2D, 0xFC, 0xFF, 0, 0, 0, 0xC0, 0xFD, 0xC0]),
            Row("='b c'!A1", [0x5A, 0, 0] + a1.dropFirst()),
            Row("='a:b c'!A1", [0x3A, 1, 0] + a1.dropFirst()),
            Row("=#REF!A1", [0x3A, 2, 0] + a1.dropFirst()),
            Row("=[1]S!A1", [0x3A, 4, 0] + a1.dropFirst()),
            Row("='[1]S T'!A1:B2", [0x3B, 5, 0, 0, 0, 1, 0, 0, 0xC0, 1, 0xC0]),
            Row("='b c'!#REF!", [0x3C, 0, 0, 0, 0, 0, 0]),
            Row("=#REF!", [0x3D, 2, 0] + [UInt8](repeating: 0, count: 8)),
            Row("=ti_le", [0x43, 1, 0, 0, 0]),
            Row("='b c'!rieng", [0x23, 2, 0, 0, 0]),
            Row("=_xlnm.Print_Area", [0x23, 3, 0, 0, 0]),
            Row("=after", [0x23, 7, 0, 0, 0]),
            Row("='b c'!rieng", [0x39, 0, 0, 2, 0, 0, 0]),
            Row("=[1]!total", [0x39, 6, 0, 1, 0, 0, 0]),
            Row("=EDATE(A1,1)", [0x39, 3, 0, 1, 0, 0, 0] + a1 + one + [0x42, 3, 255, 0]),
            Row("=IFERROR(A1,1)", [0x23, 4, 0, 0, 0] + a1 + one + [0x42, 3, 255, 0]),
            Row("=_xlfn.STDEV.S(A1)", [0x23, 5, 0, 0, 0] + a1 + [0x42, 2, 255, 0]),
            Row(
                "=A1,A1", [0x26, 0, 0, 0, 0, 11, 0] + a1 + a1 + [0x10],
                extra: [2, 0] + [UInt8](repeating: 0, count: 16)),
            Row("=A1:A1", [0x29, 11, 0] + a1 + a1 + [0x11]),
            Row("=A1 A1", [0x27, 0, 0, 0, 0, 11, 0] + a1 + a1 + [0x0F]),
            Row(
                "={1,\"x\";TRUE,#N/A}", [0x60, 0, 0, 0, 0, 0, 0, 0],
                extra: [1, 1, 0, 1] + BIFFFile.number(1) + [
                    2, 1, 0, 0, 0x78, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x2A, 0, 0, 0, 0, 0, 0, 0,
                ]),
        ])
    func tokens(_ row: Row) throws {
        #expect(try Self.text(of: row.tokens, extra: row.extra) == row.text)
        for count in 0..<row.tokens.count {
            #expect(try Self.text(of: Array(row.tokens.prefix(count)), count: row.tokens.count) == "")
        }
    }

    @Test(
        "that say what nobody knows have no text",
        arguments: [
            [], [0x00], [0x18, 0, 0, 0], [0x1A], [0x80], [0xFF], [0x2E, 0, 0], [0x30], [0x7F], [0x02, 0, 0, 0, 0],
            [0x16], one + [0x16, 0x03], [0x16, 0x15], [0x03], one + [0x03], one + one, [0x14], [0x15],
            [0x19, 0x10, 0, 0], [0x19, 0x80, 0, 0] + one,
            one + [0x19, 0x04, 0xFF, 0xFF], [0x1C, 0x99], [0x1F] + BIFFFile.number(.nan),
            [0x1F] + BIFFFile.number(.infinity),
            one + [0x42, 0x7F, 4, 0], one + [0x42, 0, 4, 0], one + [0x41, 4, 0], one + [0x41, 53, 0],
            one + [0x42, 1, 4, 0x80],
            one + [0x42, 1, 255, 0], [0x42, 0, 255, 0], [0x24, 0, 0, 0, 0x01], [0x3A, 7, 0] + a1.dropFirst(),
            [0x3A, 8, 0] + a1.dropFirst(), [0x3A, 3, 0] + a1.dropFirst(), [0x3A, 99, 0] + a1.dropFirst(),
            [0x23, 0, 0, 0, 0],
            [0x23, 6, 0, 0, 0], [0x23, 0xFF, 0xFF, 0, 0], [0x39, 6, 0, 2, 0, 0, 0], [0x39, 6, 0, 3, 0, 0, 0],
            [0x26, 0, 0, 0, 0, 0, 0] + one, [0x60, 0, 0, 0, 0, 0, 0, 0], [0x01, 9, 0, 9, 0], [0x01, 2, 0, 2, 0],
        ] as [[UInt8]])
    func unread(_ tokens: [UInt8]) throws {
        #expect(try Self.text(of: tokens) == "")
    }

    // MARK: bounds

    @Test func `are as long as Excel allows, and no longer`() throws {
        func joined(_ first: Int) -> [UInt8] {
            let long = [0x17] + Self.letters(String(repeating: "x", count: 253)) + [0x08]
            return [0x17] + Self.letters(String(repeating: "x", count: first)) + (0..<31).flatMap { _ in long }
        }
        // 31 texts of 255 with their quotes, and as many signs, leave 256 for the first.
        #expect(try Self.text(of: joined(254))?.utf8.count == 8_193)
        #expect(try Self.text(of: joined(255)) == "")
    }

    @Test func `nested as deep as they are long have a text`() throws {
        let brackets = Self.one + [UInt8](repeating: 0x15, count: 4_095)
        #expect(try Self.text(of: brackets)?.utf8.count == 8_192)
        #expect(try Self.text(of: brackets + [0x15]) == "")
        let signs = Self.one + [UInt8](repeating: 0x13, count: 7_000)
        #expect(try Self.text(of: signs)?.utf8.count == 7_002)
        let right = (0..<1_500).flatMap { _ in Self.one } + [UInt8](repeating: 0x04, count: 1_499)
        #expect(try Self.text(of: right)?.utf8.count == 1_500 + 1_499 + 2 * 1_498 + 1)
    }

    @Test func `an array's size costs nothing that is not there`() throws {
        let empty = try Self.text(of: [0x60, 0, 0, 0, 0, 0, 0, 0], extra: [0xFF, 0xFF, 0xFF])
        let many = (0..<3_000).flatMap { _ in [4, 1, 0, 0, 0, 0, 0, 0, 0] as [UInt8] }
        #expect(empty == "")
        #expect(try Self.text(of: [0x60, 0, 0, 0, 0, 0, 0, 0], extra: [0xFF, 0xFF, 0xFF] + many) == "")
    }

    @Test func `of chance bytes end in a text or in none`() throws {
        var dice = WellFormednessTests.Dice(state: 8)
        let common: [UInt8] = [0x1E, 0x44, 0x25, 0x03, 0x15, 0x42, 0x41, 0x23, 0x3A, 0x17, 0x19, 0x26, 0x60, 0x01]
        for _ in 0..<3_000 {
            let tokens = (0..<dice.roll(40)).map { _ in
                dice.roll(2) == 0
                    ? common[dice.roll(common.count)] : UInt8(dice.roll(256))
            }
            #expect(try Self.text(of: tokens) != nil)
        }
    }
}
