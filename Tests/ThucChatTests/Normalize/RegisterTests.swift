// Registers: columns by label, typed cells, totals, duplicates, contradictions, places of faults.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("A register")
struct RegisterTests {
    static func roads(
        _ lines: [String], header: String = "STT,Tên tuyến đường,Điểm đầu,Chiều dài (km),Đã cứng hóa (km)"
    ) throws -> Submission {
        .of(try SmallFile.csv(["DANH MỤC ĐƯỜNG XÃ TẢ PHÌN,,,,", header] + lines))
    }

    static func values(_ submission: Submission, _ table: String, _ column: String) -> [Value?] {
        guard let table = submission.registers[table]?.values else { return [] }
        return (0..<table.count).map { table.row($0)[column] }
    }

    static func number(_ text: String) -> Value? { Number(text).map { .number($0) } }

    @Test func `has typed columns, and no total, note or blank among its rows`() throws {
        let submission = try Self.roads([
            "1,Đường A,Km0,\"1,5\",1", ",,,,", "2,Đường B,Km0,\"2,25\",", "Tổng cộng,,,\"3,75\",1",
            "Ghi chú: đo tháng 12,,,,",
        ])
        #expect(Self.values(submission, "duong", "chiều dài") == [Self.number("1.5"), Self.number("2.25")])
        #expect(Self.values(submission, "duong", "chiều dài cứng hóa") == [.number(Number(1)), .null])
        #expect(submission.registers["duong"]?.place(row: 1, field: "chieu_dai")?.cell.a1 == "D5")
        #expect(submission.codes == [])
        #expect(submission.account?.accepted == 2)
        #expect(submission.account?.skipped == ["title": 1, "header": 1, "blank": 1, "total": 1, "note": 1])
    }

    @Test func `does not take the sums of its parts for rows`() throws {
        let submission = try Self.roads([
            "1,Đường A,Km0,2,1", "Cộng đường trục xã,,,2,1", ",Đường B,Km0,3,1", "Cộng Hòa,,Km0,4,1",
            ",Tổng đường thôn,,7,2",
        ])
        #expect(Self.values(submission, "duong", "chiều dài") == [2, 3, 4].map { .number(Number($0)) })
        #expect(submission.account?.skipped["total"] == 2)
    }

    @Test func `counts equal rows once and names every one of them`() throws {
        let submission = try Self.roads(["1,Đường A,Km0,2,1", "2,Đường B,Km0,2,1", "3,ĐƯỜNG A,Km0,2,1"])
        #expect(submission.registers["duong"]?.values.count == 2)
        #expect(submission.codes == ["table.duplicate-row"])
        #expect(submission.cells("table.duplicate-row") == ["B3", "B5"])
        #expect(submission.account?.rejected == 1)
    }

    @Test func `keeps rows of equal length that begin elsewhere`() throws {
        let submission = try Self.roads(["1,Đường A,Km0,2,1", "2,Đường A,Km2,2,1"])
        #expect(submission.registers["duong"]?.values.count == 2)
        #expect(submission.codes == [])
    }

    @Test func `takes its table out where rows of one key differ`() throws {
        let submission = try Self.roads(["1,Đường A,Km0,2,1", "2,Đường A,Km0,3,1"])
        #expect(submission.codes == ["table.key-conflict"])
        #expect(submission.finding("table.key-conflict")?.removes == ["table:duong"])
        #expect(submission.registers["duong"]?.values.count == 2)
    }

    static func households(_ rows: [String]) throws -> Submission {
        .of(try SmallFile.csv(["DANH SÁCH HỘ,,,", "Mã hộ,Thôn,Số nhân khẩu,Nước sạch"] + rows))
    }

    @Test func `tells rows apart by village where codes start anew in each`() throws {
        let submission = try Self.households(["1,A,4,có", "2,A,5,có", "1,B,3,có", "2,B,4,có", "3,B,2,không"])
        #expect(submission.codes == ["table.key-restarts"])
        #expect(submission.cells("table.key-restarts") == ["A3", "A5"])
        #expect(submission.registers["ho"]?.values.count == 5)
    }

    @Test func `asks where a code stands in two villages and most do not, or twice in one`() throws {
        let moved = try Self.households(["1,A,4,có", "2,A,5,có", "3,A,3,có", "2,B,4,có", "5,B,2,không"])
        #expect(moved.codes == ["table.key-conflict"])
        let twice = try Self.households(["1,A,4,có", "1,A,5,có", "1,B,3,có", "2,A,4,có", "2,B,4,có"])
        #expect(twice.codes == ["table.key-restarts", "table.key-conflict"])
    }

    @Test func `asks once where many codes stand in rows that differ`() throws {
        let rows = (1...11).flatMap { ["\($0),,4,có", "\($0),,5,có"] }
        let submission = try Self.households(rows)
        #expect(submission.codes == ["table.key-conflicts"])
        #expect(submission.finding("table.key-conflicts")?.removes == ["table:ho"])
        #expect(submission.finding("table.key-conflicts")?.evidence.count == 22)
    }

    @Test func `asks about equal rows whose key is not whole, and counts them`() throws {
        let submission = try Self.roads(["1,Đường A,,2,1", "2,Đường A,,2,1"])
        #expect(submission.codes == ["table.rows-alike"])
        #expect(submission.registers["duong"]?.values.count == 2)
    }

    @Test func `gives one finding for a column and kind of fault, with every cell`() throws {
        let submission = try Self.roads(["1,Đường A,Km0,12abc,1", "2,Đường B,Km0,2,1", "3,Đường C,Km0,chưa đo,1"])
        #expect(submission.codes == ["number.unreadable"])
        #expect(submission.cells("number.unreadable") == ["D3", "D5"])
        #expect(Self.values(submission, "duong", "chiều dài").map { $0 == .null } == [true, false, true])
    }

    @Test func `converts from the unit in the head and from the unit of the title block`() throws {
        let inHead = try Self.roads(
            ["1,Đường A,Km0,4820,1"], header: "STT,Tên tuyến đường,Điểm đầu,Chiều dài (m),Đã cứng hóa (km)")
        #expect(Self.values(inHead, "duong", "chiều dài") == [Self.number("4.82")])
        let above = Submission.of(
            try SmallFile.csv([
                "DANH MỤC ĐƯỜNG,,,,", ",,,Đơn vị tính: m,",
                "STT,Tên tuyến đường,Điểm đầu,Tổng chiều dài,Chiều dài cứng hóa",
                "1,Đường A,Km0,4820,820",
            ]))
        #expect(Self.values(above, "duong", "chiều dài cứng hóa") == [Self.number("0.82")])
    }

    @Test func `conceals personal values in findings`() throws {
        let lines = [
            "DANH SÁCH HỘ,,,,", "Mã hộ,Chủ hộ,Số nhân khẩu,Nước sạch,Thu nhập", "H1,Nguyễn Văn A,4,x,bốn chục",
        ]
        let hidden = Submission.of(try SmallFile.csv(lines))
        #expect(hidden.codes == ["number.unreadable"])
        #expect(hidden.finding("number.unreadable")?.text.vi.contains("bốn chục") == false)
        #expect(hidden.finding("number.unreadable")?.evidence.map(\.place.raw) == [""])
        let shown = Submission.of(try SmallFile.csv(lines), showsPersonal: true)
        #expect(shown.finding("number.unreadable")?.text.vi.contains("bốn chục") == true)
        #expect(Self.values(shown, "ho", "nước sạch") == [.boolean(true)])
    }

    @Test func `lets nothing out that was typed one column too far, where a column of the table is personal`() throws {
        let lines = [
            "DANH SÁCH HỘ,,,,", "Mã hộ,Chủ hộ,Số nhân khẩu,Nước sạch,Thu nhập", "H1,,Giàng Thị Mật,0987654321,40",
            "H2,Vàng A Tủa,4,có,50",
        ]
        let hidden = Submission.of(try SmallFile.csv(lines))
        #expect(hidden.codes == ["number.unreadable", "yes-no.unreadable"])
        for finding in hidden.findings {
            let told = [finding.text.vi, finding.text.en, finding.fix.vi, finding.observed]
            #expect(!told.contains { $0.contains("Mật") || $0.contains("0987") }, "\(told)")
            #expect(finding.evidence.map(\.place.raw) == [""])
        }
        #expect(hidden.cells("number.unreadable") == ["C3"])
        let register = try #require(hidden.registers["ho"])
        #expect(register.place(row: 0, field: "nhan_khau")?.raw == "")
        #expect(register.place(row: 0, field: "ma_ho")?.raw == "H1")
        let shown = Submission.of(try SmallFile.csv(lines), showsPersonal: true)
        #expect(shown.finding("number.unreadable")?.text.vi.contains("Giàng Thị Mật") == true)
    }

    @Test func `does not repeat what a reader quotes of a cell`() throws {
        let file = try SmallFile.xml([
            (
                "Hộ",
                [
                    SmallFile.row("Danh sách hộ"), SmallFile.row("Mã hộ", "Chủ hộ", "Số nhân khẩu", "Nước sạch"),
                    SmallFile.cells(
                        SmallFile.cell("H1", at: 1), SmallFile.cell("A", at: 2),
                        SmallFile.cell("Giàng Thị Mật", at: 3, type: "Number")),
                ]
            )
        ])
        let hidden = try #require(Submission.of(file).finding("sheets.not-a-number"))
        #expect(!hidden.text.vi.contains("Mật") && !hidden.text.en.contains("Mật"), "\(hidden.text.vi)")
        let shown = try #require(Submission.of(file, showsPersonal: true).finding("sheets.not-a-number"))
        #expect(shown.text.vi.contains("Giàng Thị Mật"))
        #expect(shown.id == hidden.id)
    }

    @Test func `names a row by its number where its code is blank, or is no code`() throws {
        let head = ["DANH SÁCH HỘ,,,,", "Mã hộ,Chủ hộ,Số nhân khẩu,Nước sạch,Thu nhập"]
        for code in ["Giàng Thị Mật", "012345678901"] {
            let lines = head + ["\(code),,4,có,40", "\(code),,5,có,40"]
            let submission = Submission.of(try SmallFile.csv(lines))
            let finding = try #require(submission.finding("table.key-conflict"))
            #expect(finding.text.vi.contains("«dòng 3»"), "\(finding.text.vi)")
            #expect(finding.text.en.contains("\"row 3\""), "\(finding.text.en)")
            #expect(finding.evidence.map(\.place.raw) == ["", ""])
        }
    }

    @Test func `gathers the rows of several sheets of one file`() throws {
        let header = SmallFile.row("STT", "Tên tuyến đường", "Điểm đầu", "Chiều dài (km)")
        let submission = Submission.of(
            try SmallFile.xml([
                ("Thôn 1", [SmallFile.row("Danh mục đường"), header, SmallFile.row("1", "Đường A", "Km0", "2")]),
                ("Thôn 2", [SmallFile.row("Danh mục đường"), header, SmallFile.row("1", "Đường B", "Km0", "3")]),
            ]))
        #expect(submission.registers["duong"]?.values.count == 2)
        #expect(submission.registers["duong"]?.place(row: 1, field: "ten_tuyen")?.sheet == "Thôn 2")
        #expect(submission.files[0].sheets.map(\.accepted) == [1, 1])
    }

    @Test func `takes no column where two heads claim one meaning`() throws {
        let submission = try Self.roads(
            ["1,Đường A,Km0,2,3"], header: "STT,Tên tuyến đường,Điểm đầu,Chiều dài,Tổng chiều dài")
        #expect(submission.codes == ["column.repeated"])
        #expect(submission.cells("column.repeated") == ["D2", "E2"])
        #expect(Self.values(submission, "duong", "chiều dài") == [.null])
    }
}
