// The words of the questions about rules: what, where, how to mend, in both languages.

extension RuleLint {
    /// What is asked, and how the rule can be mended.
    package var text: Bilingual {
        switch self {
        case .nullInFilter(let column, let table, let byNeeds):
            Bilingual(
                vi:
                    "Bộ lọc trên «\(table)» xét cột «\(column)» mà chưa tính đến ô trống: chỉ một ô trống là cả biểu thức không kết luận được. Hãy \(byNeeds ? "thêm cột vào needs hoặc " : "")viết if \(column) = null then … else ….",
                en:
                    "The filter over \"\(table)\" tests \"\(column)\" and does not face blanks: with one blank cell the whole expression cannot be told. \(byNeeds ? "Add the column to `needs`, or write" : "Write") if \(column) = null then … else …."
            )
        case .notEqualOnMissing(let name):
            Bilingual(
                vi:
                    "«\(name)» có thể để trống, khi đó phép != không kết luận được. Hãy thêm vào needs hoặc viết rõ trường hợp null.",
                en:
                    "\"\(name)\" may be missing, and then != cannot be told. Add it to `needs`, or write what holds for null."
            )
        case .numberAsIndex(let column, let table):
            Bilingual(
                vi:
                    "Số «\(column)» trong ngoặc vuông được hiểu là số thứ tự dòng của «\(table)», không phải điều kiện. Hãy viết điều kiện, ví dụ \(table)[\(column) > 0].",
                en:
                    "The number \"\(column)\" in brackets is read as the position of a row of \"\(table)\", not as a condition. Write a condition, such as \(table)[\(column) > 0]."
            )
        case .mixedUnits(let operation, let left, let right):
            Bilingual(
                vi:
                    "Hai vế của «\(operation)» khác đơn vị tính: \(left.shown.vi) và \(right.shown.vi). Hãy đổi về một đơn vị, hoặc sửa đơn vị trong dictionary.yaml.",
                en:
                    "The two sides of \"\(operation)\" have different units of measure: \(left.shown.en) and \(right.shown.en). Convert one of them, or correct the unit in dictionary.yaml."
            )
        case .againstDirection(let field, let better, let direction):
            Bilingual(
                vi:
                    "Từ điển ghi «\(field)» càng \(better == .lower ? "thấp" : "cao") càng tốt, nhưng mức ở đây là \(direction.rawValue). Hãy sửa chiều ở một trong hai nơi.",
                en:
                    "The dictionary says that \(better.rawValue) is better for \"\(field)\", and the threshold here is \(direction.rawValue). Correct one of the two."
            )
        case .checkWithoutExample(let check):
            Bilingual(
                vi:
                    "Chưa có ví dụ nào làm phép kiểm tra «\(check)» lên tiếng. Hãy thêm một ví dụ có findings: [\(check)].",
                en: "No example makes the check \"\(check)\" speak. Add one with findings: [\(check)].")
        case .rowWithoutExample(let decision, let row):
            Bilingual(
                vi: "Chưa có ví dụ nào khớp dòng \(row + 1) của «\(decision)». Hãy thêm một ví dụ trong cùng tệp.",
                en: "No example matches row \(row + 1) of \"\(decision)\". Add one in the same file.")
        case .failingExample(let name, let text):
            Bilingual(
                vi: "Ví dụ «\(name)» cho kết quả khác: \(text.vi.asPart). Hãy sửa quy tắc hoặc ví dụ.",
                en: "The example \"\(name)\" comes out otherwise: \(text.en.asPart). Correct the rule or the example.")
        case .neverHolds(let check):
            Bilingual(
                vi:
                    "Không giá trị nào trong khoảng bounds của từ điển thỏa «\(check)», nên mọi xã đều bị hỏi. Hãy xem lại điều kiện hoặc bounds.",
                en:
                    "No value within the dictionary's bounds satisfies \"\(check)\", so every commune would be asked. Look at the condition or the bounds again."
            )
        case .alwaysHolds(let check):
            Bilingual(
                vi:
                    "Mọi giá trị trong khoảng bounds của từ điển đều thỏa «\(check)», nên phép này không bao giờ lên tiếng. Hãy bỏ đi hoặc xem lại điều kiện.",
                en:
                    "Every value within the dictionary's bounds satisfies \"\(check)\", so it never speaks. Remove it, or look at the condition again."
            )
        case .contradictoryChecks(let check, let others):
            Bilingual(
                vi: "«\(check)» không thể cùng đúng với \(others.quoted("«", "»")). Hãy sửa một trong các điều kiện.",
                en:
                    "\"\(check)\" cannot hold together with \(others.quoted("\"", "\"")). Correct one of the conditions."
            )
        case .redundantCheck(let check, let others):
            Bilingual(
                vi:
                    "«\(check)» luôn đúng khi \(others.quoted("«", "»")) đúng, nên không hỏi thêm được gì. Hãy bỏ đi hoặc xem lại điều kiện.",
                en:
                    "\"\(check)\" holds whenever \(others.quoted("\"", "\"")) does, so it asks nothing more. Remove it, or look at the condition again."
            )
        case .notAnalysed(let check, let part):
            Bilingual(
                vi: "Chưa xét được mâu thuẫn và trùng lặp của «\(check)» ở phần: \(part)",
                en: "Contradiction and redundancy were not judged for this part of \"\(check)\": \(part)")
        case .tableNotJudged(let decision, let reason):
            Bilingual(vi: "«\(decision)»: \(reason.vi)", en: "\"\(decision)\": \(reason.en)")
        case .levelMissing(let test, let values):
            Bilingual(
                vi:
                    "«\(test)» chưa có mức cho: \(values.joined(separator: ", ")). Hãy thêm mức, hoặc ghi provenance: unset.",
                en:
                    "\"\(test)\" has no level for: \(values.joined(separator: ", ")). Add the levels, or write provenance: unset."
            )
        case .levelRepeated(let test, let value):
            Bilingual(
                vi: "«\(test)» có hai mức cùng áp dụng cho \(value); mức sau không bao giờ được dùng. Hãy giữ một.",
                en: "\"\(test)\" has two levels that apply to \(value); the later one is never used. Keep one.")
        case .levelOutsideYears(let test, let year):
            Bilingual(
                vi:
                    "Mức năm \(year) của «\(test)» nằm ngoài các năm của bộ tiêu chí nên không bao giờ được dùng. Hãy sửa năm hoặc bỏ đi.",
                en:
                    "The level for \(year) of \"\(test)\" lies outside the years of the set and is never used. Correct the year, or remove it."
            )
        case .fullCount(let tier, let full, let criteria):
            Bilingual(
                vi:
                    "Hạng «\(tier)» ghi full: \(full) mà có \(criteria) tiêu chí. Hãy sửa full, thêm tiêu chí còn thiếu, hoặc ghi complete: false nếu mới biết một phần.",
                en:
                    "The tier \"\(tier)\" says full: \(full) and has \(criteria) criteria. Correct `full`, add what is missing, or write complete: false where only a part is known."
            )
        }
    }
}

extension String {
    /// Without a full stop at its end, to stand inside a sentence.
    fileprivate var asPart: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension [String] {
    fileprivate func quoted(_ opening: String, _ closing: String) -> String {
        map { opening + $0 + closing }.joined(separator: ", ")
    }
}
