// The result table of one invented commune of the review.

import FEEL
import ThucChat

/// A commune's table: title block, one row an indicator, claims as the figures support them.
struct ReviewTable {
    let standard: ReviewStandard
    let unit: Unit
    /// Codes of the criteria that its figures do not reach.
    let unmet: Set<String>
    private var random: SeededRandom

    init(_ standard: ReviewStandard, _ unit: Unit, unmet: Set<String>, seed: UInt64) {
        self.standard = standard
        self.unit = unit
        self.unmet = unmet
        random = SeededRandom(seed: seed, label: "review \(unit.code)")
    }

    /// Lines of cells.
    mutating func rows() -> [[String]] {
        let head = ["STT", "Tên tiêu chí", "Nội dung tiêu chí", "Kết quả thực hiện", "Tự đánh giá", "Ghi chú"]
        return title + [head] + standard.criteria.flatMap { rows(of: $0) }
    }

    private var title: [[String]] {
        [
            "UBND XÃ \(unit.name.uppercased())",
            "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI THÁNG 10 NĂM 2024",
            "Xã \(unit.name), \(unit.district.kind) \(unit.district.name), tỉnh Mẫu", "SỐ LIỆU GIẢ ĐỊNH", "",
        ].map { [$0, "", "", "", "", ""] }
    }

    private mutating func rows(of criterion: ThucChat.Criterion) -> [[String]] {
        let fails = unmet.contains(criterion.code)
        let failing = fails ? criterion.indicators.first { standard.failing(of: $0) != nil }?.code : nil
        return criterion.indicators.enumerated().map { index, indicator in
            let isMet = indicator.code != failing
            let label =
                indicator.code == criterion.code ? indicator.title.vi : "\(indicator.code). \(indicator.title.vi)"
            let head = index == 0 ? [criterion.code, criterion.title.vi] : ["", ""]
            return head + [label, result(of: indicator, isMet: isMet), isMet ? "Đạt" : "Chưa đạt", ""]
        }
    }

    /// Each field of the cell behind its cue.
    private mutating func result(of indicator: ThucChat.Indicator, isMet: Bool) -> String {
        let failing = isMet ? nil : standard.failing(of: indicator)?.id
        var parts: [String] = []
        for (field, cue) in standard.fields(of: indicator) {
            let test = indicator.tests.first { $0.stated == field.id }
            let text = value(of: field, test, isMet: test == nil || test?.id != failing)
            parts.append(cue.map { "\($0) \(text)" } ?? text)
        }
        return parts.joined(separator: "; ")
    }

    private mutating func value(of field: Field, _ test: Test?, isMet: Bool) -> String {
        guard field.kind == .number else { return citation() }
        let level = test.flatMap(standard.level(of:)) ?? Number(50)
        let number = isMet ? level : beside(level, test?.threshold.direction ?? .atLeast, field)
        let text = number.description.split(separator: ".").joined(separator: ",")
        return field.unitOfMeasure == "%" ? "\(text)%" : "\(text) \(field.unitOfMeasure)"
    }

    /// A value on the wrong side of a level, within what can be.
    private mutating func beside(_ level: Number, _ direction: Direction, _ field: Field) -> Number {
        let step = Number(random.within(1...5))
        let above = level + step
        let isAbove = direction == .atMost || direction == .exactly && above <= (field.highest ?? above)
        return isAbove ? above : max(field.lowest ?? level - step, level - step)
    }

    private mutating func citation() -> String {
        let day =
            "\(VietnameseText.padded(random.within(1...28)))/\(random.within(3...12))/\(random.within(2021...2023))"
        return
            "Đạt (QĐ số \(random.within(100...4_000))/QĐ-UBND ngày \(day) của UBND \(unit.district.kind) \(unit.district.name))"
    }
}
