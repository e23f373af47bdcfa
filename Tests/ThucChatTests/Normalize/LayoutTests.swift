// What is understood of a sheet: header trees, forms, several tables, hidden rows, the account of every row.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("The layout of a sheet")
struct LayoutTests {
    static func layout(_ file: ReadFile) throws -> SheetLayout {
        let workbook = try file.outcome.get()
        return try #require(layouts(of: workbook, by: SmallRulebook.rulebook).first)
    }

    @Test func `reads merged heads as paths, each once`() throws {
        let rows = [
            SmallFile.cells(SmallFile.cell("KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ", at: 1, across: 5)),
            SmallFile.cells(
                SmallFile.cell("STT", at: 1, down: 2), SmallFile.cell("Nội dung tiêu chí", at: 2, down: 2),
                SmallFile.cell("Kết quả đánh giá", at: 3, across: 2)),
            SmallFile.cells(
                SmallFile.cell("Kết quả thực hiện", at: 3, down: 1), SmallFile.cell("Tự đánh giá", at: 4, across: 1)),
            SmallFile.cells(SmallFile.cell("Đạt", at: 4), SmallFile.cell("Chưa đạt", at: 5)),
            SmallFile.row("17.2", "Tỷ lệ cơ sở", "98%", "x"),
        ]
        let table = try #require(try Self.layout(SmallFile.xml([("Biểu 1", rows)])).tables.first)
        #expect(table.headerRows == 1..<4)
        #expect(
            table.columns.map(\.title) == [
                "STT", "Nội dung tiêu chí", "Kết quả đánh giá / Kết quả thực hiện",
                "Kết quả đánh giá / Tự đánh giá / Đạt",
                "Kết quả đánh giá / Tự đánh giá / Chưa đạt",
            ])
        #expect(table.columns[3].role == .claim(.commune, mark: .met))
        #expect(table.confidence == 100)
    }

    @Test func `gives every row of a messy sheet its class`() throws {
        let lines: [(text: String, found: RowClass)] = [
            ("UBND XÃ TẢ PHÌN,,,,", .title), ("KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020,,,,", .title), (",,,,", .blank),
            ("STT,Nội dung tiêu chí,Yêu cầu,Kết quả thực hiện,Tự đánh giá", .header),
            ("(1),(2),(3),(4),(5)", .columnNumbers),
            ("I,Kinh tế,,,", .group), ("7,Xã có chợ nông thôn,Đạt,Có,Đạt", .data),
            ("10,Thu nhập bình quân đầu người,≥36,37,Đạt", .data),
            ("STT,Nội dung tiêu chí,Yêu cầu,Kết quả thực hiện,Tự đánh giá", .repeatedHeader),
            ("(1),(2),(3),(4),(5)", .columnNumbers), ("II. Môi trường,,,,", .group),
            ("17.2,Tỷ lệ cơ sở bảo đảm môi trường,100%,98%,Chưa đạt", .data), ("Số tiêu chí đạt: 2/3,,,,", .total),
            (",,,,", .blank), ("DANH MỤC ĐƯỜNG,,,,", .title),
            ("STT,Tên tuyến,Điểm đầu,Chiều dài (km),Ghi chú", .header),
            ("1,Đường A,Km0,\"2,5\",", .data), ("2,Đường B,Km3,1,", .data), ("Cộng,,,\"3,5\",", .total),
            ("Ghi chú: số liệu đến 31/12/2020,,,,", .note), (",,NGƯỜI LẬP BIỂU,,CHỦ TỊCH", .signature),
            (",,Lý A,,Giàng B", .signature),
        ]
        let layout = try Self.layout(SmallFile.csv(lines.map(\.text)))
        #expect(layout.rows == lines.map(\.found))
        #expect(layout.tables.map(\.form) == ["bieu-ket-qua", "duong"])
    }

    @Test(
        "knows a row that marks the columns, directly under the header",
        arguments: [
            ("A,B,C,D,E,1,2", true), ("(A),(B),(C),(D),(E),(1),(2)", true), ("A,B,C,D,E,F,G", true),
            ("A,B,C,1,2,,", true), ("A,1,2,3,4,5,6", true), ("A,B,C,D,F,1,2", false), ("A,B,C,D,E,1,3", false),
            ("B,C,D,E,1,2,", false), ("A,B,C,D,E,2,3", false), ("A,E,,,,,", false),
        ])
    func marks(_ row: String, _ isMarks: Bool) throws {
        let heads = "STT,Tên tuyến,Điểm đầu,Loại đường,Chiều dài (km),Ghi chú,Khác"
        let layout = try Self.layout(SmallFile.csv(["DANH MỤC ĐƯỜNG,,,,,,", heads, row, "1,Đường A,Km0,xã,\"2,5\",,"]))
        #expect((layout.rows[2] == .columnNumbers) == isMarks)
        #expect(layout.rows[3] == .data)
    }

    @Test(
        "folds what is typed in several ways, and asks about a letter that differs",
        arguments: [
            ("Tên tuyến", []), ("TÊN TUYẾN ĐƯỜNG", []), ("Tên tuyến  đường:", []),
            ("Tên tuyên đường", ["column.misspelt"]),
            ("Tên tuyến đườngg", ["column.misspelt"]), ("Tên tuyến sông", ["table.key-missing", "column.unknown"]),
        ])
    func folds(_ head: String, _ codes: [String]) throws {
        let submission = Submission.of(try SmallFile.csv(["DANH MỤC ĐƯỜNG", "\(head),Điểm đầu,Chiều dài", "A,Km0,1"]))
        #expect(Set(submission.codes) == Set(codes))
    }

    @Test func `takes no slip between two labels that are both near`() throws {
        var rulebook = SmallRulebook.rulebook
        rulebook.dictionary = FieldDictionary(
            fields: SmallRulebook.fields,
            tables: [
                TableDefinition(
                    id: "duong", name: "đường", en: "roads", key: [], rowName: nil,
                    columns: [
                        SmallRulebook.field("a", "chiều dài mặt"), SmallRulebook.field("b", "chiều dài mắt"),
                        SmallRulebook.field("c", "điểm đầu", .text), SmallRulebook.field("d", "cấp đường", .text),
                    ])
            ])
        rulebook.forms = [SmallRulebook.rulebook.forms[1]]
        let file = try SmallFile.csv(["DANH MỤC ĐƯỜNG", "Chiều dài mát,Điểm đầu,Cấp đường", "1,Km0,xã"])
        let table = try #require(layouts(of: try file.outcome.get(), by: rulebook)[0].tables.first)
        #expect(table.columns.map(\.role) == [nil, .field("c"), .field("d")])
    }

    @Test func `asks what a sheet is that fits no form, and says what was looked for`() throws {
        let submission = Submission.of(try SmallFile.csv(["Họ tên,Chức vụ", "Lê A,Bí thư"]))
        #expect(submission.codes == ["sheet.unrecognised"])
        #expect(
            submission.finding("sheet.unrecognised")?.text.vi.contains("Biểu kết quả; Biểu đường; Danh sách hộ") == true
        )
        #expect(submission.account?.skipped == ["unrecognised": 2])
    }

    @Test func `asks which of two forms a sheet is`() throws {
        var rulebook = SmallRulebook.rulebook
        rulebook.forms.append(SmallRulebook.register("duong-2", "Biểu đường khác", "duong", ["biểu khác"]))
        let file = try SmallFile.csv(["Tên tuyến,Điểm đầu,Chiều dài", "A,Km0,1"])
        let submission = normalize([file], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: rulebook)
        #expect(submission.codes == ["sheet.form-ambiguous"])
        let named = try SmallFile.csv(["BIỂU KHÁC,,", "Tên tuyến,Điểm đầu,Chiều dài", "A,Km0,1"])
        #expect(normalize([named], unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: rulebook).codes == [])
    }

    @Test func `reads two tables of one sheet each by its form`() throws {
        let submission = Submission.of(
            try SmallFile.csv([
                "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ,,,", "STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá",
                "17.2,Tỷ lệ cơ sở,98%,Đạt", ",,,", "DANH MỤC ĐƯỜNG,,,", "STT,Tên tuyến,Điểm đầu,Chiều dài (km)",
                "1,Đường A,Km0,2",
            ]))
        #expect(submission.claims.map(\.code) == ["17.2"])
        #expect(submission.registers["duong"]?.values.count == 1)
        #expect(submission.account?.form == "bieu-ket-qua;duong")
        #expect(submission.codes == [])
        #expect(submission.account?.isBalanced == true)
    }

    @Test func `reads hidden rows and says that they were hidden`() throws {
        let rows = [
            SmallFile.row("STT", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá"),
            SmallFile.row("17.2", "Tỷ lệ cơ sở", "98%", "Đạt", attributes: " ss:Hidden=\"1\""),
        ]
        let submission = Submission.of(try SmallFile.xml([("Biểu 1", rows)]))
        #expect(submission.codes == ["sheet.hidden-rows"])
        #expect(submission.finding("sheet.hidden-rows")?.severity == .note)
        #expect(submission.claims.count == 1)
    }

    @Test func `keeps physical rows whatever blank rows stand between`() throws {
        for gaps in [0, 1, 5, 40] {
            let blanks = Array(repeating: ",,,", count: gaps)
            let submission = Submission.of(
                try SmallFile.csv(
                    blanks + ["STT,Nội dung tiêu chí,Kết quả thực hiện,Tự đánh giá"] + blanks + [
                        "17.2,Tỷ lệ cơ sở,98%,Đạt"
                    ]))
            #expect(submission.claims.first?.place?.cell.row == UInt32(2 * gaps + 1))
            #expect(submission.account?.isBalanced == true)
        }
    }
}
