// What can be noticed of the rows of a register, in words.

/// Something about the rows of a table.
enum RegisterNotice: Hashable {
    /// Rows that are equal in every column; counted once.
    case duplicateRow(table: Bilingual, name: Bilingual, count: Int)
    /// Rows of one key that differ.
    case keyConflict(table: Bilingual, name: Bilingual, count: Int)
    /// Rows equal in every column, part of whose key is blank: one thing written twice, or several things.
    case rowsAlike(table: Bilingual, name: Bilingual, count: Int)
    /// Columns that name a row are not on the sheet.
    case keyMissing(table: Bilingual, columns: [String])

    var notice: Notice {
        switch self {
        case .duplicateRow(let table, let name, let count):
            Notice(
                "table.duplicate-row", .warning, kind: .contradiction,
                vi: "Biểu \(table.vi): «\(name.vi)» có \(count) dòng giống hệt nhau; chỉ tính một lần.",
                en: "Table \(table.en): \"\(name.en)\" stands in \(count) equal rows; counted once.",
                fixVi: "Đề nghị bỏ dòng trùng, hoặc ghi rõ điểm khác nhau nếu là các đối tượng khác nhau.",
                fixEn: "Please remove the surplus rows, or tell the rows apart if they are different things.")
        case .keyConflict(let table, let name, let count):
            Notice(
                "table.key-conflict", .blocker, kind: .contradiction,
                vi: "Biểu \(table.vi): «\(name.vi)» có \(count) dòng với nội dung khác nhau.",
                en: "Table \(table.en): \"\(name.en)\" stands in \(count) rows that differ.",
                fixVi: "Đề nghị chỉ để lại dòng đúng, hoặc đặt tên, mã khác nhau cho các đối tượng khác nhau.",
                fixEn: "Please keep the right row, or give different things different names or codes.")
        case .rowsAlike(let table, let name, let count):
            Notice(
                "table.rows-alike", .warning,
                vi:
                    "Biểu \(table.vi): có \(count) dòng «\(name.vi)» giống nhau nhưng thiếu thông tin nhận biết; vẫn được tính đủ.",
                en:
                    "Table \(table.en): \(count) rows \"\(name.en)\" are alike and part of what names them is blank; all were counted.",
                fixVi: "Đề nghị bổ sung thông tin nhận biết cho từng dòng, hoặc bỏ dòng trùng.",
                fixEn: "Please complete what names each row, or remove the surplus rows.")
        case .keyMissing(let table, let columns):
            Notice(
                "table.key-missing", .note,
                vi:
                    "Biểu \(table.vi) không có cột \(columns.map { "«\($0)»" }.joined(separator: ", ")) nên chưa kiểm tra được dòng trùng.",
                en:
                    "Table \(table.en) has no column \(columns.map { "\"\($0)\"" }.joined(separator: ", ")), so duplicate rows cannot be looked for.",
                fixVi: "Đề nghị bổ sung cột này.", fixEn: "Please add the column.")
        }
    }
}
