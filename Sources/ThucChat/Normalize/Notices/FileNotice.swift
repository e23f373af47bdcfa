// What can be noticed of the files of a submission, in words.

import Sheets

/// Something about a file as a whole.
enum FileNotice: Hashable {
    /// Nothing in the file can be read.
    case unreadable(file: String, SheetsError)
    case reader(SheetFinding)
    /// The same bytes, or the same rows, as another file.
    case copy(file: String, of: String)
    /// Two files bring one form with different content.
    case conflict(form: Bilingual, files: [String])

    var notice: Notice {
        switch self {
        case .unreadable(let file, let error):
            Notice(
                error.code, .blocker, vi: "«\(file)»: \(error.vi)", en: "\"\(file)\": \(error.en)",
                fixVi: "Đề nghị sửa tệp và gửi lại.", fixEn: "Please mend the file and send it again.")
        case .reader(let finding):
            Notice(
                finding.code, Self.severity(finding.severity), vi: finding.vi, en: finding.en,
                fixVi: "Đề nghị kiểm tra lại tệp tại vị trí nêu trên.",
                fixEn: "Please check the file at the place named.")
        case .copy(let file, let original):
            Notice(
                "submission.copy", .note, vi: "«\(file)» có nội dung giống «\(original)»; chỉ lấy một tệp.",
                en: "\"\(file)\" holds the same as \"\(original)\"; one of them was taken.",
                fixVi: "Không cần sửa; lần sau đề nghị gửi một tệp.", fixEn: "Nothing to mend; one file is enough.")
        case .conflict(let form, let files):
            Notice(
                "submission.conflict", .blocker, kind: .contradiction,
                vi:
                    "\(form.vi) được gửi trong nhiều tệp với nội dung khác nhau (\(files.joined(separator: "; "))); chưa lấy tệp nào.",
                en:
                    "\(form.en) was sent in several files that differ (\(files.joined(separator: "; "))); none was taken.",
                fixVi: "Đề nghị cho biết tệp nào là bản chính thức và gửi lại một bản.",
                fixEn: "Please say which file is the official one and send it alone.")
        }
    }

    private static func severity(_ severity: SheetFinding.Severity) -> Finding.Severity {
        switch severity {
        case .note: .note
        case .warning: .warning
        case .blocker: .blocker
        }
    }
}
