// What can be wrong with a list of units, in words.

import Sheets

/// A fault of a list given beside the submissions.
enum ListFault: Hashable {
    case unknownUnit(String)
    case noTable(file: String)
    case noField(file: String)
    case unreadable(file: String, Bilingual)

    /// Stable for ever once released.
    var code: String {
        switch self {
        case .unknownUnit: "list.unknown-unit"
        case .noTable: "list.no-table"
        case .noField: "list.no-field"
        case .unreadable: "list.unreadable"
        }
    }

    var text: Bilingual {
        switch self {
        case .unknownUnit(let name):
            Bilingual(
                vi: "Danh sách nêu «\(name)», không xác định được một đơn vị duy nhất trong danh mục.",
                en: "The list names \"\(name)\", which is not one single unit of the unit list.")
        case .noTable(let file):
            Bilingual(
                vi: "«\(file)»: không thấy hàng tiêu đề có cột mã xã hoặc tên xã.",
                en: "\"\(file)\": no row of heads with a commune's code or name.")
        case .noField(let file):
            Bilingual(
                vi: "«\(file)»: không có cột nào mang tên một chỉ số của từ điển.",
                en: "\"\(file)\": no column has the name of a field of the dictionary.")
        case .unreadable(let file, let fault): Bilingual(vi: "«\(file)»: \(fault.vi)", en: "\"\(file)\": \(fault.en)")
        }
    }

    var fix: Bilingual {
        switch self {
        case .unknownUnit:
            Bilingual(
                vi: "Đề nghị ghi thêm mã xã hoặc tên huyện.", en: "Please add the commune's code or its district.")
        case .noTable, .noField:
            Bilingual(
                vi: "Đề nghị đặt tên cột theo mẫu: mã xã, tên xã, huyện và tên chỉ số.",
                en: "Please name the columns: mã xã, tên xã, huyện, and the name of the field.")
        case .unreadable: Bilingual(vi: "Đề nghị gửi lại tệp.", en: "Please send the file again.")
        }
    }

    func finding(at place: Place?) -> Finding {
        Finding(
            code: code, kind: .reading, severity: .warning, unit: nil,
            subject: place.map { "\($0.file) \($0.cell.a1)" } ?? text.en,
            text: text, fix: fix, evidence: place.map { [Evidence("source", $0)] } ?? [])
    }
}
