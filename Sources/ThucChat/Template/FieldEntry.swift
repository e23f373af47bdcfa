// How a field is typed into a cell: its look, its validation, and how that is said.

import FEEL
import SheetsOut

/// A field as something to fill in.
struct FieldEntry {
    let field: Field
    private let unit: UnitOfMeasure?

    init(_ field: Field) {
        self.field = field
        unit = UnitOfMeasure(declared: field.unitOfMeasure)
    }

    private var isPercent: Bool { unit?.dimension == .percent }

    private var isCounted: Bool { if case .things = unit?.dimension { true } else { false } }

    private var isWhole: Bool { unit?.isWhole ?? false }

    /// A percentage keeps the general format, so that `87,7` and `87,7%` both keep their meaning; so does a year.
    var style: StyleWord {
        switch field.kind {
        case .number where isWhole: .inputWhole
        case .number where isPercent || isCounted: .input
        case .number: .inputNumber
        case .date: .inputDay
        case .yesNo, .text: .inputText
        }
    }

    /// The unit as a head prints it; nothing for counts, whose head says what is counted.
    var shownUnit: String { field.kind == .number && !isCounted ? field.unitOfMeasure : "" }

    /// In characters.
    var width: Double {
        switch field.kind {
        case .number, .yesNo: 11
        case .date: 12
        case .text: 18
        }
    }

    /// Nil for free text.
    ///
    /// - Parameter force: whether other text is refused, or may stand after a question: a result cell takes `trên 42` as well.
    func rule(_ area: GridArea, title: String, force: EntryRule.Force) -> EntryRule? {
        guard let allowed else { return nil }
        let prompt = EntryRule.Words(title: title.cut(to: 32), text: how.cut(to: 255))
        let refusal = EntryRule.Words(title: "Đề nghị xem lại", text: how.cut(to: 255))
        return EntryRule(area: area, allows: allowed, prompt: prompt, refusal: refusal, force: force)
    }

    private var allowed: EntryRule.Allowed? {
        switch field.kind {
        case .number where isWhole: .whole(from: field.lowest?.description, to: field.highest?.description)
        case .number: .decimal(from: field.lowest?.description, to: field.highest?.description)
        case .yesNo: .words([TemplateWords.yes, TemplateWords.no])
        case .date: .day(from: 1, to: FieldEntry.lastDay)
        case .text: nil
        }
    }

    /// 31/12/9999, the last day of spreadsheets.
    private static let lastDay = 2_958_465

    /// How to write the value, in a sentence or two.
    var how: String {
        switch field.kind {
        case .number:
            "Ghi \(isWhole ? "số nguyên" : "số")\(range)\(unitWords).\(isPercent ? " Không cần gõ dấu %." : "")"
        case .yesNo: "Chọn \(TemplateWords.yes) hoặc \(TemplateWords.no). Để trống nếu chưa có số liệu."
        case .date: "Ghi ngày/tháng/năm, ví dụ 07/7/2021."
        case .text: "Ghi chữ."
        }
    }

    private var range: String {
        switch (field.lowest.map { shown($0, unit: "") }, field.highest.map { shown($0, unit: "") }) {
        case (let low?, let high?): " từ \(low) đến \(high)"
        case (let low?, nil): " từ \(low) trở lên"
        case (nil, let high?): " không quá \(high)"
        case (nil, nil): ""
        }
    }

    private var unitWords: String { field.unitOfMeasure.isEmpty ? "" : ", đơn vị \(field.unitOfMeasure)" }
}

extension EntryRule {
    /// Only a hint, with nothing refused: the rule is true of whatever is typed.
    static func prompt(_ title: String, _ text: String, area: GridArea) -> EntryRule {
        let words = Words(title: title.cut(to: 32), text: text.cut(to: 255))
        return EntryRule(area: area, allows: .formula(CellFormula([.code("TRUE")])), prompt: words, refusal: words)
    }
}
