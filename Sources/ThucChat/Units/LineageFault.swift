// What can be wrong with a lineage file, in words.

import FEEL

/// A fault of a lineage file; with one of them no lineage is used.
enum LineageFault: Hashable {
    case word(String, words: String)
    case share(String)
    /// No unit bears the code on the day; the side is the column's name.
    case noUnit(code: String, day: CalendarDay)
    case otherName(code: String, written: String, listed: String)
    /// The old unit lives on past the day.
    case goesOn(code: String, name: String, day: CalendarDay)
    /// The new unit was there before the day.
    case alreadyThere(code: String, name: String, day: CalendarDay)
    case sharesOff(code: String, sum: Number)
    /// One unit goes to several, and not all edges say split; or only to one, and its edge does.
    case notASplit(code: String)
    case twice(code: String)
    case cycle(codes: [String])
    case noSuccessor(code: String, name: String, day: CalendarDay)
    case noPredecessor(code: String, name: String, day: CalendarDay)

    /// Stable for ever once released.
    var code: String {
        switch self {
        case .word: "lineage.word"
        case .share: "lineage.share"
        case .noUnit: "lineage.no-unit"
        case .otherName: "lineage.other-name"
        case .goesOn: "lineage.overlap"
        case .alreadyThere: "lineage.overlap"
        case .sharesOff: "lineage.shares"
        case .notASplit: "lineage.not-a-split"
        case .twice: "lineage.twice"
        case .cycle: "lineage.cycle"
        case .noSuccessor: "lineage.gap"
        case .noPredecessor: "lineage.gap"
        }
    }

    var text: Bilingual {
        switch self {
        case .word(let text, let words):
            Bilingual(
                vi: "«\(text)» không phải là từ dùng ở đây. Hãy dùng một trong: \(words).",
                en: "«\(text)» is no word for this column. Use one of: \(words).")
        case .share(let text):
            Bilingual(
                vi: "Tỷ phần «\(text)» phải lớn hơn 0 và không quá 1. Hãy viết như 0.6, hoặc để trống nếu chưa rõ.",
                en: "The share «\(text)» must be above 0 and at most 1. Write 0.6, or leave it blank where not known.")
        case .noUnit(let code, let day):
            Bilingual(
                vi: "Không có đơn vị mang mã \(code) vào ngày \(day.shown). Hãy sửa mã, hoặc thêm đơn vị vào danh mục.",
                en: "No unit bears code \(code) on \(day). Correct the code, or add the unit to the list.")
        case .otherName(let code, let written, let listed):
            Bilingual(
                vi: "Mã \(code) trong danh mục là «\(listed)», ở đây ghi «\(written)». Hãy kiểm tra mã và tên.",
                en: "Code \(code) is «\(listed)» in the list, here «\(written)». Check code and name.")
        case .goesOn(let code, let name, let day):
            Bilingual(
                vi:
                    "\(name) (\(code)) vẫn còn hiệu lực từ ngày \(day.shown). Hãy ghi valid_to là ngày trước đó trong danh mục.",
                en: "\(name) (\(code)) is still valid on \(day). Let its valid_to in the list be the day before.")
        case .alreadyThere(let code, let name, let day):
            Bilingual(
                vi:
                    "\(name) (\(code)) không bắt đầu vào ngày \(day.shown). Hãy ghi valid_from là ngày đó trong danh mục.",
                en: "\(name) (\(code)) does not begin on \(day). Let its valid_from in the list be that day.")
        case .sharesOff(let code, let sum):
            Bilingual(
                vi: "Các phần của \(code) cộng lại là \(sum), cần bằng 1. Hãy kiểm tra các tỷ phần.",
                en: "The shares of \(code) add to \(sum), not to 1. Check them.")
        case .notASplit(let code):
            Bilingual(
                vi:
                    "Mã \(code): «split» dùng khi một đơn vị chia về nhiều nơi, và dùng cho mọi phần của nó. Hãy kiểm tra cột kind.",
                en:
                    "Code \(code): «split» is for a unit that goes to several, and for each of its parts. Check the kinds."
            )
        case .twice(let code):
            Bilingual(
                vi: "Bước này của \(code) đã có ở dòng trên. Hãy bỏ một dòng.",
                en: "This step of \(code) stands above already. Remove one row.")
        case .cycle(let codes):
            Bilingual(
                vi: "Các bước \(codes.joined(separator: " → ")) quay lại đơn vị ban đầu. Hãy kiểm tra mã và ngày.",
                en: "The steps \(codes.joined(separator: " → ")) lead back to where they began. Check codes and dates.")
        case .noSuccessor(let code, let name, let day):
            Bilingual(
                vi: "\(name) (\(code)) hết hiệu lực ngày \(day.shown) mà chưa ghi nhập vào đâu. Hãy thêm một dòng.",
                en: "\(name) (\(code)) ends on \(day), and no row says what became of it. Add one.")
        case .noPredecessor(let code, let name, let day):
            Bilingual(
                vi: "\(name) (\(code)) bắt đầu ngày \(day.shown) mà chưa ghi lập từ đâu. Hãy thêm một dòng.",
                en: "\(name) (\(code)) begins on \(day), and no row says what it came from. Add one.")
        }
    }
}
