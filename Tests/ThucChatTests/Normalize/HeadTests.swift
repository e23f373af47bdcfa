// What heads and labels say of year and unit of measure.

import FEEL
import Sheets
import Testing

@testable import ThucChat

@Suite("Years and units in heads")
struct HeadTests {
    static let top = ["UBND XÃ TẢ PHÌN;;;;", "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2020;;;;"]

    static func submission(_ lines: [String]) throws -> Submission { .of(try SmallFile.csv(top + lines)) }

    @Test(
        "a result of another year is not taken",
        arguments: [
            ["STT;Nội dung tiêu chí;Năm 2019;Năm 2020;Tự đánh giá", ";;Kết quả thực hiện;Ước thực hiện;"],
            ["STT;Nội dung tiêu chí;Kết quả thực hiện (năm 2019);Khác;Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Kết quả thực hiện năm 2019;Khác;Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Kết quả thực hiện (2019);Khác;Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Kết quả thực hiện đến 31/3/2021;Khác;Tự đánh giá"],
        ])
    func otherYear(_ header: [String]) throws {
        let submission = try Self.submission(header + ["17.2;Tỷ lệ cơ sở;91%;98%;Đạt"])
        #expect(submission.observation("co_so") == nil)
        #expect(submission.word("17.2") == .met)
        #expect(submission.codes.contains("column.period-other"))
    }

    @Test(
        "a result of the year under review is taken",
        arguments: [
            ["STT;Nội dung tiêu chí;Kết quả thực hiện năm 2019;Kết quả thực hiện năm 2020;Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Năm 2019;Năm 2020;Tự đánh giá", ";;Kết quả;Kết quả;"],
            ["STT;Nội dung tiêu chí;Kết quả thực hiện (2019);Kết quả thực hiện (2020);Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Kết quả (2019);Kết quả thực hiện đến hết năm 2020;Tự đánh giá"],
            ["STT;Nội dung tiêu chí;Kết quả (2019);Kết quả tính đến hết ngày 31/12/2020;Tự đánh giá"],
        ])
    func ownYear(_ header: [String]) throws {
        let submission = try Self.submission(header + ["17.2;Tỷ lệ cơ sở;91%;98%;Đạt"])
        #expect(submission.observation("co_so")?.number == Number(98))
        #expect(submission.codes == ["column.period-other"])
    }

    @Test(
        "what is planned, estimated or of another time is no result",
        arguments: [
            "kế hoạch", "KH năm 2020", "km, dự kiến", "đầu năm", "ước thực hiện", "dự kiến", "cùng kỳ", "phấn đấu",
        ])
    func aim(_ bracket: String) throws {
        let submission = try Self.submission([
            "STT;Nội dung tiêu chí;Kết quả (\(bracket));Tự đánh giá", "17.2;Tỷ lệ cơ sở;98%;Đạt",
        ])
        #expect(submission.observation("co_so") == nil)
        #expect(submission.codes.contains("column.unknown"))
    }

    @Test func `a result under the commune's own head is a result`() throws {
        let submission = try Self.submission([
            "STT;Nội dung tiêu chí;Tự đánh giá;;Huyện thẩm tra", ";;Kết quả;Đạt;", "17.2;Tỷ lệ cơ sở;98%;x;Đạt",
        ])
        #expect(submission.observation("co_so")?.number == Number(98))
        #expect(submission.word("17.2") == .met)
    }

    static let roads = ["DANH MỤC ĐƯỜNG NĂM 2020;;;"]

    static func length(_ lines: [String]) throws -> (length: Number?, codes: [String]) {
        let submission = Submission.of(try SmallFile.csv(lines))
        guard case .number(let number)? = submission.registers["duong"]?.values.row(0)["chiều dài"] else {
            return (nil, submission.codes)
        }
        return (number, submission.codes)
    }

    @Test(
        "a unit is followed wherever it stands",
        arguments: [
            ["STT;Tên tuyến;Điểm đầu;Chiều dài (mét)"], ["STT;Tên tuyến;Điểm đầu;Chiều dài (m)"],
            [";;;ĐVT: mét", "STT;Tên tuyến;Điểm đầu;Tổng chiều dài"],
            [";;;ĐVT mét", "Đơn vị báo cáo: UBND xã;;;", "STT;Tên tuyến;Điểm đầu;Tổng chiều dài"],
        ])
    func unit(_ header: [String]) throws {
        let found = try Self.length(Self.roads + header + ["1;T1;A;500"])
        #expect(found.length == Number("0.5"))
        #expect(found.codes == [])
    }

    @Test func `a unit under the table counts too`() throws {
        let found = try Self.length(
            Self.roads + ["STT;Tên tuyến;Điểm đầu;Tổng chiều dài", "1;T1;A;500", "(Đơn vị tính: mét);;;"])
        #expect(found.length == Number("0.5"))
    }

    @Test func `a unit that cannot be converted is asked about`() throws {
        let found = try Self.length(Self.roads + ["STT;Tên tuyến;Điểm đầu;Chiều dài (ha)", "1;T1;A;500"])
        #expect(found.length == nil)
        #expect(found.codes == ["unit-of-measure.differs"])
    }

    @Test(
        "thousands are words",
        arguments: [
            ("1.000 đồng", "nghìn đồng"), ("1000đ", "nghìn đ"), ("1.000.000 đồng", "triệu đồng"),
            ("triệu đồng/tháng", "triệu đồng/tháng"),
        ])
    func thousands(_ typed: String, _ unit: String) {
        let field = SmallRulebook.field("no", "còn nợ", unit: "tỷ đồng")
        #expect(UnitInHead.unit(inLabel: "Còn nợ (\(typed))", for: field) == unit)
    }

    @Test(
        "brackets that name no unit are words",
        arguments: ["nếu có", "hộ", "MN, TH, THCS", "1"])
    func words(_ typed: String) {
        let field = SmallRulebook.field("dai", "chiều dài", unit: "km")
        #expect(UnitInHead.unit(inLabel: "Chiều dài (\(typed))", for: field) == nil)
    }

    @Test func `a unit in a row's label is the result's`() throws {
        let submission = try Self.submission([
            "STT;Nội dung tiêu chí;Kết quả;Tự đánh giá;",
            "10;Thu nhập bình quân đầu người (triệu đồng/người/tháng);3,65;Đạt;",
        ])
        #expect(submission.observation("thu_nhap")?.status == .unreadable)
        #expect(submission.codes.contains("unit-of-measure.differs"))
    }
}
