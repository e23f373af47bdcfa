// How the owner of a cell can mend it: advice about the data, never about the check.

extension ReadingFault {
    /// What is asked of the cell's owner.
    package var fix: Bilingual {
        switch kind {
        case .number:
            Bilingual(
                vi: "Đề nghị chỉ ghi một số trong ô, ví dụ 12,5 hoặc 1.234.",
                en: "Please write one number in the cell, such as 12,5 or 1.234.")
        case .notWhole:
            Bilingual(
                vi: "Đề nghị ghi số nguyên; hàng nghìn ngăn bằng dấu chấm, ví dụ 1.234.",
                en: "Please enter a whole number; thousands are set apart by a dot, as in 1.234.")
        case .phoneOrCode:
            Bilingual(
                vi: "Đề nghị kiểm tra xem số liệu có bị nhập lệch cột không; số điện thoại ghi ở cột riêng.",
                en:
                    "Please see whether the row was typed a column aside; telephone numbers go into a column of their own."
            )
        case .ambiguousNumber(let first, let second):
            Bilingual(
                vi: "Đề nghị viết lại là \(first) hoặc \(second), dấu phẩy trước phần thập phân.",
                en: "Please write \(first) or \(second), with a comma before decimals.")
        case .notation(let meant, _):
            Bilingual(
                vi: "Nếu đúng như vậy, đề nghị viết \(meant), dấu phẩy trước phần thập phân.",
                en: "If that is meant, please write \(meant), with a comma before decimals.")
        case .spaceInside(let joined):
            Bilingual(
                vi: "Đề nghị viết liền là \(joined), hoặc ghi mỗi số vào một ô.",
                en: "Please write \(joined) without the space, or put each number in a cell of its own.")
        case .monthOrFraction:
            Bilingual(
                vi: "Nếu là phân số, đề nghị ghi kèm đơn vị tính; nếu là thời gian, đề nghị ghi ở cột Ghi chú.",
                en: "If it is a fraction, please add the unit; if it is a time, please put it in the note column.")
        case .bareWord:
            Bilingual(
                vi: "Đề nghị ghi số liệu cụ thể kèm đơn vị tính; nhận xét ghi ở cột Ghi chú.",
                en: "Please give the figure with its unit; remarks belong in the note column.")
        case .rangeOrder:
            Bilingual(
                vi: "Đề nghị ghi số nhỏ trước, số lớn sau.", en: "Please write the smaller number first.")
        case .zeroDenominator:
            Bilingual(
                vi:
                    "Nếu không có đối tượng nào, đề nghị ghi rõ số lượng là 0 ở chỉ tiêu số lượng; nếu có, ghi lại mẫu số.",
                en:
                    "If there is nothing to count, please state the count 0 in its own field; else correct the denominator."
            )
        case .outOfBounds:
            Bilingual(
                vi: "Đề nghị kiểm tra lại số liệu, dấu thập phân và đơn vị tính.",
                en: "Please check the figure, its decimal comma and its unit of measure.")
        case .statedNone, .dash:
            Bilingual(
                vi: "Đề nghị ghi 0 nếu số lượng bằng không; để trống nếu chưa có số liệu.",
                en: "Please write 0 if there are none; leave the cell blank if there are no data.")
        case .errorCell:
            Bilingual(
                vi: "Đề nghị sửa công thức hoặc ghi trực tiếp số liệu.",
                en: "Please mend the formula or type the figure.")
        case .unitDiffers(_, let expected):
            Bilingual(
                vi: "Đề nghị ghi số liệu theo đơn vị «\(expected)».", en: "Please give the figure in «\(expected)».")
        case .unitAmbiguous(let first, let second):
            Bilingual(
                vi: "Đề nghị giữ lại một đơn vị tính: «\(first)» hoặc «\(second)».",
                en: "Please keep one unit of measure: «\(first)» or «\(second)».")
        case .date:
            Bilingual(
                vi: "Đề nghị ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/8/2019.",
                en: "Please write day/month/year with a four-digit year, such as 05/8/2019.")
        case .dateWithoutDay: Bilingual(vi: "Đề nghị bổ sung ngày.", en: "Please add the day.")
        case .dateImpossible:
            Bilingual(
                vi: "Đề nghị kiểm tra lại ngày và tháng.", en: "Please check the day and the month.")
        case .yesNo:
            Bilingual(
                vi: "Đề nghị chỉ ghi Có hoặc Không; giải thích ghi ở cột Ghi chú.",
                en: "Please write only Có (yes) or Không (no); explanations belong in the note column.")
        case .yesNoNotPlain:
            Bilingual(
                vi: "Đề nghị ghi rõ Đạt hoặc Chưa đạt; nếu không xét, nêu số, ngày của văn bản cho phép.",
                en: "Please write met or not met; where it is not considered, cite the document that allows it.")
        case .parts:
            Bilingual(
                vi: "Đề nghị ghi rõ tên từng số liệu, cách nhau bằng dấu chấm phẩy, ví dụ 93,5%; nước sạch: 55,2%.",
                en: "Please name each figure and separate them with semicolons, such as 93,5%; nước sạch: 55,2%.")
        case .mergedRows:
            Bilingual(
                vi: "Đề nghị bỏ trộn ô và ghi số riêng cho từng dòng.",
                en: "Please unmerge the cell and give each row its own number.")
        }
    }
}
