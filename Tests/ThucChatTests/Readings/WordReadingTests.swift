// Words of claims, yes and no, dates, periods, requirements, counts and citations.

import FEEL
import Testing

@testable import ThucChat

@Suite("Words, days and documents as communes type them")
struct WordReadingTests {
    @Test(
        "only a plain đạt is met",
        arguments: [
            ("Đạt", Claim.Word.met), ("đạt", .met), ("ĐẠT", .met), (" Đạt. ", .met), ("Ðạt", .met),
            ("D\u{323}a\u{323}t", .unreadable), ("Đa\u{323}t", .met), ("Đạt\u{200B}", .met), ("Chưa đạt", .notMet),
            ("Không đạt", .notMet), ("CHƯA  ĐẠT", .notMet), ("Cơ bản đạt", .basicallyMet),
            ("Không xét", .notConsidered),
            ("Đạt theo KH số 12/KH-UBND ngày 3/2/2020", .met), ("Đạt theo đánh giá của xã", .unreadable),
            ("Đạt (QĐ 15/QĐ-UBND, theo KH số 3/KH-UBND)", .met),
            ("", .none), (" \u{A0}", .none), ("Đạt (QĐ số 1234/QĐ-UBND ngày 12/6/2019 của UBND huyện X)", .met),
            ("Đạt; QĐ 15/QĐ-UBND ngày 3/2/2020", .met), ("Chưa đạt (BC số 15/BC-UBND)", .notMet),
            ("Đạt chuẩn", .unreadable), ("Đạt?", .unreadable), ("(Đạt)", .unreadable), ("97/100", .unreadable),
            ("48/49 chỉ tiêu", .unreadable), ("x", .unreadable), ("+", .unreadable), ("Cha đạt", .unreadable),
            ("Dat", .unreadable), ("Đát", .unreadable), ("Đạt 93%", .unreadable), ("Đạt (còn thiếu)", .unreadable),
            ("Đạt (còn thiếu QĐ số 15/QĐ-UBND)", .unreadable), ("-", .unreadable), ("0", .unreadable),
        ])
    func claims(_ text: String, _ word: Claim.Word) {
        #expect(readClaim(text) == word)
    }

    @Test(
        "yes and no, and what is neither",
        arguments: [
            ("Có", "yes"), ("có", "yes"), ("Đã có", "yes"), ("Đạt", "yes"), ("x", "yes {x → Có}"),
            ("X", "yes {X → Có}"),
            ("1", "yes {1 → Có}"), ("0", "no {0 → Không}"), ("TRUE", "yes {TRUE → Có}"), ("Không", "no"),
            ("Chưa", "no"), ("Chưa có", "no"), ("Chưa đạt", "no"), ("", "blank"), ("-", "ambiguous value.dash"),
            ("Có (QĐ số 1234/QĐ-UBND ngày 12/6/2019)", "yes"),
            ("Đạt theo\nQĐ số 123/QĐ-UBND\nngày 12/6/2019", "yes"), ("Đạt\u{A0}theo QĐ số 123/QĐ-UBND", "yes"),
            ("đạt theo qđ 123/qđ-ubnd", "yes"),
            ("Đạt\ttheo\u{A0}QĐ số 123/QĐ-UBND", "yes"),
            ("Đạt (QĐ 15/QĐ-UBND)", "yes"),
            ("Đạt theo KH số 12/KH-UBND, ngày 3/2/2020", "yes"),
            ("Cơ bản đạt", "unreadable yes-no.not-plain"), ("Không xét", "unreadable yes-no.not-plain"),
            ("Có nhưng chưa hoạt động", "unreadable yes-no.unreadable"), ("2", "unreadable yes-no.unreadable"),
            ("QĐ số 1234/QĐ-UBND ngày 12/6/2019", "unreadable yes-no.unreadable"),
            ("Không rõ", "unreadable yes-no.unreadable"), ("#REF!", "unreadable value.error"),
        ])
    func yesNo(_ text: String, _ expected: String) {
        #expect(line(read(text, as: SampleField.plan, notation: .unsettled)) == expected)
    }

    @Test(
        "days, day before month",
        arguments: [
            ("07/7/2021", "2021-07-07"), ("5/8/2008", "2008-08-05"), ("11/12/2020", "2020-12-11"),
            ("05-8-2019", "2019-08-05"), ("12.6.2019", "2019-06-12"), ("2021-07-07", "2021-07-07"),
            ("2021-07-07T00:00:00", "2021-07-07"), ("ngày 12 tháng 6 năm 2019", "2019-06-12"),
            ("Ngày 24/7/2021", "2021-07-24"), ("ngày 12/6/2019", "2019-06-12"), ("29/2/2020", "2020-02-29"),
            ("12 tháng 6 năm 2019", "2019-06-12"), ("", "blank"), ("-", "ambiguous value.dash"),
            ("29/2/2021", "unreadable date.impossible"), ("31/4/2021", "unreadable date.impossible"),
            ("12/31/2020", "unreadable date.impossible"), ("tháng 7/2021", "unreadable date.without-day"),
            ("ngày tháng 7 năm 2021", "unreadable date.without-day"), ("7/2021", "unreadable date.without-day"),
            ("  /7/2021", "unreadable date.without-day"), ("07/08/21", "unreadable date.unreadable"),
            ("2021", "unreadable date.unreadable"), ("44384", "unreadable date.unreadable"),
            ("Quý III/2021", "unreadable date.unreadable"), ("7/7/2021 và 8/8/2021", "unreadable date.unreadable"),
            ("13/2021", "unreadable date.unreadable"), ("2021-13-07", "unreadable date.unreadable"),
        ])
    func days(_ text: String, _ expected: String) {
        #expect(line(read(text, as: SampleField.decided, notation: .unsettled)) == expected)
    }

    @Test(
        "periods in words",
        arguments: [
            ("năm 2020", "2020"), ("NĂM 2020", "2020"), ("2020", "2020"), ("2021-H1", "2021-H1"),
            ("6 tháng đầu năm 2021", "2021-H1"), ("06 tháng cuối năm 2021", "2021-H2"), ("Quý III/2021", "2021-Q3"),
            ("quí 3 năm 2021", "2021-Q3"), ("tháng 7/2021", "2021-07"), ("tháng 7 năm 2021", "2021-07"),
            ("Biểu tổng hợp kết quả thực hiện các tiêu chí nông thôn mới năm 2020", "2020"),
            ("Bộ tiêu chí giai đoạn 2016 - 2020, năm 2020", "2020"), ("Năm: 2020", "2020"),
            ("Năm 2020 (tính đến 31/12/2020)", "2020"), ("giai đoạn 2016-2020", nil),
            ("Lào Cai, ngày 15 tháng 01 năm 2021", nil), ("ngày tháng 7 năm 2021", nil), ("năm 2020 và năm 2021", nil),
            ("Quyết định số 1980/QĐ-TTg", nil), ("", nil), ("tháng 13/2021", nil), ("Quý V/2021", nil), ("năm 20", nil),
        ] as [(String, String?)])
    func periodsInWords(_ text: String, _ expected: String?) {
        #expect(readPeriod(text)?.description == expected)
    }

    @Test func `a title that names two periods gives both, in order`() {
        #expect(periods(in: "So sánh năm 2020 với 6 tháng đầu năm 2021").map(\.description) == ["2020", "2021-H1"])
    }

    @Test(
        "printed requirements",
        arguments: [
            ("≥90%", "at-least 90"), (">=90 %", "at-least 90"), ("90% trở lên", "at-least 90"),
            ("Từ 90% trở lên", "at-least 90"), ("Tối thiểu 36 triệu đồng/người/năm", "at-least 36"),
            ("≤ 12%", "at-most 12"), ("Không quá 12%", "at-most 12"), ("dưới 26,7%", "at-most 26.7"),
            ("100%", "exactly 100"), ("36 triệu đồng", "exactly 36"), ("36.000.000 đồng", "exactly 36"),
            ("Đạt", "achieved"), ("≥90% (≥50% nước sạch)", "at-least 90; at-least 50"),
            ("98% [60%]", "exactly 98; exactly 60"),
            ("Không", nil), ("", nil), ("26.7%", nil), ("1.234", nil), ("Theo quy định của tỉnh", nil),
            ("khoảng 90%", nil),
            ("90-95%", nil),
        ] as [(String, String?)])
    func requirements(_ text: String, _ expected: String?) {
        let unit = text.contains("đồng") ? "triệu đồng/người/năm" : "%"
        let levels = readRequirement(text, unit: unit)
        let shown = levels.map { levels in
            levels.map { "\($0.direction.rawValue)\($0.value.map { " \($0)" } ?? "")" }.joined(separator: "; ")
        }
        #expect(shown == expected)
    }

    @Test func `a requirement without a unit asked for stays in the unit printed`() {
        #expect(readRequirement("36 triệu đồng")?.first?.value == Number(36))
        #expect(readRequirement("≥36.000.000 đồng")?.first?.value == Number(36_000_000))
    }

    @Test(
        "counts of total rows",
        arguments: [
            ("Số tiêu chí đạt: 15/19", "15/19"), ("15/19", "15/19"), ("15/19 tiêu chí", "15/19"), ("19", "19"),
            ("Đạt 15 tiêu chí", "15"), ("Tổng số tiêu chí đạt chuẩn: 09/19.", "9/19"), ("20/19", nil),
            ("15/19/49", nil),
            ("15 - 19", nil), ("15, 16", nil), ("15,5", nil), ("Đạt", nil), ("", nil), ("-3", nil), ("1.000", nil),
        ] as [(String, String?)])
    func counts(_ text: String, _ expected: String?) {
        let count = readCount(text)
        #expect(count.map { "\($0.met)\($0.full.map { "/\($0)" } ?? "")" } == expected)
    }

    @Test(
        "cited documents",
        arguments: [
            ("Đạt (QĐ số 1234/QĐ-UBND ngày 12/6/2019 của UBND huyện X)", "1234/QĐ-UBND 2019-06-12 UBND huyện X"),
            (
                "Nghị quyết số 26-NQ/TW ngày 05/8/2008 của Ban Chấp hành Trung ương",
                "26-NQ/TW 2008-08-05 Ban Chấp hành Trung ương"
            ),
            ("QĐ 18/2022/QĐ-TTg", "18/2022/QĐ-TTg - -"), ("1673/NQ-UBTVQH15", "1673/NQ-UBTVQH15 - -"),
            (
                "Quyết định số 15/QĐ-UBND, ngày 3 tháng 2 năm 2020 của UBND tỉnh về việc công nhận",
                "15/QĐ-UBND 2020-02-03 UBND tỉnh"
            ),
            (
                "Giấy chứng nhận số 123 ngày 5/5/2019 của Sở Y tế, hiệu lực đến 31/12/2022",
                "123 2019-05-05 Sở Y tế đến 2022-12-31"
            ),
            ("QĐ ngày 12/6/2019 của UBND huyện", "- 2019-06-12 UBND huyện"), ("Số: /TB-VPUBND", nil), ("Đạt", nil),
            ("93,5% (890/952)", nil), ("46 triệu đồng/người/năm", nil), ("53,5/52ha", nil), ("Có quyết định", nil),
            ("Theo báo cáo của xã", "- - xã"), ("", nil), ("12/6/2019", nil),
        ] as [(String, String?)])
    func citations(_ text: String, _ expected: String?) {
        let shown = readCitation(text).map { citation in
            let parts = [citation.number ?? "-", citation.date?.description ?? "-", citation.issuer ?? "-"]
            return parts.joined(separator: " ") + (citation.expires.map { " đến \($0)" } ?? "")
        }
        #expect(shown == expected)
    }

    @Test func `a text cell keeps its words`() {
        #expect(
            line(read("  Về việc công nhận ", as: SampleField.note, notation: .unsettled)) == "\"Về việc công nhận\"")
        #expect(line(read("-", as: SampleField.note, notation: .unsettled)) == "\"-\"")
    }
}

@Suite("A cited document")
struct CitationTests {
    @Test(
        "is complete with a number that holds a digit, a day and an issuer",
        arguments: [
            ("12/QĐ-UBND", true), ("chưa có", false), ("-", false), ("…/QĐ-UBND", false), (nil, false),
        ] as [(String?, Bool)])
    func complete(number: String?, isComplete: Bool) {
        let day = CalendarDay(lastOf: 12, in: 2020)
        #expect(Citation(number: number, date: day, issuer: "UBND huyện").isComplete == isComplete)
        #expect(!Citation(number: number, date: nil, issuer: "UBND huyện").isComplete)
    }
}
