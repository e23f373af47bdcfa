// What is said to people about a cell that could not be read, and how to mend the cell.

extension ReadingFault {
    /// What was met, quoting the cell as typed.
    package var text: Bilingual {
        switch kind {
        case .number:
            Bilingual(vi: "«\(typed)» chưa đọc được thành một số.", en: "«\(typed)» does not read as a number.")
        case .notWhole(let unit):
            Bilingual(
                vi: "«\(typed)» không phải là số nguyên, trong khi đơn vị là \(unit).",
                en: "«\(typed)» is no whole number, while \(unit) is counted.")
        case .phoneOrCode:
            Bilingual(
                vi: "«\(typed)» là số điện thoại hoặc mã số, không phải số liệu của cột này.",
                en: "«\(typed)» is a telephone number or a code, not a figure of this column.")
        case .ambiguousNumber(let first, let second):
            Bilingual(
                vi: "«\(typed)» có thể là \(first) hoặc \(second).", en: "«\(typed)» may be \(first) or \(second).")
        case .notation(_, isSettled: true):
            Bilingual(
                vi: "«\(typed)» dùng dấu chấm, dấu phẩy khác với các ô còn lại của cột.",
                en: "«\(typed)» uses dot and comma otherwise than the rest of its column.")
        case .notation(_, isSettled: false):
            Bilingual(
                vi:
                    "«\(typed)» dùng dấu chấm theo cách viết tiếng Anh, và các ô khác của cột chưa cho biết cách viết nào được dùng.",
                en: "«\(typed)» uses a decimal point, and the rest of the column does not show which notation is used.")
        case .spaceInside(let joined):
            Bilingual(
                vi: "«\(typed)» có khoảng trắng giữa các chữ số: có thể là \(joined) hoặc hai số khác nhau.",
                en: "«\(typed)» has a space between its digits: it may be \(joined) or two numbers.")
        case .monthOrFraction:
            Bilingual(
                vi: "«\(typed)» có thể là một phân số hoặc là tháng và năm.",
                en: "«\(typed)» may be a fraction, or a month and a year.")
        case .bareWord:
            Bilingual(
                vi: "Ô ghi «\(typed)» trong khi chỉ tiêu này cần một số.",
                en: "The cell says «\(typed)» where this field needs a number.")
        case .rangeOrder:
            Bilingual(
                vi: "Khoảng «\(typed)» có số đầu lớn hơn số cuối.",
                en: "The range «\(typed)» starts above its end.")
        case .zeroDenominator:
            Bilingual(
                vi: "«\(typed)» có mẫu số bằng 0 nên không tính được tỷ lệ.",
                en: "«\(typed)» has a denominator of 0, so no share can be computed.")
        case .outOfBounds(let lowest, let highest): outOfBoundsText(lowest, highest)
        case .statedNone:
            Bilingual(
                vi: "«\(typed)» có thể là số 0 hoặc là chưa có số liệu.", en: "«\(typed)» may mean 0 or no data.")
        case .dash:
            Bilingual(
                vi: "Dấu «\(typed)» có thể là số 0, là chưa có số liệu hoặc là không áp dụng.",
                en: "The mark «\(typed)» may mean 0, no data or not applicable.")
        case .errorCell:
            Bilingual(
                vi: "Ô hiện lỗi «\(typed)» của bảng tính.", en: "The cell shows the spreadsheet error «\(typed)».")
        case .unitDiffers(let found, let expected):
            Bilingual(
                vi: "«\(typed)» ghi đơn vị tính «\(found)», chỉ tiêu này tính bằng «\(expected)».",
                en: "«\(typed)» is in «\(found)»; this field is in «\(expected)».")
        case .unitAmbiguous(let first, let second):
            Bilingual(
                vi: "«\(typed)» ghi hai đơn vị tính, «\(first)» và «\(second)», cho một số.",
                en: "«\(typed)» has two units of measure, «\(first)» and «\(second)», for one number.")
        case .date: Bilingual(vi: "«\(typed)» chưa đọc được thành ngày.", en: "«\(typed)» does not read as a date.")
        case .dateWithoutDay:
            Bilingual(
                vi: "«\(typed)» có tháng, năm nhưng để trống ngày.",
                en: "«\(typed)» has month and year but no day.")
        case .dateImpossible:
            Bilingual(
                vi: "«\(typed)» không phải là một ngày có trong lịch (đọc theo ngày/tháng/năm).",
                en: "«\(typed)» is not a day of the calendar (read as day/month/year).")
        case .yesNo:
            Bilingual(
                vi: "«\(typed)» chưa cho biết là có hay không.", en: "«\(typed)» does not say yes or no.")
        case .yesNoNotPlain:
            Bilingual(
                vi: "«\(typed)» không phải là Đạt (Có), cũng không phải là Chưa đạt (Không); không được tính là Đạt.",
                en: "«\(typed)» is neither a plain yes nor a plain no; it does not count as met.")
        case .parts:
            Bilingual(
                vi: "Chưa tách được các số liệu trong «\(typed)» theo từng chỉ tiêu.",
                en: "The figures in «\(typed)» cannot be told apart by field.")
        case .mergedRows:
            Bilingual(
                vi: "Ô «\(typed)» được trộn cho nhiều dòng; chưa rõ số của từng dòng.",
                en: "The cell «\(typed)» is merged over several rows; the number of each is not clear.")
        }
    }

    private func outOfBoundsText(_ lowest: String?, _ highest: String?) -> Bilingual {
        switch (lowest, highest) {
        case (let lowest?, let highest?):
            Bilingual(
                vi: "«\(typed)» nằm ngoài khoảng có thể có, từ \(lowest) đến \(highest).",
                en: "«\(typed)» lies outside what can be, from \(lowest) to \(highest).")
        case (let lowest?, nil):
            Bilingual(
                vi: "«\(typed)» nhỏ hơn mức thấp nhất có thể có là \(lowest).",
                en: "«\(typed)» is below the least that can be, \(lowest).")
        case (nil, let highest):
            Bilingual(
                vi: "«\(typed)» lớn hơn mức cao nhất có thể có là \(highest ?? "…").",
                en: "«\(typed)» is above the most that can be, \(highest ?? "…").")
        }
    }
}
