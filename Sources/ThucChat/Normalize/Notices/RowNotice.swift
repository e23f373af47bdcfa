// What can be noticed of the rows of a result table, in words.

/// Something about one row of a result table.
enum RowNotice: Hashable {
    /// The rulebook has no such code.
    case codeUnknown(code: String)
    /// The label names no indicator of the rulebook.
    case labelUnknown(label: String)
    /// The code is one indicator's, the title beside it another's.
    case codeAndTitle(code: String, titled: String)
    /// A code stands twice with the same content.
    case repeated(code: String)
    /// A code stands twice with different content.
    case conflict(code: String)
    /// One value stands in two places with different content.
    case saidTwice(field: String, typed: [String])
    /// One result cell is merged over several indicators.
    case resultMerged(codes: [String])
    /// A result stands beside an indicator for which the form declares no field.
    case resultUnmapped(code: String)
    case claimUnreadable(speaker: Speaker, code: String, typed: String)
    /// Two marks, or a mark beside another word.
    case claimMarks(speaker: Speaker, code: String, typed: String)
    case countUnreadable(typed: String)

    var notice: Notice {
        switch self {
        case .codeUnknown(let code):
            Notice(
                "row.code-unknown", .warning, vi: "Bộ tiêu chí không có mã «\(code)».",
                en: "The criteria set has no code \"\(code)\".",
                fixVi: "Đề nghị ghi đúng mã chỉ tiêu của bộ tiêu chí, ví dụ 17.1.",
                fixEn: "Please write the indicator's code as in the criteria set, such as 17.1.")
        case .labelUnknown(let label):
            Notice(
                "row.label-unknown", .warning, vi: "Chưa rõ «\(label)» là chỉ tiêu nào của bộ tiêu chí.",
                en: "It is not clear which indicator \"\(label)\" is.",
                fixVi: "Đề nghị ghi mã chỉ tiêu ở đầu nội dung, ví dụ «17.1. …».",
                fixEn: "Please begin the text with the indicator's code, such as \"17.1. …\".")
        case .codeAndTitle(let code, let titled):
            Notice(
                "row.code-and-title", .warning, kind: .contradiction,
                vi: "Mã \(code) đứng cạnh tên của chỉ tiêu \(titled); chưa rõ là chỉ tiêu nào nên chưa lấy dòng này.",
                en:
                    "Code \(code) stands beside the title of indicator \(titled); it is not clear which is meant, so the row was not taken.",
                fixVi: "Đề nghị ghi mã và tên của cùng một chỉ tiêu.",
                fixEn: "Please write the code and the title of one indicator.")
        case .repeated(let code):
            Notice(
                "row.repeated", .note, vi: "Mã \(code) có nhiều dòng giống nhau; chỉ lấy một dòng.",
                en: "Code \(code) stands in several equal rows; one was taken.",
                fixVi: "Đề nghị bỏ dòng thừa.", fixEn: "Please remove the surplus rows.")
        case .conflict(let code):
            Notice(
                "row.conflict", .blocker, kind: .contradiction,
                vi: "Mã \(code) có nhiều dòng khác nhau; chưa rõ dòng nào đúng nên chưa lấy dòng nào.",
                en: "Code \(code) stands in several rows that differ; none was taken.",
                fixVi: "Đề nghị chỉ để lại một dòng cho mỗi chỉ tiêu.", fixEn: "Please keep one row for each indicator."
            )
        case .saidTwice(let field, let typed):
            Notice(
                "row.said-twice", .blocker, kind: .contradiction,
                vi:
                    "«\(field)» được ghi ở nhiều ô khác nhau (\(typed.map { "«\($0)»" }.joined(separator: ", "))); chưa lấy ô nào.",
                en:
                    "\"\(field)\" stands in several cells that differ (\(typed.map { "\"\($0)\"" }.joined(separator: ", "))); none was taken.",
                fixVi: "Đề nghị chỉ ghi số liệu này ở một ô.", fixEn: "Please state the value in one cell only.")
        case .resultMerged(let codes):
            Notice(
                "row.result-merged", .warning,
                vi:
                    "Một ô kết quả được trộn cho nhiều chỉ tiêu (\(codes.joined(separator: ", "))); chưa rõ số liệu của từng chỉ tiêu.",
                en:
                    "One result cell is merged over several indicators (\(codes.joined(separator: ", "))); their values cannot be told apart.",
                fixVi: "Đề nghị ghi kết quả riêng cho từng chỉ tiêu.",
                fixEn: "Please give each indicator its own result.")
        case .resultUnmapped(let code):
            Notice(
                "row.result-unmapped", .note, vi: "Kết quả của \(code) chưa được biểu mẫu quy định đưa vào chỉ số nào.",
                en: "The form names no field for the result of \(code).",
                fixVi: "Không cần sửa số liệu; đề nghị người quản lý bộ tiêu chí bổ sung biểu mẫu.",
                fixEn: "Nothing to mend in the data; the keeper of the rulebook may complete the form.")
        case .claimUnreadable(let speaker, let code, let typed):
            Notice(
                "claim.unreadable", .warning,
                vi: "Đánh giá của \(speaker.name.vi) cho \(code) ghi «\(typed)», chưa rõ là Đạt hay Chưa đạt.",
                en: "The \(speaker.name.en)'s word on \(code) is \"\(typed)\": neither plainly met nor not met.",
                fixVi: "Đề nghị ghi Đạt, Chưa đạt hoặc Không xét.", fixEn: "Please write Đạt, Chưa đạt or Không xét.")
        case .claimMarks(let speaker, let code, let typed):
            Notice(
                "claim.marks", .warning,
                vi: "Đánh giá của \(speaker.name.vi) cho \(code) có nhiều dấu hoặc chữ khác nhau («\(typed)»).",
                en: "The \(speaker.name.en)'s word on \(code) has several marks or words that differ (\"\(typed)\").",
                fixVi: "Đề nghị chỉ đánh dấu một cột.", fixEn: "Please mark one column only.")
        case .countUnreadable(let typed):
            Notice(
                "count.unreadable", .note, vi: "Dòng tổng «\(typed)» chưa đọc được số tiêu chí đạt.",
                en: "The total row \"\(typed)\" gives no count of criteria met that can be read.",
                fixVi: "Đề nghị ghi theo dạng «Số tiêu chí đạt: 15/19».",
                fixEn: "Please write it as \"Số tiêu chí đạt: 15/19\".")
        }
    }
}
