// What can be noticed of a sheet's layout, in words.

/// Something about a sheet as a whole or about its columns.
enum LayoutNotice: Hashable {
    /// No form fits; the titles of the forms that were looked for, and how many rows were looked through where there are more.
    case unrecognised(sheet: String, lookedFor: [Bilingual], depth: Int? = nil)
    /// A further table of a sheet fits no form; rows as people count them.
    case strayTable(sheet: String, row: Int)
    /// Several forms fit equally well.
    case formAmbiguous(sheet: String, forms: [Bilingual])
    case hiddenSheet(sheet: String)
    /// Rows as people count them: `5–7, 12`.
    case hiddenRows(sheet: String, rows: String)
    /// Columns as letters.
    case hiddenColumns(sheet: String, columns: String)
    /// A head that the form does not have; and what the form needs that no head of the table names.
    case columnUnknown(head: String, missing: [String] = [])
    /// A column by its letters that holds data under no head; and what the form needs that no head of the sheet names.
    case columnUnheaded(column: String, missing: [String])
    /// The template is of another set than the one in use.
    case templateOther(sheet: String, set: String, used: String)
    /// The set in use has no such form.
    case templateUnknown(sheet: String, form: String, version: String)
    /// The heads of the template are not as it was written.
    case templateChanged(sheet: String, form: Bilingual)
    /// A profile was made for a header of which some heads are now others.
    case profileStale(profile: String, expected: String, found: String)
    /// A head was taken for a label of which one letter differs.
    case columnMisspelt(head: String, label: String)
    /// Two heads claim one meaning.
    case columnRepeated(heads: [String])
    /// The head names another period.
    case columnOfOtherPeriod(head: String, expected: String)
    /// The lines above a table, or the sheet's name, say another period.
    case tableOfOtherPeriod(sheet: String, found: String, expected: String)
    /// The lines above a later table of a sheet name another unit.
    case tableOfOtherUnit(sheet: String, name: String, unit: Unit)
    /// Rows with more separators than the header; rows as people count them, and the fields of the first of them.
    case rowsMisaligned(sheet: String, rows: String, expected: Int, found: Int)
    /// A separator stands in a head of a text file, so that no column can be told by its head.
    case headSplit(sheet: String, pieces: [String], rows: String)

    var notice: Notice {
        switch self {
        case .unrecognised(let sheet, let forms, let depth):
            Notice(
                "sheet.unrecognised", .warning,
                vi:
                    "Chưa nhận ra bảng nào trên trang «\(sheet)»\(depth.map { " trong \($0) dòng đầu" } ?? ""). Đã tìm: \(forms.map(\.vi).joined(separator: "; ")).",
                en:
                    "No table was recognised \(depth.map { "in the first \($0) rows of" } ?? "on") sheet \"\(sheet)\". Looked for: \(forms.map(\.en).joined(separator: "; ")).",
                fixVi: "Đề nghị dùng tên cột theo biểu mẫu, đặt ở một đến ba dòng ngay trên số liệu.",
                fixEn: "Please use the heads of the form, in one to three rows right above the data.")
        case .strayTable(let sheet, let row):
            Notice(
                "table.unrecognised", .warning,
                vi: "Trang «\(sheet)» còn một bảng từ dòng \(row) chưa nhận ra theo biểu mẫu nào; chưa lấy bảng này.",
                en: "Sheet \"\(sheet)\" holds a further table from row \(row) that fits no form; it was not taken.",
                fixVi: "Nếu bảng này cần dùng, đề nghị ghi tên biểu và tên cột theo biểu mẫu.",
                fixEn: "If the table is needed, please title and head it as the form does.")
        case .formAmbiguous(let sheet, let forms):
            Notice(
                "sheet.form-ambiguous", .warning,
                vi: "Trang «\(sheet)» khớp như nhau với nhiều biểu mẫu: \(forms.map(\.vi).joined(separator: "; ")).",
                en: "Sheet \"\(sheet)\" fits several forms equally well: \(forms.map(\.en).joined(separator: "; ")).",
                fixVi: "Đề nghị ghi tên biểu ở phần tiêu đề của trang.",
                fixEn: "Please write the form's title above the table.")
        case .hiddenSheet(let sheet):
            Notice(
                "sheet.hidden", .note, vi: "Trang «\(sheet)» đang ẩn; số liệu trên trang vẫn được đọc.",
                en: "Sheet \"\(sheet)\" is hidden; its data were read.",
                fixVi: "Đề nghị bỏ ẩn trang, hoặc xóa nếu không dùng.",
                fixEn: "Please unhide the sheet, or remove it if unused.")
        case .hiddenRows(let sheet, let rows):
            Notice(
                "sheet.hidden-rows", .note, vi: "Trang «\(sheet)» có dòng ẩn (\(rows)); số liệu vẫn được đọc.",
                en: "Sheet \"\(sheet)\" has hidden rows (\(rows)); their data were read.",
                fixVi: "Đề nghị bỏ ẩn các dòng này, hoặc xóa nếu không dùng.",
                fixEn: "Please unhide the rows, or remove them if unused.")
        case .hiddenColumns(let sheet, let columns):
            Notice(
                "sheet.hidden-columns", .note, vi: "Trang «\(sheet)» có cột ẩn (\(columns)); số liệu vẫn được đọc.",
                en: "Sheet \"\(sheet)\" has hidden columns (\(columns)); their data were read.",
                fixVi: "Đề nghị bỏ ẩn các cột này, hoặc xóa nếu không dùng.",
                fixEn: "Please unhide the columns, or remove them if unused.")
        case .columnUnknown(let head, let missing) where !missing.isEmpty:
            Notice(
                "column.unknown", .warning,
                vi:
                    "Cột «\(head)» không có trong biểu mẫu nên không được dùng, trong khi biểu thiếu cột \(missing.map { "«\($0)»" }.joined(separator: ", ")); có thể chính là cột này.",
                en:
                    "The form has no column \"\(head)\", so it was not used, while the table lacks the column \(missing.map { "\"\($0)\"" }.joined(separator: ", ")); this may be it.",
                fixVi:
                    "Nếu đúng là cột còn thiếu, đề nghị ghi tên cột theo biểu mẫu; nếu không, đề nghị bổ sung cột còn thiếu.",
                fixEn:
                    "If it is the missing column, please head it as the form does; if not, please add the missing column."
            )
        case .columnUnknown(let head, _):
            Notice(
                "column.unknown", .note, vi: "Cột «\(head)» không có trong biểu mẫu nên không được dùng.",
                en: "The form has no column \"\(head)\"; it was not used.",
                fixVi: "Nếu cột này cần dùng, đề nghị ghi tên cột theo biểu mẫu.",
                fixEn: "If the column is needed, please head it as the form does.")
        case .columnUnheaded(let column, let missing):
            Notice(
                "column.unheaded", missing.isEmpty ? .warning : .blocker,
                vi: "Cột \(column) có số liệu nhưng không có tên cột nên không được dùng."
                    + (missing.isEmpty
                        ? "" : " Biểu chưa có cột \(missing.map { "«\($0)»" }.joined(separator: ", ")) để tính lại."),
                en: "Column \(column) holds data but has no head, so it was not used."
                    + (missing.isEmpty
                        ? ""
                        : " The table has no column \(missing.map { "\"\($0)\"" }.joined(separator: ", ")) to compute from."),
                fixVi: "Đề nghị ghi tên cột theo biểu mẫu; nếu là ghi chú ngoài biểu, đề nghị bỏ.",
                fixEn: "Please head the column as the form does; if it is a remark beside the table, please remove it.")
        case .templateOther(let sheet, let set, let used):
            Notice(
                "template.other-set", .warning,
                vi:
                    "Trang «\(sheet)» là mẫu của bộ \(set), còn kỳ này dùng bộ \(used); các cột được hiểu theo tên cột.",
                en:
                    "Sheet \"\(sheet)\" is a template of the set \(set), while \(used) is in use; its columns were told by their heads.",
                fixVi: "Đề nghị dùng biểu mẫu của đúng bộ tiêu chí cho kỳ này.",
                fixEn: "Please use the template of the set for this period.")
        case .templateUnknown(let sheet, let form, let version):
            Notice(
                "template.unknown-form", .note,
                vi:
                    "Trang «\(sheet)» là mẫu «\(form)» của phiên bản \(version), nay không còn; các cột được hiểu theo tên cột.",
                en:
                    "Sheet \"\(sheet)\" is the template \"\(form)\" of version \(version), which is no longer there; its columns were told by their heads.",
                fixVi: "Đề nghị dùng biểu mẫu mới cho kỳ sau.", fixEn: "Please use the new template next time.")
        case .templateChanged(let sheet, let form):
            Notice(
                "template.changed", .note,
                vi:
                    "Tiêu đề cột của mẫu «\(form.vi)» trên trang «\(sheet)» đã được sửa; các cột được hiểu theo tên cột.",
                en:
                    "The heads of the template \"\(form.en)\" on sheet \"\(sheet)\" were changed; its columns were told by their heads.",
                fixVi: "Đề nghị giữ nguyên tiêu đề cột của mẫu.",
                fixEn: "Please leave the heads of the template as they are.")
        case .profileStale(let profile, let expected, let found):
            Notice(
                "profile.stale", .note,
                vi:
                    "Hồ sơ bố cục «\(profile)» lập cho cột «\(expected)», nay là «\(found)»; hồ sơ không được dùng, các cột được hiểu theo tên cột.",
                en:
                    "The profile \"\(profile)\" was made for a column \"\(expected)\", which is now \"\(found)\"; it was not used, and the columns were told by their heads.",
                fixVi: "Nếu biểu đã đổi, đề nghị lập lại hồ sơ bố cục bằng sheets --layout --profile.",
                fixEn: "If the sheet has changed, make the profile again with sheets --layout --profile.")
        case .columnMisspelt(let head, let label):
            Notice(
                "column.misspelt", .warning, vi: "Cột «\(head)» được hiểu là «\(label)», khác một chữ.",
                en: "Column \"\(head)\" was taken for \"\(label)\", of which one letter differs.",
                fixVi: "Đề nghị xác nhận và ghi đúng tên cột theo biểu mẫu.",
                fixEn: "Please confirm, and head the column as the form does.")
        case .columnRepeated(let heads):
            Notice(
                "column.repeated", .warning,
                vi:
                    "Các cột \(heads.map { "«\($0)»" }.joined(separator: ", ")) cùng mang một nội dung; chưa rõ lấy cột nào nên chưa lấy cột nào.",
                en:
                    "Columns \(heads.map { "\"\($0)\"" }.joined(separator: ", ")) have one meaning; it is not clear which to take, so none was taken.",
                fixVi: "Đề nghị chỉ để lại một cột cho mỗi nội dung, hoặc ghi rõ tên từng cột.",
                fixEn: "Please keep one column for each meaning, or name each column plainly.")
        case .columnOfOtherPeriod(let head, let expected):
            Notice(
                "column.period-other", .warning,
                vi: "Cột «\(head)» không phải số liệu của kỳ đang xét \(expected); chưa lấy cột này.",
                en: "Column \"\(head)\" is not of \(expected), the period under review; it was not taken.",
                fixVi: "Nếu đây là số liệu của kỳ \(expected), đề nghị sửa kỳ ghi ở tên cột.",
                fixEn: "If these are the data of \(expected), please correct the period in the column's head.")
        case .tableOfOtherPeriod(let sheet, let found, let expected):
            Notice(
                "table.period-other", .warning,
                vi: "Trang «\(sheet)» có bảng ghi kỳ \(found), không phải kỳ đang xét \(expected); chưa lấy bảng này.",
                en:
                    "Sheet \"\(sheet)\" holds a table of \(found), not of \(expected), the period under review; it was not taken.",
                fixVi: "Nếu đây là số liệu của kỳ \(expected), đề nghị sửa kỳ ghi ở tên bảng hoặc tên trang.",
                fixEn:
                    "If these are the data of \(expected), please correct the period in the table's title or the sheet's name."
            )
        case .tableOfOtherUnit(let sheet, let name, let unit):
            Notice(
                "table.unit-other", .warning,
                vi: "Trang «\(sheet)» có bảng ghi \(name), không phải \(unit.fullName); chưa lấy bảng này.",
                en: "Sheet \"\(sheet)\" holds a table of \(name), not of \(unit.fullName); it was not taken.",
                fixVi:
                    "Nếu bảng là của \(unit.fullName), đề nghị sửa tên xã ở tiêu đề bảng hoặc tên trang; nếu không, gửi thành tệp riêng.",
                fixEn:
                    "If the table is of \(unit.fullName), please correct the name in its title or the sheet's; if not, send it as a file of its own."
            )
        case .rowsMisaligned(let sheet, let rows, let expected, let found):
            Notice(
                "row.misaligned", .blocker,
                vi:
                    "Trang «\(sheet)», dòng \(rows): \(found > expected ? "thừa" : "thiếu") dấu phân cách (\(found) cột, đầu biểu có \(expected)) nên các ô có thể đã lệch cột; không lấy các dòng này.",
                en:
                    "Sheet \"\(sheet)\", row \(rows): a separator too \(found > expected ? "many" : "few") (\(found) columns, the header has \(expected)), so cells may stand in wrong columns; these rows were not taken.",
                fixVi:
                    "Đề nghị sửa dấu phân cách, đặt ô có dấu đó (như 1,5 hoặc a;b) trong dấu ngoặc kép, hoặc lưu lại dưới dạng .xlsx.",
                fixEn:
                    "Please mend the separators, put a cell that holds one (such as 1,5 or a;b) in quotation marks, or save the file as .xlsx."
            )
        case .headSplit(let sheet, let pieces, let rows):
            Notice(
                "header.split", .blocker,
                vi:
                    "Trang «\(sheet)»: dấu phân cách trong tên cột đã tách tên đó thành «\(pieces.joined(separator: "» và «"))», nên chưa rõ ô nào thuộc cột nào; không lấy dòng \(rows).",
                en:
                    "Sheet \"\(sheet)\": a separator within a head has cut it into \"\(pieces.joined(separator: "\" and \""))\", so it is not clear which cell belongs to which column; rows \(rows) were not taken.",
                fixVi: "Đề nghị đặt tên cột đó trong dấu ngoặc kép, hoặc lưu lại dưới dạng .xlsx.",
                fixEn: "Please put that head in quotation marks, or save the file as .xlsx."
            )
        }
    }
}
