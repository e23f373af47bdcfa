// Which of dot and comma stands before decimals, by the evidence of a column.

import FEEL
import Testing

@testable import ThucChat

@Suite("The notation of a column")
struct NotationTests {
    @Test(
        "is settled by cells that read one way only",
        arguments: [
            (["12", "1.234", "98,5"], NumberNotation.vietnamese), (["1.234", "5.678"], .unsettled),
            (["98.25"], .unsettled),
            (["98.25", "97.5"], .english), (["1,234.5"], .english), (["1,234,567"], .english),
            (["1.234.567"], .vietnamese),
            (["98.25", "97,5"], .unsettled), (["1,234.5", "97,5"], .unsettled), ([], .unsettled),
            (["12", "", "Đạt"], .unsettled),
            (["87,7% (8.481/9.669)"], .vietnamese), (["36,5 triệu đồng", "Đạt", "12/6/2019"], .vietnamese),
            (["1,2,3", "12.abc"], .unsettled), (["0,125"], .vietnamese), (["0.125", "0.250"], .english),
        ])
    func settles(_ texts: [String], _ notation: NumberNotation) {
        #expect(settledNotation(of: texts) == notation)
    }

    @Test(
        "printed figures agree with exact ones rounded or truncated at the printed digits",
        arguments: [
            ("26.6", 1, "26.666", true), ("26.7", 1, "26.666", true), ("26.5", 1, "26.666", false),
            ("26.8", 1, "26.666", false),
            ("9.72", 2, "9.7259", true), ("9.73", 2, "9.7259", true), ("9.7", 1, "9.7259", true),
            ("10", 0, "9.7259", true),
            ("9", 0, "9.7259", true), ("8", 0, "9.7259", false), ("85.2", 1, "84.3", false), ("0", 0, "0.4", true),
            ("-1.5", 1, "-1.55", true), ("-1.6", 1, "-1.55", true), ("-1.4", 1, "-1.55", false),
            ("0.1", 1, "-0.04", false),
            ("100", 0, "100", true), ("0.5", 1, "0.45", true), ("0.5", 1, "0.44", false), ("0.5", 1, "0.6", false),
        ])
    func agreement(_ printed: String, _ decimals: Int, _ exact: String, _ expected: Bool) throws {
        let printed = try #require(Number(printed))
        let exact = try #require(Number(exact))
        #expect(agrees(printed: printed, decimals: decimals, with: exact) == expected)
    }

    @Test(
        "numbers are shown as people read them",
        arguments: [
            ("92.5", "%", nil, "92,5 %"), ("1234567.25", "đồng", nil, "1.234.567,25 đồng"), ("0", "hộ", nil, "0 hộ"),
            ("-1234", "", nil, "-1.234"), ("999", "", nil, "999"), ("26.6666666666", "%", 2, "26,67 %"),
            ("26.6666666666", "%", nil, "26,6666666666 %"), ("2.5", "", 0, "3"), ("-2.5", "", 0, "-3"),
            ("99.999", "%", 2, "100 %"), ("0.004", "", 2, "0"), ("12.10", "", 2, "12,1"), ("-0.004", "", 2, "0"),
        ] as [(String, String, Int?, String)])
    func shows(_ text: String, _ unit: String, _ decimals: Int?, _ expected: String) throws {
        let number = try #require(Number(text))
        #expect(shown(number, unit: unit, decimals: decimals) == expected)
    }
}

@Suite("Folded text")
struct FoldedTextTests {
    @Test(
        "brings spellings of one name together",
        arguments: [
            ("Hoà Mạc", "Hòa Mạc"), ("Sơn Thuỷ", "Sơn Thủy"), ("Tỷ lệ hộ nghèo", "TỈ LỆ HỘ NGHÈO"),
            ("Cốc Mỳ", "Cốc Mì"),
            ("Ô Quý Hồ", "Ô Quí Hồ"), ("N.T Phong Hải", "NT Phong Hải"), ("TT. Bắc Hà", "TT Bắc Hà"),
            ("T.T. Bắc Hà", "TT Bắc Hà"),
            ("Vạn  Hoà", "vạn\u{A0}hòa"), ("Tả-Phìn", "Tả Phìn"), ("Tả – Phìn", "Tả Phìn"), ("Hoa\u{300}", "Hoà"),
            ("Tỷ lệ (%)", "Tỷ lệ %"), ("Kĩ thuật", "Kỹ thuật"), ("Qủa", "Quả"), ("Ðạt", "Đạt"),
            ("Mường\u{200B} Vi", "Mường Vi"),
            ("khoẻ", "khỏe"), ("Tằng Loỏng", "Tằng Lỏong"), ("Nội dung / chỉ tiêu", "Nội dung/chỉ tiêu"),
        ])
    func same(_ first: String, _ second: String) {
        #expect(folded(first) == folded(second))
    }

    @Test(
        "never drops a diacritic",
        arguments: [
            ("Sa Pa", "Sa Pả"), ("Nậm Chảy", "Nậm Chầy"), ("Nậm Mả", "Nậm Ma"), ("Tả Ngải Chồ", "Tả Ngài Chồ"),
            ("Đạt", "Dat"),
            ("thuý", "thúi"), ("Nam", "Năm"), ("Cao Sơn", "Cao Son"), ("Bản Sen", "Bản Xen"), ("tay", "tai"),
            ("Lư", "Lu"),
            ("mày", "mài"), ("17.1", "171"),
        ])
    func different(_ first: String, _ second: String) {
        #expect(folded(first) != folded(second))
    }

    @Test func `folding twice changes nothing`() {
        for text in [
            "Hoà Mạc", "N.T Phong Hải", "Tỷ lệ hộ nghèo (%)", "UBND xã Tả Phìn", "Qủa", "Ô Quý Hồ", "a.b.c.d", "",
        ] {
            #expect(folded(folded(text)) == folded(text))
        }
    }
}
