// Sheets in which some cells are in an old encoding and others are Unicode.

import Testing

@testable import Sheets

@Suite("Old encodings beside Unicode")
struct MixedEncodingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var written: String
        var read: [String]
        var testDescription: String { name }
    }

    @Test(
        "leave good Unicode as it stands",
        arguments: [
            Row(
                name: "one old cell in a column of Unicode", written: "Có\nKh«ng ®¹t\nXã\nĐạt\nCó\n",
                read: ["Có", "Không đạt", "Xã", "Đạt", "Có"]),
            Row(
                name: "one old cell in a column of words that any Western byte gives",
                written: "Có\nKh«ng ®¹t\nXã\nLà\nCó\n", read: ["Có", "Không đạt", "Xã", "Là", "Có"]),
            Row(
                name: "half a column old", written: "Có\nKh«ng\nCó\n®¹t\nKh«ng\nKh«ng\n",
                read: ["Có", "Không", "Có", "đạt", "Không", "Không"]),
            Row(
                name: "one old column beside a good one", written: "Xã;Kh«ng\nTà Xùa;Cã\nÝ;®¹t\nLèn;Cã\nĐèo;Kh«ng\n",
                read: ["Xã", "Không", "Tà Xùa", "Có", "Ý", "đạt", "Lèn", "Có", "Đèo", "Không"]),
            Row(
                name: "an old column under Unicode heads",
                written: "Chỉ tiêu;Tự đánh giá\nX·;Cã\nX·;Kh«ng\nX·;Cã\nX·;Kh«ng\nX·;Cã\n",
                read: [
                    "Chỉ tiêu", "Tự đánh giá", "Xã", "Có", "Xã", "Không", "Xã", "Có", "Xã", "Không", "Xã", "Có",
                ]),
            Row(
                name: "a name among names", written: "Má Lé\nLũng Cú\nĐồng Văn\nPhố Bảng\nM\u{AD}¬ng Khong\nSà Phìn\n",
                read: ["Má Lé", "Lũng Cú", "Đồng Văn", "Phố Bảng", "Mương Khong", "Sà Phìn"]),
            Row(
                name: "signs that stand alone", written: "25ºC\n30º\n50 £\nø20\n85‰\nống Ø 110\n",
                read: ["25ºC", "30º", "50 £", "ø20", "85‰", "ống Ø 110"]),
            Row(
                name: "a sheet all old", written: "X·;Kh«ng\nhé;Cã\nhuyÖn;®¹t\n",
                read: ["Xã", "Không", "hộ", "Có", "huyện", "đạt"]),
        ])
    func leave(_ row: Row) throws {
        let workbook = try readWorkbook(Array(row.written.utf8), named: "x.csv")
        #expect(workbook.sheets[0].cells.map(\.value) == row.read)
    }

    private static let names =
        "X·\nB¶n LÇu\nTµ Ch¶i\nPhong H¶i\nB¶o Th¾ng\nNËm Ch¶y\nXu©n Quang\nV¨n Bµn\nLiªm Phó\nGia Phó\n"

    /// VPS would read Phong Hội, commoner than Phong Hải; Phó is a word too, so nobody can tell it from Phú.
    @Test
    func `a cell follows its column where it is spelt as well by it, and is asked about where it stands well itself`()
        throws
    {
        let workbook = try readWorkbook(Array(Self.names.utf8), named: "x.csv")
        #expect(
            workbook.sheets[0].cells.map(\.value) == [
                "Xã", "Bản Lầu", "Tà Chải", "Phong Hải", "Bảo Thắng", "Nậm Chảy", "Xuân Quang", "Văn Bàn", "Liêm Phú",
                "Gia Phó",
            ])
        #expect(workbook.findings.map(brief) == ["sheets.encoding-unclear A10", "sheets.decoded-text A1"])
    }

    @Test(
        "know money by the head",
        arguments: [
            ("®/ng­êi", "đ/người"), ("®/ng­êi/n¨m", "đ/người/năm"), ("tr®/ng­êi", "trđ/người"), ("10 ®", "10 ®"),
            ("®", "®"),
        ])
    func money(_ written: String, _ read: String) throws {
        #expect(try readWorkbook(Array("\(written)\n".utf8), named: "x.csv").sheets[0][0, 0]?.value == read)
    }

    /// Cells in the font .VnTime, one below the other.
    private static func inFont(_ texts: [String]) -> [UInt8] {
        let rows = texts.enumerated().map {
            "<row r=\"\($0 + 1)\"><c r=\"A\($0 + 1)\" s=\"3\" t=\"inlineStr\"><is><t>\($1)</t></is></c></row>"
        }
        return XLSXTests.workbook("<sheetData>\(rows.joined())</sheetData>")
    }

    @Test func `a font of an old encoding in which people typed Unicode says nothing`() throws {
        let texts = [
            "Hộ nghèo", "Không xét", "Được", "Có", "Không", "Đường bê tông", "bê tông", "thôn Nà Khoang", "ông Lý",
        ]
        let workbook = try readWorkbook(Self.inFont(texts), named: "a.xlsx")
        #expect(workbook.sheets[0].cells.map(\.value) == texts)
        #expect(workbook.findings == [])
    }

    @Test func `under heads that people typed in Unicode a font of an old encoding still counts`() throws {
        let heads = ["Họ và tên", "Thôn", "Được", "Hộ nghèo", "Đường", "Chưa đạt"]
        let old = ["NguyÔn V¨n Bé", "Bé", "Hé", "Cã"]
        let workbook = try readWorkbook(Self.inFont(heads + old), named: "a.xlsx")
        let values = workbook.sheets[0].cells.map(\.value)
        #expect(Array(values.prefix(7)) == heads + ["Nguyễn Văn Bộ"])
        // What stays as it stands is asked about, as is a head that may be either.
        let open = (7..<10).filter { values[$0] == old[$0 - 6] }.map { "sheets.encoding-unclear A\($0 + 1)" }
        #expect(workbook.findings.map(brief).filter { $0.contains("unclear") } == ["sheets.encoding-unclear A2"] + open)
        #expect(!open.isEmpty)
    }

    @Test func `among cells of an old encoding in its font one that is Vietnamese as it stands is asked about`() throws
    {
        let old = ["§¹t", "Ch­a ®¹t", "Hé nghÌo", "§­êng bª t«ng", "Nhµ v¨n ho¸", "Trêng häc", "X· T¶ Ph×n", "T¶ V¸n"]
        let workbook = try readWorkbook(Self.inFont(old + ["Hộ nghèo", "Không"]), named: "a.xlsx")
        let values = workbook.sheets[0].cells.map(\.value)
        #expect(values.prefix(4) == ["Đạt", "Chưa đạt", "Hộ nghèo", "Đường bê tông"])
        #expect(values.suffix(2) == ["Hộ nghèo", "Không"])
        #expect(workbook.findings.map(brief).contains("sheets.encoding-unclear A10"))
        let without = try readWorkbook(Self.inFont(old + ["Kh«ng", "Phó"]), named: "a.xlsx")
        #expect(without.sheets[0].cells.map(\.value).suffix(2) == ["Không", "Phú"])
    }

    @Test(
        "a text of which a part is in a font of an old encoding is asked about",
        arguments: [
            ("Ch\u{AD}a ®¹t (không đạt)", true), ("§¹t – đạt", true), ("§¹t đ", true), ("Diện tích 5 m² đất", false),
            ("Đạt®", false), ("Nguyễn Văn «A»", false), ("Tỷ lệ ≥ 90% (không xét)", false), ("Hộ bà Đào ¾ phần", false),
            ("nhiệt độ 25ºC", false), ("Không rõ; hộ nghèo", false),
        ])
    func rich(_ text: String, _ isAsked: Bool) throws {
        let cell = "<c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        let workbook = try readWorkbook(XLSXTests.workbook(XLSXTests.row(cell)), named: "a.xlsx")
        #expect(workbook.sheets[0].cells.map(\.value) == [text])
        #expect(workbook.findings.map(brief) == (isAsked ? ["sheets.encoding-unclear A1"] : []))
    }
}
