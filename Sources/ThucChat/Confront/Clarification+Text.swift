// The words of what the engine asks: what, where, how to fix, in both languages.

import FEEL

extension Clarification {
    /// What is to be clarified.
    package var text: Bilingual {
        switch self {
        case .fractionDiffers(let field, let printed, let numerator, let denominator):
            let exact = numerator.divided(by: denominator).map { said($0 * Number(100), unit: "%", decimals: 2) }
            let fraction = Bilingual(figures: "\(shown(numerator, unit: ""))/\(shown(denominator, unit: ""))")
            let written = said(printed, unit: "%")
            return Bilingual(
                vi: "\(field.name.capitalizedFirst): ghi \(written.vi) nhưng \(fraction.vi) là \(exact?.vi ?? "…").",
                en: "\(field.en.capitalizedFirst): \(written.en) is written, but \(fraction.en) is \(exact?.en ?? "…")."
            )
        case .outOfBounds(let field, let value):
            let range = Bilingual(figures: field.shownBounds)
            let given = said(value, unit: field.unitOfMeasure, decimals: 4)
            return Bilingual(
                vi: "\(field.name.capitalizedFirst): \(given.vi) nằm ngoài khoảng có thể có (\(range.vi)).",
                en: "\(field.en.capitalizedFirst): \(given.en) lies outside what can be (\(range.en)).")
        case .statedTwice(let field, let first, let second):
            return Bilingual(
                vi: "\(field.name.capitalizedFirst): hồ sơ ghi hai số khác nhau, \(first.vi) và \(second.vi).",
                en: "\(field.en.capitalizedFirst): two different figures are given, \(first.en) and \(second.en).")
        case .recomputedWorse(let field, let stated, let rows), .recomputedBetter(let field, let stated, let rows):
            let from = Bilingual(figures: rows.shownFraction)
            let reported = said(stated, unit: field.unitOfMeasure)
            let given = Bilingual(figures: rows.shown(field))
            let count = said(Number(rows.rowCount), unit: "")
            return Bilingual(
                vi:
                    "\(field.name.capitalizedFirst): báo cáo \(reported.vi), tính lại từ \(count.vi) dòng của biểu chi tiết được \(given.vi)\(from.vi).",
                en:
                    "\(field.en.capitalizedFirst): \(reported.en) is reported; the \(count.en) detail rows give \(given.en)\(from.en)."
            )
        case .rowsIncomplete(let field, let count):
            return Bilingual(
                vi: "Chưa tính lại được \(field.name): biểu chi tiết còn \(count) ô trống hoặc chưa đọc được.",
                en:
                    "The \(field.en) cannot be recomputed: \(count) needed cells of the detail table are blank or unreadable."
            )
        case .rowsNotComparable(let field, _, let rows):
            let count = rows.map { said(Number($0.rowCount), unit: "") }
            let given = Bilingual(figures: rows?.shown(field) ?? "…")
            return Bilingual(
                vi:
                    "Biểu chi tiết\(count.map { " (\($0.vi) dòng)" } ?? "") không cùng phạm vi với số liệu tổng hợp về \(field.name); biểu cho \(given.vi).",
                en:
                    "The detail table\(count.map { " (\($0.en) rows)" } ?? "") does not cover the same thing as the reported \(field.en); it gives \(given.en)."
            )
        case .rowsUnsettled(let field, let stated, let rows, _):
            let from = rows.shownFraction
            return Bilingual(
                vi:
                    "\(field.name.capitalizedFirst): báo cáo \(shown(stated, unit: field.unitOfMeasure)), \(rows.rowCount) dòng của biểu chi tiết cho \(rows.shown(field))\(from); chưa rõ biểu đã đủ hay chưa.",
                en:
                    "\(field.en.capitalizedFirst): \(shown(stated, unit: field.unitOfMeasure)) is reported, the \(rows.rowCount) detail rows give \(rows.shown(field))\(from); nothing says whether they are all the rows."
            )
        case .scopeUnknown(_, let title, let fields):
            return Bilingual(
                vi:
                    "Danh sách «\(title.vi)»: chưa rõ đã đủ hay chưa, nên chưa dùng được cho: \(fields.map(\.name).joined(separator: "; ")).",
                en:
                    "The list \"\(title.en)\": nothing says whether it is whole, so it decides none of: \(fields.map(\.en).joined(separator: "; "))."
            )
        case .rowsUntold(_, let title, let columns, let fields):
            return Bilingual(
                vi:
                    "Danh sách «\(title.vi)» không ghi \(columns.map(\.name).joined(separator: ", ")) ở dòng nào, nên chưa đối chiếu được: \(fields.map(\.name).joined(separator: "; ")).",
                en:
                    "The list \"\(title.en)\" gives \(columns.map(\.en).joined(separator: ", ")) in no row, so these were not held against it: \(fields.map(\.en).joined(separator: "; "))."
            )
        case .partImpossible(let field, let stated, let rows, let bound):
            return Bilingual(
                vi:
                    "\(field.name.capitalizedFirst): báo cáo \(stated), trong khi \(rows.rowCount) dòng của biểu chi tiết cho \(rows.fraction ?? ""); dù tính cả phần chênh lệch giữa hai tổng số, tử số chỉ có thể đến \(shown(bound, unit: "")).",
                en:
                    "\(field.en.capitalizedFirst): \(stated) is reported, the \(rows.rowCount) detail rows give \(rows.fraction ?? ""); even with all that lies between the two wholes the part can only go to \(shown(bound, unit: ""))."
            )
        case .documentDoubted(let number, let codes, let doubt):
            return Bilingual(
                vi:
                    "Văn bản «\(number)» dẫn cho \(codes.joined(separator: ", ")): \(doubt.text.vi) nên chưa dùng làm minh chứng.",
                en:
                    "The document \"\(number)\" cited for \(codes.joined(separator: ", ")): \(doubt.text.en), so it does not count as proof."
            )
        case .countedYetNone(let code, let field, let stated, _):
            return Bilingual(
                vi: "\(spoken(code).vi): ghi không có đối tượng, nhưng \(field.name) lại ghi \(stated).",
                en: "\(spoken(code).en): said to have none to count, yet \(field.en) is given as \(stated).")
        case .wordDiffers(let code, let field):
            return Bilingual(
                vi: "\(spoken(code).vi): kết quả ghi chưa đạt (\(field.name)), tự đánh giá lại ghi Đạt.",
                en: "\(spoken(code).en): the result says no (\(field.en)), the claim says met.")
        case .wholeBelowParts(let criterion, let word):
            return Bilingual(
                vi: "Tiêu chí \(criterion) ghi «\(word.name.vi)» nhưng mọi chỉ tiêu của tiêu chí đều ghi «Đạt».",
                en: "Criterion \(criterion) says \"\(word.name.en)\", yet every indicator of it says \"met\".")
        case .owed(let criterion, let parts):
            let list = parts.joined(separator: ", ")
            return Bilingual(
                vi: "Tiêu chí \(criterion) tự đánh giá Đạt nhưng chỉ tiêu \(list) chưa tự đánh giá Đạt.",
                en: "Criterion \(criterion) is claimed met, but indicator \(list) is not claimed met.")
        case .countDiffers(let speaker, _, let printed, let counted):
            return Bilingual(
                vi:
                    "Dòng tổng (\(speaker.name.vi)) ghi \(printed) tiêu chí đạt; cộng từ từng tiêu chí được \(counted).",
                en: "The total row (\(speaker.name.en)) says \(printed) criteria met; the rows add up to \(counted).")
        case .claimRaised(let code, let speaker, let word):
            return Bilingual(
                vi: "\(spoken(code).vi): xã tự đánh giá «\(word.name.vi)», \(speaker.name.vi) ghi «Đạt».",
                en: "\(spoken(code).en): the commune says \"\(word.name.en)\", the \(speaker.name.en) says \"met\".")
        case .claimLowered(let code, let speaker, let word):
            return Bilingual(
                vi: "\(spoken(code).vi): xã tự đánh giá «Đạt», \(speaker.name.vi) ghi «\(word.name.vi)».",
                en: "\(spoken(code).en): the commune says \"met\", the \(speaker.name.en) says \"\(word.name.en)\".")
        case .requirementDiffers(let code, let printed, let known):
            return Bilingual(
                vi: "Chỉ tiêu \(code): cột Yêu cầu ghi «\(printed)», bộ tiêu chí áp dụng cho xã là \(known.vi).",
                en:
                    "Indicator \(code): the requirement column says \"\(printed)\"; the set applied to this commune has \(known.en)."
            )
        case .sourceWorse(let field, let source, let own, let theirs),
            .sourceBetter(let field, let source, let own, let theirs):
            return Bilingual(
                vi: "\(field.name.capitalizedFirst): \(own.said.vi), nguồn «\(source)» là \(theirs.vi).",
                en: "\(field.en.capitalizedFirst): \(own.said.en), the source \"\(source)\" has \(theirs.en).")
        case .overstated(let code, let title, let value, let threshold):
            return Bilingual(
                vi:
                    "Chỉ tiêu \(code) (\(title.vi)): tự đánh giá Đạt, số liệu \(value.vi) chưa đạt mức \(threshold.vi).",
                en:
                    "Indicator \(code) (\(title.en)): claimed met; the value \(value.en) does not meet \(threshold.en)."
            )
        case .unsupported(let code, let title, let reasons):
            return Bilingual(
                vi:
                    "Chỉ tiêu \(code) (\(title.vi)): tự đánh giá Đạt, hồ sơ chưa đủ căn cứ (\(reasons.map(\.name.vi).joined(separator: "; "))).",
                en:
                    "Indicator \(code) (\(title.en)): claimed met; the file does not show it yet (\(reasons.map(\.name.en).joined(separator: "; ")))."
            )
        case .criterionOverstated(let code, let title, let parts):
            let list = parts.joined(separator: ", ")
            return Bilingual(
                vi: "Tiêu chí \(code) (\(title.vi)): tự đánh giá Đạt, số liệu của \(list) chưa đạt mức quy định.",
                en: "Criterion \(code) (\(title.en)): claimed met; the data of \(list) do not meet the level set.")
        case .criterionUnsupported(let code, let title, let parts):
            let list = parts.joined(separator: ", ")
            return Bilingual(
                vi: "Tiêu chí \(code) (\(title.vi)): tự đánh giá Đạt, hồ sơ chưa đủ căn cứ cho \(list).",
                en: "Criterion \(code) (\(title.en)): claimed met; the file does not show it yet for \(list).")
        case .understated(let code, let title, let value, let threshold):
            return Bilingual(
                vi:
                    "Chỉ tiêu \(code) (\(title.vi)): tự đánh giá Chưa đạt, số liệu \(value.vi) đã đạt mức \(threshold.vi).",
                en: "Indicator \(code) (\(title.en)): not claimed met; the value \(value.en) meets \(threshold.en).")
        }
    }
}

/// A number in both notations.
private func said(_ number: Number, unit: String, decimals: Int? = nil) -> Bilingual {
    Bilingual(figures: shown(number, unit: unit, decimals: decimals))
}

/// How people name a code: `Tiêu chí 7`, `Chỉ tiêu 17.1`.
private func spoken(_ code: String) -> Bilingual {
    RuleCode(code).plain.contains(".")
        ? Bilingual(vi: "Chỉ tiêu \(code)", en: "Indicator \(code)")
        : Bilingual(vi: "Tiêu chí \(code)", en: "Criterion \(code)")
}

extension String {
    /// With a capital at the head of a sentence; the rest as it is.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Recomputed {
    func shown(_ field: Field) -> String {
        switch value {
        case .number(let number): ThucChat.shown(number, unit: field.unitOfMeasure, decimals: 2)
        case .boolean(let yes): yes ? "Có" : "Không"
        default: "…"
        }
    }

    /// ` (8.481/9.669)`, where the value is a rate.
    var shownFraction: String { fraction.map { " (\($0))" } ?? "" }

    /// `8.481/9.669`; nil where the value is no rate.
    var fraction: String? {
        guard let numerator, let denominator else { return nil }
        return
            "\(ThucChat.shown(numerator, unit: "", decimals: 2))/\(ThucChat.shown(denominator, unit: "", decimals: 2))"
    }
}

extension Field {
    /// `0–100 %`, `từ 0`.
    var shownBounds: String {
        switch (lowest, highest) {
        case (let low?, let high?): "\(shown(low, unit: ""))–\(shown(high, unit: unitOfMeasure))"
        case (let low?, nil): "≥ \(shown(low, unit: unitOfMeasure))"
        case (nil, let high?): "≤ \(shown(high, unit: unitOfMeasure))"
        case (nil, nil): "…"
        }
    }
}
