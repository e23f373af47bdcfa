// How each matter can be cleared: advice that repairs the data and never loosens a check.

import FEEL

extension Clarification {
    /// What to do.
    package var fix: Bilingual {
        switch self {
        case .fractionDiffers:
            Bilingual(
                vi: "Đề nghị kiểm tra tử số, mẫu số và tỷ lệ rồi ghi lại cho khớp.",
                en: "Please check numerator, denominator and rate, and make them agree.")
        case .outOfBounds:
            Bilingual(
                vi: "Đề nghị kiểm tra lại số liệu và đơn vị tính.",
                en: "Please check the figure and its unit of measure.")
        case .statedTwice:
            Bilingual(
                vi: "Đề nghị cho biết số nào đúng và ghi thống nhất một số.",
                en: "Please say which figure is right and give it once.")
        case .recomputedWorse, .recomputedBetter:
            Bilingual(
                vi: "Đề nghị đối chiếu số liệu tổng hợp với biểu chi tiết và sửa bên chưa đúng.",
                en: "Please compare the reported figure with the detail rows and correct whichever is wrong.")
        case .rowsIncomplete:
            Bilingual(
                vi: "Đề nghị bổ sung các ô còn thiếu của biểu chi tiết.",
                en: "Please fill in the missing cells of the detail table.")
        case .rowsNotComparable:
            Bilingual(
                vi: "Đề nghị gửi biểu đủ phạm vi, hoặc nêu văn bản quy định trường hợp không tính.",
                en: "Please send a table of the same scope, or cite the document that leaves cases out.")
        case .rowsUnsettled:
            Bilingual(
                vi: "Đề nghị ghi tổng số (mẫu số) của số liệu, bổ sung dòng còn thiếu, hoặc sửa bên chưa đúng.",
                en:
                    "Please state the whole (denominator) of the figure, add missing rows, or correct whichever is wrong."
            )
        case .scopeUnknown:
            Bilingual(
                vi: "Đề nghị ghi tổng số của cả xã ở biểu kết quả để đối chiếu với danh sách.",
                en: "Please state the commune's total in the result table, so that the list can be held against it.")
        case .rowsUntold(_, _, let columns, _):
            Bilingual(
                vi: "Đề nghị ghi \(columns.map(\.name).joined(separator: ", ")) cho từng dòng.",
                en: "Please give \(columns.map(\.en).joined(separator: ", ")) for every row.")
        case .partImpossible:
            Bilingual(
                vi:
                    "Đề nghị đối chiếu biểu kết quả với biểu chi tiết, sửa bên chưa đúng; nếu có trường hợp không tính, nêu văn bản quy định.",
                en:
                    "Please hold the result table against the detail table and correct whichever is wrong; cite the document if cases are left out."
            )
        case .documentDoubted:
            Bilingual(
                vi: "Đề nghị dẫn văn bản chứng minh kết quả của xã, còn hiệu lực trong kỳ đang xét.",
                en: "Please cite a document that proves the commune's result and is in force in the period.")
        case .countedYetNone:
            Bilingual(
                vi: "Đề nghị cho biết xã có hay không có đối tượng này và ghi thống nhất.",
                en: "Please say whether the commune has any, and write it the same way in both places.")
        case .wordDiffers:
            Bilingual(
                vi: "Đề nghị đối chiếu văn bản và sửa kết quả hoặc mức tự đánh giá.",
                en: "Please look at the document and correct the result or the assessment.")
        case .wholeBelowParts:
            Bilingual(
                vi: "Đề nghị rà soát: tiêu chí đạt khi mọi chỉ tiêu đạt, không cần cao hơn.",
                en: "Please review: a criterion is met when all its indicators are; no more is asked.")
        case .owed:
            Bilingual(
                vi: "Đề nghị đánh giá lại tiêu chí theo từng chỉ tiêu; còn chỉ tiêu chưa đạt thì tiêu chí chưa đạt.",
                en: "Please assess the criterion by its indicators; with one not met it is not met.")
        case .countDiffers:
            Bilingual(vi: "Đề nghị cộng lại số tiêu chí đạt.", en: "Please add up the criteria met again.")
        case .claimRaised:
            Bilingual(
                vi: "Đề nghị cấp thẩm tra nêu căn cứ nâng mức đánh giá so với xã tự đánh giá.",
                en: "Please ask the verifying level for the grounds on which it raised the commune's own assessment.")
        case .claimLowered:
            Bilingual(
                vi: "Đề nghị xã rà soát lại theo ý kiến thẩm tra.",
                en: "Please review with the verifier's remark at hand.")
        case .requirementDiffers:
            Bilingual(
                vi: "Đề nghị dùng biểu có mức yêu cầu đúng vùng và năm của xã.",
                en: "Please use the form with the requirement of the commune's region and year.")
        case .sourceWorse, .sourceBetter:
            Bilingual(
                vi: "Đề nghị đối chiếu định nghĩa, thời điểm và mẫu số của hai nguồn.",
                en: "Please compare the two sources' definitions, dates and denominators.")
        case .overstated, .criterionOverstated:
            Bilingual(
                vi: "Đề nghị rà soát: sửa số liệu nếu ghi nhầm (kèm căn cứ), hoặc sửa mức tự đánh giá.",
                en: "Please review: correct the figure if it was mistyped (with its grounds), or the assessment.")
        case .unsupported, .criterionUnsupported:
            Bilingual(
                vi: "Đề nghị bổ sung số liệu, biểu chi tiết hoặc văn bản (số, ngày, cơ quan ban hành).",
                en: "Please add the figure, the detail table or the document (number, date, issuer).")
        case .understated:
            Bilingual(vi: "Đề nghị xã rà soát lại mức tự đánh giá.", en: "Please review the commune's own assessment.")
        }
    }
}
