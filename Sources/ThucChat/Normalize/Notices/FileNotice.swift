// What can be noticed of the files of a submission, in words.

import Sheets

/// Something about a file as a whole.
enum FileNotice: Hashable {
    /// Nothing in the file can be read.
    case unreadable(file: String, SheetsError)
    case reader(SheetFinding)
    /// A file that a program left beside people's files.
    case leftover(file: String)
    /// An archive without a single file in it.
    case emptyArchive(file: String)
    /// The same bytes, or the same rows, as another file.
    case copy(file: String, of: String)
    /// Two files bring one form with different content; or parts of it, of which no two have a row in common.
    case conflict(form: Bilingual, files: [String], areParts: Bool = false)
    /// A table that the set has nothing to say of.
    case outside(form: Bilingual, reason: Bilingual)

    var notice: Notice {
        switch self {
        case .unreadable(_, let error):
            Self.worded(error.code, .blocker, vi: error.vi, en: error.en)
        case .reader(let finding):
            Self.worded(finding.code, Self.severity(finding.severity), vi: finding.vi, en: finding.en)
        case .leftover(let file):
            Notice(
                "file.leftover", .note, vi: "«\(file)» là tệp tạm của chương trình, không phải hồ sơ; không đọc.",
                en: "\"\(file)\" is a file that a program left behind, no submission; it was not read.",
                fixVi: "Không cần sửa.", fixEn: "Nothing to mend.")
        case .emptyArchive(let file):
            Notice(
                "archive.empty", .warning, vi: "Gói nén «\(file)» không có tệp nào để đọc.",
                en: "The archive \"\(file)\" holds no file to read.",
                fixVi: "Đề nghị nén lại cùng các biểu và gửi lại.",
                fixEn: "Please pack it again with the tables and send it again.")
        case .copy(let file, let original):
            Notice(
                "submission.copy", .note, vi: "«\(file)» có nội dung giống «\(original)»; chỉ lấy một tệp.",
                en: "\"\(file)\" holds the same as \"\(original)\"; one of them was taken.",
                fixVi: "Không cần sửa; lần sau đề nghị gửi một tệp.", fixEn: "Nothing to mend; one file is enough.")
        case .conflict(let form, let files, true):
            Notice(
                "submission.conflict", .blocker, kind: .contradiction,
                vi:
                    "\(form.vi) được gửi trong nhiều tệp không có dòng nào chung (\(files.joined(separator: "; "))), có thể là các phần của một biểu; chưa lấy tệp nào.",
                en:
                    "\(form.en) was sent in several files that have no row in common (\(files.joined(separator: "; "))), perhaps parts of one table; none was taken.",
                fixVi: "Đề nghị ghép các phần vào một tệp và gửi lại, hoặc cho biết tệp nào là bản chính thức.",
                fixEn: "Please put the parts into one file and send it, or say which file is the official one.")
        case .conflict(let form, let files, false):
            Notice(
                "submission.conflict", .blocker, kind: .contradiction,
                vi:
                    "\(form.vi) được gửi trong nhiều tệp với nội dung khác nhau (\(files.joined(separator: "; "))); chưa lấy tệp nào.",
                en:
                    "\(form.en) was sent in several files that differ (\(files.joined(separator: "; "))); none was taken.",
                fixVi: "Đề nghị cho biết tệp nào là bản chính thức và gửi lại một bản.",
                fixEn: "Please say which file is the official one and send it alone.")
        case .outside(let form, let reason):
            Notice(
                "form.outside", .note, vi: "\(form.vi): không lấy số liệu. \(reason.vi)",
                en: "\(form.en): nothing of it was taken. \(reason.en)",
                fixVi: "Không cần sửa; đề nghị đánh giá theo văn bản đã quy định biểu này.",
                fixEn: "Nothing to mend; please assess it by the document that sets this table.")
        }
    }

    /// The readers say what was met and what is asked in one text; here the two stand apart.
    private static func worded(_ code: String, _ severity: Finding.Severity, vi: String, en: String) -> Notice {
        let vietnamese = parts(of: vi, asking: " Đề nghị ") ?? (vi, "Đề nghị kiểm tra lại tệp và gửi lại.")
        let english = parts(of: en, asking: " Please ") ?? (en, "Please check the file and send it again.")
        return Notice(
            code, severity, vi: vietnamese.text, en: english.text, fixVi: vietnamese.fix, fixEn: english.fix)
    }

    private static func parts(of text: String, asking words: String) -> (text: String, fix: String)? {
        text.firstRange(of: words).map { range in
            (String(text[..<range.lowerBound]), String(text[text.index(after: range.lowerBound)...]))
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
