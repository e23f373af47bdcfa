// What can be wrong with a filled confirmation sheet: what, where, how to mend it.

import Sheets

/// A cell or row of a filled sheet that is not taken.
package struct ConfirmationFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The sheet has no row with the heads of a confirmation sheet.
        case noHeads
        /// The sheet is of another set, or does not say which.
        case anotherSet(found: String, wanted: String)
        case unknownTest(String)
        case unknownLevel(String)
        case unreadableYear(String)
        /// The value cannot be told, or cannot be what the field holds.
        case unreadableValue(String)
        case outOfBounds(String)
        case noDocument
        case noPerson
        case noDate
        case unreadableDate(String)
        /// The document is of a day long after the levels held.
        case late(CalendarDay, until: CalendarDay)
        /// A document, date or signatory without a value.
        case noValue
        /// Another row gives another value, or another document, for the same level; neither is taken.
        case differs(from: String)

        package var code: String {
            switch self {
            case .noHeads: "confirm.no-heads"
            case .anotherSet: "confirm.another-set"
            case .unknownTest: "confirm.unknown-test"
            case .unknownLevel: "confirm.unknown-level"
            case .unreadableYear: "confirm.unreadable-year"
            case .unreadableValue: "confirm.unreadable-value"
            case .outOfBounds: "confirm.out-of-bounds"
            case .noDocument: "confirm.no-document"
            case .noPerson: "confirm.no-person"
            case .noDate: "confirm.no-date"
            case .unreadableDate: "confirm.unreadable-date"
            case .late: "confirm.late-date"
            case .noValue: "confirm.no-value"
            case .differs: "confirm.differs"
            }
        }
    }

    package var kind: Kind
    package var file: String
    package var sheet: String
    /// Nil for the sheet as a whole.
    package var cell: CellPlace?

    /// `phieu.xlsx Mức quy định!I7 confirm.no-document: …`.
    package func line(_ language: Language) -> String {
        let place = cell.map { "\(sheet)!\($0.a1)" } ?? sheet
        return "\(file) \(place) \(kind.code): \(kind.text[language])"
    }
}

extension ConfirmationFault.Kind {
    package var text: Bilingual {
        switch self {
        case .noHeads:
            Bilingual(
                vi:
                    "Không thấy hàng tiêu đề của phiếu. Đề nghị điền vào phiếu do «rules ask» ghi và giữ nguyên hàng tiêu đề.",
                en:
                    "The heads of a confirmation sheet were not found. Fill in the sheet that `rules ask` wrote and keep its heads."
            )
        case .anotherSet(let found, let wanted):
            Bilingual(
                vi: found.isEmpty
                    ? "Phiếu không ghi mã bộ tiêu chí; cần «\(wanted)». Đề nghị giữ nguyên dòng «Mã bộ tiêu chí»."
                    : "Phiếu của bộ «\(found)», không phải «\(wanted)». Đề nghị chọn đúng bộ bằng --set.",
                en: found.isEmpty
                    ? "The sheet does not say its set; \"\(wanted)\" is needed. Keep the line that names it."
                    : "The sheet is of \"\(found)\", not \"\(wanted)\". Choose the set with --set.")
        case .unknownTest(let text):
            Bilingual(
                vi: "Bộ tiêu chí không có mã mức «\(text)». Đề nghị giữ nguyên cột mã của phiếu.",
                en: "The set has no level \"\(text)\". Keep the codes of the sheet.")
        case .unknownLevel(let text):
            Bilingual(
                vi: "Không có nhóm áp dụng «\(text)». Đề nghị giữ nguyên cột này của phiếu.",
                en: "There is no group \"\(text)\" to apply to. Keep this column of the sheet.")
        case .unreadableYear(let text):
            Bilingual(
                vi: "«\(text)» không phải năm. Đề nghị giữ nguyên cột này của phiếu.",
                en: "\"\(text)\" is not a year. Keep this column of the sheet.")
        case .unreadableValue(let text):
            Bilingual(
                vi:
                    "Không đọc được giá trị «\(text)». Đề nghị ghi một số, như 87,5; với nội dung không phải số ghi «có».",
                en:
                    "The value \"\(text)\" cannot be read. Write a number such as 87,5, or \"có\" where there is no number."
            )
        case .outOfBounds(let text):
            Bilingual(
                vi: "Giá trị «\(text)» nằm ngoài khoảng có thể có của chỉ số. Đề nghị đối chiếu lại với văn bản.",
                en: "The value \"\(text)\" lies outside what the figure can be. Compare it with the document.")
        case .noDocument:
            Bilingual(
                vi: "Có giá trị mà chưa có số văn bản, nên chưa dùng được. Đề nghị ghi số văn bản.",
                en: "There is a value and no document number, so it cannot be used. Write the number.")
        case .noPerson:
            Bilingual(vi: "Chưa ghi người ký. Đề nghị bổ sung.", en: "The signatory is missing. Please add it.")
        case .noDate:
            Bilingual(
                vi: "Chưa ghi ngày văn bản. Đề nghị bổ sung.", en: "The document's date is missing. Please add it.")
        case .unreadableDate(let text):
            Bilingual(
                vi: "«\(text)» không phải một ngày. Đề nghị ghi ngày/tháng/năm.",
                en: "\"\(text)\" is not a day. Write day/month/year.")
        case .late(let date, let last): date.lateness(after: last)
        case .noValue:
            Bilingual(
                vi: "Có văn bản mà chưa có giá trị. Đề nghị ghi giá trị theo văn bản.",
                en: "There is a document and no value. Write the value in the document.")
        case .differs(let place):
            Bilingual(
                vi:
                    "Khác với giá trị hoặc văn bản đã ghi ở \(place) cho cùng một mức, nên chưa dùng giá trị nào. Đề nghị các cơ quan thống nhất rồi đọc lại phiếu.",
                en:
                    "Differs from the value or document that \(place) gives for the same level, so neither is used. The departments need to agree; then read the sheets again."
            )
        }
    }
}
