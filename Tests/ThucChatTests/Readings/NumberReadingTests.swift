// Every way of writing a number that the sheets are known to hold, each with its reading or its fault.

import FEEL
import Testing

@testable import ThucChat

@Suite("Numbers as communes type them")
struct NumberReadingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var field: Field
        var notation: NumberNotation
        var expected: String
        var testDescription: String { "«\(text)» \(field.unitOfMeasure) \(notation)" }

        init(_ text: String, _ field: Field, _ expected: String, _ notation: NumberNotation = .unsettled) {
            (self.text, self.field, self.expected, self.notation) = (text, field, expected, notation)
        }
    }

    private func expect(_ row: Row) {
        #expect(line(read(row.text, as: row.field, notation: row.notation)) == row.expected)
    }

    @Test(
        "plain digits, commas and groups",
        arguments: [
            Row("0", SampleField.households, "0 .0"),
            Row("07", SampleField.households, "7 .0"),
            Row("12", SampleField.poverty, "12 .0"),
            Row(" 12 ", SampleField.poverty, "12 .0"),
            Row("12,5", SampleField.poverty, "12.5 .1"),
            Row("8,56", SampleField.poverty, "8.56 .2"),
            Row("0,125", SampleField.poverty, "ambiguous number.ambiguous"),
            Row("0,92", SampleField.poverty, "ambiguous number.ambiguous"),
            Row("1", SampleField.poverty, "ambiguous number.ambiguous"),
            Row("0,92%", SampleField.poverty, "0.92 .2"),
            Row("0", SampleField.poverty, "0 .0"),
            Row("97/100 điểm", SampleField.poverty, "unreadable unit-of-measure.differs"),
            Row("0,125", SampleField.income, "0.125 .3"),
            Row(
                "8,560", SampleField.poverty,
                "8.56 .3 {8,560 → 8.56 % (chỉ cách đọc này có thể có theo giới hạn của chỉ tiêu)}"),
            Row("8,560", SampleField.poverty, "8.56 .3", .vietnamese),
            Row("1.234", SampleField.people, "1234 .0", .vietnamese),
            Row("1.234.567", SampleField.people, "1234567 .0"),
            Row("1.234,5", SampleField.income, "1234.5 .1"),
            Row(
                "1 000 000", SampleField.people, "1000000 .0 {1 000 000 → 1000000 người (khoảng trắng ngăn hàng nghìn)}"
            ),
            Row(
                "1\u{A0}234,5", SampleField.income,
                "1234.5 .1 {1\u{A0}234,5 → 1234.5 triệu đồng/người/năm (khoảng trắng ngăn hàng nghìn)}"),
            Row("-1,5", SampleField.growth, "-1.5 .1"),
            Row("−1,5%", SampleField.growth, "-1.5 .1"),
            Row("+1,5%", SampleField.growth, "1.5 .1"),
            Row("12.", SampleField.households, "12 .0"),
            Row("95¹", SampleField.poverty, "unreadable number.unreadable"),
            Row("98.25", SampleField.poverty, "98.25 .2", .english),
            Row("1,234.5", SampleField.income, "1234.5 .1", .english),
            Row("1,234", SampleField.people, "1234 .0", .english),
            Row("1,234.5", SampleField.income, "1234.5 .1 {1,234.5 → 1234.5 triệu đồng/người/năm (kiểu tiếng Anh)}"),
            Row("12345678901234567890", SampleField.plain, "12345678901234567890 .0"),
        ])
    func plain(_ row: Row) { expect(row) }

    @Test(
        "telephone numbers and codes are no figures",
        arguments: [
            Row("0912345678", SampleField.households, "unreadable number.phone"),
            Row(" 0912345678 ", SampleField.households, "unreadable number.phone"),
            Row("0912 345 678", SampleField.households, "unreadable number.phone", .vietnamese),
            Row("0912.345.678", SampleField.households, "unreadable number.phone"),
            Row("091-234-5678", SampleField.households, "unreadable number.phone", .english),
            Row("02143871234", SampleField.income, "unreadable number.phone"),
            Row("010123456789", SampleField.people, "unreadable number.phone"),
            Row("+84 912 345 678", SampleField.people, "unreadable number.phone"),
            Row("00012345", SampleField.people, "12345 .0"),
            Row("912345678", SampleField.people, "912345678 .0"),
            Row("0,912345678", SampleField.income, "0.912345678 .9"),
            Row("0.84999999999999998", SampleField.poverty, "ambiguous number.notation"),
        ])
    func phones(_ row: Row) { expect(row) }

    @Test(
        "counted things come in whole numbers",
        arguments: [
            Row("1,234 hộ", SampleField.households, "unreadable number.not-whole", .vietnamese),
            Row("1,5", SampleField.households, "unreadable number.not-whole"),
            Row("6,10", SampleField.people, "unreadable number.not-whole", .vietnamese),
            Row("610.5", SampleField.people, "unreadable number.not-whole", .english),
            Row("610,0", SampleField.people, "610 .1"),
            Row("1.234 hộ", SampleField.households, "1234 .0", .vietnamese),
            Row("1,5", SampleField.income, "1.5 .1"),
        ])
    func counted(_ row: Row) { expect(row) }

    @Test(
        "dot or comma that the column does not settle is asked about, unless one reading alone can be",
        arguments: [
            Row("98.25", SampleField.poverty, "ambiguous number.notation"),
            Row("98.25%", SampleField.poverty, "ambiguous number.notation"),
            Row("0.125", SampleField.poverty, "ambiguous number.notation"),
            Row("98.25", SampleField.poverty, "unreadable number.notation", .vietnamese),
            Row("12,5", SampleField.poverty, "unreadable number.notation", .english),
            Row("1.234", SampleField.income, "ambiguous number.ambiguous"),
            Row("1,234", SampleField.income, "ambiguous number.ambiguous"),
            Row("1.234", SampleField.plain, "ambiguous number.ambiguous"),
            Row(
                "1.234", SampleField.poverty,
                "1.234 .3 {1.234 → 1.234 % (chỉ cách đọc này có thể có theo giới hạn của chỉ tiêu)}"),
            Row("1.234", SampleField.people, "1234 .0 {1.234 → 1234 người (chỉ cách đọc này là số nguyên)}"),
            Row("1,234", SampleField.people, "1234 .0 {1,234 → 1234 người (chỉ cách đọc này là số nguyên)}"),
            Row("1.234", SampleField.poverty, "unreadable value.out-of-bounds", .vietnamese),
        ])
    func notation(_ row: Row) { expect(row) }

    @Test(
        "units of measure are converted exactly, and the conversion is said",
        arguments: [
            Row("33.500.000đ/người", SampleField.income, "33.5 .2 {33.500.000đ/người → 33.5 triệu đồng/người/năm}"),
            Row("33.500.000 đ", SampleField.income, "33.5 .2 {33.500.000 đ → 33.5 triệu đồng/người/năm}"),
            Row("46 triệu đồng/người/năm", SampleField.income, "46 .0"),
            Row("46 triệu/người/năm", SampleField.income, "46 .0"),
            Row("46,2 tr.đ/người/năm", SampleField.income, "46.2 .1"),
            Row("46,2 trđ", SampleField.income, "46.2 .1"),
            Row("46 triệu đồng/khẩu", SampleField.income, "46 .0"),
            Row(
                "46 tiệu đồng/người/năm", SampleField.income,
                "46 .0 {46 tiệu đồng/người/năm → 46 triệu đồng/người/năm («tiệu» đọc là «triệu»)}"),
            Row(
                "33 triệu 500 nghìn đồng/người/năm", SampleField.income,
                "33.5 .2 {33 triệu 500 nghìn đồng/người/năm → 33.5 triệu đồng/người/năm}"),
            Row("71 tỷ 355 triệu đồng", SampleField.debt, "71355 .0 {71 tỷ 355 triệu đồng → 71355 triệu đồng}"),
            Row("71 tỉ 355 triệu", SampleField.debt, "71355 .0 {71 tỉ 355 triệu → 71355 triệu đồng}"),
            Row("71,355 tỷ đồng", SampleField.debt, "71355 .0 {71,355 tỷ đồng → 71355 triệu đồng}", .vietnamese),
            Row("7,94 tỷ", SampleField.debt, "7940 .0 {7,94 tỷ → 7940 triệu đồng}"),
            Row("4.820m", SampleField.roads, "4.82 .2 {4.820m → 4.82 km}", .vietnamese),
            Row("4820 m", SampleField.roads, "4.82 .2 {4820 m → 4.82 km}"),
            Row("20,9km", SampleField.roads, "20.9 .1"),
            Row("520.000 m2", SampleField.land, "52 .2 {520.000 m2 → 52 ha}", .vietnamese),
            Row("0,52 km²", SampleField.land, "52 .0 {0,52 km² → 52 ha}"),
            Row("52 ha", SampleField.land, "52 .0"),
            Row("93,5 %", SampleField.cleanWater, "93.5 .1"),
            Row("93,5 phần trăm", SampleField.cleanWater, "93.5 .1"),
            Row("1,5%", SampleField.change, "1.5 .1"),
            Row("1,5 điểm phần trăm", SampleField.change, "1.5 .1"),
            Row("1,2 triệu người", SampleField.people, "1200000 .0 {1,2 triệu người → 1200000 người}"),
            Row("0 cơ sở", SampleField.places, "0 .0"),
            Row("952 hộ dân", SampleField.households, "952 .0"),
            Row("17,3 tiêu chí/xã", SampleField.criteria, "17.3 .1"),
            Row("93,5% số hộ", SampleField.cleanWater, "93.5 .1"),
            Row("Tỷ lệ hộ nghèo: 8,56%", SampleField.poverty, "8.56 .2"),
            Row("Chiều dài 20,9 km", SampleField.roads, "20.9 .1"),
            Row("Thu nhập bình quân đầu người đạt 36,5 triệu đồng/người/năm", SampleField.income, "36.5 .1"),
            Row("36,5 triệu đồng/người/năm (ước)", SampleField.income, "36.5 .1 est"),
            Row("20,9 Km", SampleField.roads, "20.9 .1"),
            Row("46 Tr.đồng/người/năm", SampleField.income, "46 .0"),
            Row("46 triệu đồng / người / năm", SampleField.income, "46 .0"),
            Row("46 triệu đồng/năm/người", SampleField.income, "46 .0"),
            Row(
                "46.000 nghìn đồng", SampleField.income, "46 .2 {46.000 nghìn đồng → 46 triệu đồng/người/năm}",
                .vietnamese),
            Row("46 trđ/ng/năm", SampleField.income, "46 .0"),
        ])
    func units(_ row: Row) { expect(row) }

    @Test(
        "another unit, or two at once, is a fault and never a value",
        arguments: [
            Row("8.481 hộ", SampleField.poverty, "unreadable unit-of-measure.differs"),
            Row("952 người", SampleField.households, "unreadable unit-of-measure.differs"),
            Row("93,5%", SampleField.households, "unreadable unit-of-measure.differs"),
            Row("93,5%", SampleField.plain, "unreadable unit-of-measure.differs"),
            Row("3 triệu đồng/người/tháng", SampleField.income, "unreadable unit-of-measure.differs"),
            Row("20,9 ha", SampleField.roads, "unreadable unit-of-measure.differs"),
            Row("28,6% triệu đồng/người/năm", SampleField.income, "ambiguous unit-of-measure.ambiguous"),
            Row("28,6% triệu đồng/người/năm", SampleField.growth, "ambiguous unit-of-measure.ambiguous"),
            Row("71 tỷ 1.355 triệu đồng", SampleField.debt, "unreadable number.unreadable", .vietnamese),
            Row("71 triệu 3 tỷ đồng", SampleField.debt, "unreadable number.unreadable"),
            Row("7,9 4 tỷ", SampleField.debt, "ambiguous number.space-inside"),
            Row("14, 2%", SampleField.poverty, "ambiguous number.space-inside"),
            Row("14 ,2%", SampleField.poverty, "ambiguous number.space-inside"),
            Row("trên 85, 5%", SampleField.cleanWater, "ambiguous number.space-inside"),
            Row("12, 5/14", SampleField.cleanWater, "ambiguous number.space-inside"),
            Row("8,5, 5%", SampleField.cleanWater, "unreadable number.unreadable"),
            Row("101%", SampleField.poverty, "unreadable value.out-of-bounds"),
            Row("-3", SampleField.households, "unreadable value.out-of-bounds"),
        ])
    func foreignUnits(_ row: Row) { expect(row) }

    @Test(
        "fractions keep both sides",
        arguments: [
            Row("04/15", SampleField.households, "4 .0 [4/15]"),
            Row("61/127 hộ", SampleField.households, "61 .0 [61/127]"),
            Row(
                "110/1.131", SampleField.households,
                "110 .0 [110/1131] {110/1.131 → 110 hộ (dấu chấm ngăn hàng nghìn trong phân số)}"),
            Row("110/1.131", SampleField.households, "110 .0 [110/1131]", .vietnamese),
            Row("1,500/2.000", SampleField.cleanWater, "ambiguous number.ambiguous"),
            Row("1,500/2.000", SampleField.households, "ambiguous number.ambiguous"),
            Row("12/14, 85%", SampleField.cleanWater, "85 .0 [12/14]"),
            Row("53,5/52ha", SampleField.land, "53.5 .1 [53.5/52]"),
            Row("53,5ha/52ha", SampleField.land, "53.5 .1 [53.5/52]"),
            Row("97/100", SampleField.score, "97 .0 [97/100]"),
            Row("97/100 điểm", SampleField.score, "97 .0 [97/100]"),
            Row("15/20 (75%)", SampleField.households, "15 .0 [15/20]"),
            Row("12,5% (50/400)", SampleField.households, "50 .0 [50/400]"),
            Row("3/4", SampleField.cleanWater, "75 [3/4] {3/4 → 3 / 4 × 100 %}"),
            Row("04/15", SampleField.growth, "26.66666666666666666666666666666667 [4/15] {04/15 → 4 / 15 × 100 %}"),
            Row("87,7% (8.481/9.669)", SampleField.cleanWater, "87.7 .1 [8481/9669]"),
            Row("87,7% (8.481/9.669 hộ)", SampleField.cleanWater, "87.7 .1 [8481/9669]"),
            Row("8.481/9.669 hộ (87,7%)", SampleField.cleanWater, "87.7 .1 [8481/9669]"),
            Row("8.481/9.669 hộ, đạt 87,7%", SampleField.cleanWater, "87.7 .1 [8481/9669]"),
            Row("8.481 hộ/9.669 hộ = 87,7%", SampleField.cleanWater, "87.7 .1 [8481/9669]"),
            Row("8481 hộ (87,7%)", SampleField.cleanWater, "87.7 .1 [8481/]"),
            Row("15/15", SampleField.cleanWater, "100 [15/15] {15/15 → 15 / 15 × 100 %}"),
            Row("4,5km/9km", SampleField.cleanWater, "50 [4.5/9] {4,5km/9km → 4.5 / 9 × 100 %}"),
            Row("500m/2km", SampleField.cleanWater, "25 [500/2000] {500m/2km → 500 / 2000 × 100 %}"),
            Row("100% (15/15 thôn)", SampleField.cleanWater, "100 .0 [15/15]"),
            Row("12/12 trường (100%)", SampleField.cleanWater, "100 .0 [12/12]"),
            Row("15/15 thôn đạt 100%", SampleField.cleanWater, "100 .0 [15/15]"),
            Row("9,72% (110/1.131 hộ)", SampleField.poverty, "9.72 .2 [110/1131]"),
            Row("Đạt 93,5% (890/952 hộ)", SampleField.cleanWater, "93.5 .1 [890/952]"),
            Row("Đạt 93,5%.", SampleField.cleanWater, "93.5 .1"),
            Row("04/15 xã (đạt 26,6%)", SampleField.cleanWater, "26.6 .1 [4/15]"),
            Row("0/0", SampleField.cleanWater, "unreadable value.fraction-zero"),
            Row("3/0", SampleField.cleanWater, "unreadable value.fraction-zero"),
            Row("7/2021", SampleField.households, "ambiguous number.month"),
            Row("07/2021", SampleField.cleanWater, "ambiguous number.month"),
            Row("7/2021 hộ", SampleField.households, "7 .0 [7/2021]"),
            Row("13/2021", SampleField.households, "13 .0 [13/2021]"),
            Row("0/0", SampleField.places, "0 .0 [0/0]"),
            Row("1.131/110", SampleField.cleanWater, "unreadable value.out-of-bounds", .vietnamese),
            Row("3 hộ/4 km", SampleField.cleanWater, "unreadable unit-of-measure.differs"),
        ])
    func fractions(_ row: Row) { expect(row) }

    @Test(
        "qualifiers make bounds, estimates and ranges",
        arguments: [
            Row("trên 42", SampleField.income, ">42 .0"),
            Row("hơn 42 triệu đồng", SampleField.income, ">42 .0"),
            Row("ít nhất 11", SampleField.households, "≥11 .0"),
            Row("tối thiểu 11", SampleField.households, "≥11 .0"),
            Row("không dưới 11", SampleField.households, "≥11 .0"),
            Row("≥ 90%", SampleField.cleanWater, "≥90 .0"),
            Row(">=90%", SampleField.cleanWater, "≥90 .0"),
            Row("từ 90% trở lên", SampleField.cleanWater, "≥90 .0"),
            Row("90% trở lên", SampleField.cleanWater, "≥90 .0"),
            Row("dưới 12%", SampleField.poverty, "<12 .0"),
            Row("chưa tới 12%", SampleField.poverty, "<12 .0"),
            Row("<12%", SampleField.poverty, "<12 .0"),
            Row("tối đa 12%", SampleField.poverty, "≤12 .0"),
            Row("không quá 12%", SampleField.poverty, "≤12 .0"),
            Row("12% trở xuống", SampleField.poverty, "≤12 .0"),
            Row("≤12%", SampleField.poverty, "≤12 .0"),
            Row("khoảng 42", SampleField.income, "~42 .0"),
            Row("gần 42 triệu", SampleField.income, "~42 .0"),
            Row("~42", SampleField.income, "~42 .0"),
            Row("ước đạt 8,56%", SampleField.poverty, "8.56 .2 est"),
            Row("ước 8,56%", SampleField.poverty, "8.56 .2 est"),
            Row("8,56% (ước)", SampleField.poverty, "8.56 .2 est"),
            Row("ước khoảng 8,5%", SampleField.poverty, "~8.5 .1 est"),
            Row("Đạt 93,5%", SampleField.cleanWater, "93.5 .1"),
            Row("còn 8,56%", SampleField.poverty, "8.56 .2"),
            Row("01-1,5", SampleField.criteria, "1…1.5 .1"),
            Row("01-1,5 tiêu chí/xã", SampleField.criteria, "1…1.5 .1"),
            Row("01-02", SampleField.households, "1…2 .0"),
            Row("10 – 12%", SampleField.poverty, "10…12 .0"),
            Row("từ 10 đến 12%", SampleField.poverty, "10…12 .0"),
            Row("12-10", SampleField.households, "unreadable number.range-order"),
            Row("trên dưới 42", SampleField.income, "unreadable number.unreadable"),
            Row("từ 42", SampleField.income, "unreadable number.unreadable"),
            Row("- 5 hộ", SampleField.households, "5 .0"),
            Row("- 5", SampleField.growth, "ambiguous number.ambiguous"),
        ])
    func qualifiers(_ row: Row) { expect(row) }

    @Test(
        "what is no number stays none: blank, dash, none and words are all different from zero",
        arguments: [
            Row("", SampleField.households, "blank"),
            Row(" \u{A0}\n", SampleField.households, "blank"),
            Row("-", SampleField.households, "ambiguous value.dash"),
            Row("…", SampleField.households, "ambiguous value.dash"),
            Row("không có", SampleField.households, "ambiguous value.none"),
            Row("Không", SampleField.households, "ambiguous value.none"),
            Row("#DIV/0!", SampleField.households, "unreadable value.error"),
            Row("#N/A", SampleField.note, "unreadable value.error"),
            Row("Đạt", SampleField.poverty, "unreadable number.bare-word"),
            Row("Chưa đạt", SampleField.poverty, "unreadable number.bare-word"),
            Row("12abc", SampleField.households, "unreadable number.unreadable"),
            Row("1,2,3", SampleField.households, "unreadable number.unreadable"),
            Row("1.23.456", SampleField.households, "unreadable number.unreadable"),
            Row("0.123.456", SampleField.households, "unreadable number.unreadable"),
            Row("１２", SampleField.households, "unreadable number.unreadable"),
            Row("١٢", SampleField.households, "unreadable number.unreadable"),
            Row("12/6/2019", SampleField.households, "unreadable number.unreadable"),
            Row("giảm 1,5%", SampleField.poverty, "unreadable number.unreadable"),
            Row("93,5% nhưng chưa kiểm tra", SampleField.cleanWater, "unreadable number.unreadable"),
            Row("1e5", SampleField.plain, "unreadable number.unreadable"),
            Row("x", SampleField.households, "unreadable number.unreadable"),
            Row("12345678901234567890123456789012345", SampleField.plain, "unreadable number.unreadable"),
        ])
    func noNumbers(_ row: Row) { expect(row) }
}
