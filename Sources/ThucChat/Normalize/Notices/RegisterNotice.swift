// What can be noticed of the rows of a register, in words.

/// Something about the rows of a table.
enum RegisterNotice: Hashable {
    /// Rows that are equal in every column; counted once.
    case duplicateRow(table: Bilingual, name: Bilingual, count: Int)
    /// Rows of one key that differ.
    case keyConflict(table: Bilingual, name: Bilingual, count: Int)
    /// Many keys that each stand in rows that differ: one question for all.
    case keyConflicts(table: Bilingual, first: Bilingual, keys: Int, rows: Int)
    /// Codes that start anew in each part of the list, as in each village.
    case keyRestarts(table: Bilingual, name: Bilingual, count: Int, part: Bilingual)
    /// Rows equal in every column, part of whose key is blank: one thing written twice, or several things.
    case rowsAlike(table: Bilingual, name: Bilingual, count: Int)
    /// Columns that name a row are not on the sheet.
    case keyMissing(table: Bilingual, columns: [String])
    /// The total row of a column does not say what the rows add up to; nil where no row gives a figure.
    case totalDiffers(table: Bilingual, column: Bilingual, printed: String, sum: String?)
    /// The table has a total, from 0, and not a single row.
    case rowsMissing(table: Bilingual, row: Int)
    /// Rows that are sums or parts of other rows; left out.
    case rowsSurplus(table: Bilingual, rows: String)
    /// Rows that the column `Xã` gives to other units; the first is named.
    case rowsOfOthers(table: Bilingual, name: String, count: Int, unit: Unit)
    /// A document beside a code that names no indicator, or not clearly.
    case documentUnclear(typed: String)
    /// Rows that may be sums, parts or things of their own.
    case rowsUnclear(table: Bilingual, rows: String)

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
        case .keyConflicts(let table, let first, let keys, let rows):
            Notice(
                "table.key-conflicts", .blocker, kind: .contradiction,
                vi:
                    "Biểu \(table.vi): \(keys) mã hoặc tên, như «\(first.vi)», có ở nhiều dòng với nội dung khác nhau (\(rows) dòng).",
                en:
                    "Table \(table.en): \(keys) codes or names, such as \"\(first.en)\", stand in several rows that differ (\(rows) rows).",
                fixVi:
                    "Nếu mã được đánh lại từ đầu ở mỗi thôn, đề nghị ghi thôn ở từng dòng; nếu không, mỗi đối tượng một mã.",
                fixEn:
                    "If codes start anew in each village, please give the village in every row; if not, give each thing a code of its own."
            )
        case .keyRestarts(let table, let name, let count, let part):
            Notice(
                "table.key-restarts", .note,
                vi:
                    "Biểu \(table.vi): mã được đánh lại từ đầu theo từng \(part.vi) (như «\(name.vi)» có ở \(count) nơi), nên các dòng được phân biệt theo cả mã và \(part.vi).",
                en:
                    "Table \(table.en): codes start anew in each \(part.en) (as \"\(name.en)\" in \(count)), so rows are told apart by code and \(part.en) together.",
                fixVi: "Không cần sửa nếu đúng như vậy; nên dùng mã riêng cho cả xã.",
                fixEn: "Nothing to mend if so; codes that are unique in the commune are better.")
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
        case .totalDiffers(let table, let column, let printed, let sum):
            Notice(
                "table.total", .blocker, kind: .contradiction,
                vi: "Biểu \(table.vi): dòng tổng của \(column.vi) ghi \(printed), "
                    + (sum.map { "các dòng cộng lại được \($0)." } ?? "còn các dòng đều để trống."),
                en: "Table \(table.en): the total of \(column.en) says \(printed), "
                    + (sum.map { "the rows add up to \($0)." } ?? "while every row is blank."),
                fixVi: "Đề nghị cộng lại; bổ sung dòng còn thiếu hoặc sửa dòng tổng.",
                fixEn: "Please add up again, and add the missing rows or correct the total.")
        case .rowsMissing(let table, let row):
            Notice(
                "table.rows-missing", .blocker, kind: .contradiction,
                vi: "Biểu \(table.vi) chỉ có dòng tổng (dòng \(row + 1)), không có dòng nào để cộng.",
                en: "Table \(table.en) has a total (row \(row + 1)) and not a single row to add up.",
                fixVi: "Đề nghị gửi đủ các dòng của biểu; nếu không có gì để kê, đề nghị bỏ dòng tổng.",
                fixEn: "Please send the table's rows; if there is nothing to list, please remove the total.")
        case .rowsSurplus(let table, let rows):
            Notice(
                "table.row-surplus", .note,
                vi: "Biểu \(table.vi): dòng \(rows) là dòng cộng hoặc dòng chi tiết của dòng khác nên không tính.",
                en: "Table \(table.en): row \(rows) sums or details other rows and was not counted.",
                fixVi: "Không cần sửa nếu đúng như vậy; nếu là đối tượng riêng, đề nghị ghi tên và số thứ tự.",
                fixEn: "Nothing to mend if so; if it is a thing of its own, please give it a name and a running number."
            )
        case .rowsOfOthers(let table, let name, let count, let unit):
            Notice(
                "table.row-unit-other", .warning,
                vi:
                    "Biểu \(table.vi): \(count) dòng ghi đơn vị khác («\(name)»), không phải \(unit.fullName); không tính.",
                en:
                    "Table \(table.en): \(count) rows name another unit (\"\(name)\"), not \(unit.fullName); they were not counted.",
                fixVi: "Đề nghị chỉ gửi các dòng của xã mình, hoặc sửa tên xã ở các dòng này.",
                fixEn: "Please send the commune's own rows only, or correct the commune named in these rows.")
        case .documentUnclear(let typed):
            Notice(
                "document.indicator-unclear", .warning,
                vi:
                    "Chưa rõ văn bản ghi cho chỉ tiêu «\(typed)» là minh chứng của chỉ tiêu nào; chưa gắn vào chỉ tiêu nào.",
                en:
                    "It is not clear which indicator the document listed for \"\(typed)\" backs; it was attached to none.",
                fixVi: "Đề nghị ghi mã chỉ tiêu, ví dụ 1.1; nhiều chỉ tiêu cách nhau bằng dấu chấm phẩy.",
                fixEn: "Please write the indicator's code, such as 1.1; separate several with semicolons.")
        case .rowsUnclear(let table, let rows):
            Notice(
                "table.row-unclear", .warning,
                vi:
                    "Biểu \(table.vi): chưa rõ dòng \(rows) là dòng cộng, dòng chi tiết hay một đối tượng riêng, nên chưa tính lại từ biểu này.",
                en:
                    "Table \(table.en): it is not clear whether row \(rows) is a sum, a detail or a thing of its own, so nothing was computed from the table.",
                fixVi:
                    "Đề nghị ghi số thứ tự và tên cho từng đối tượng; dòng cộng ghi «Tổng cộng» và đúng tổng các dòng.",
                fixEn:
                    "Please give each thing a running number and a name; head a sum \"Tổng cộng\" and let it equal its rows."
            )
        }
    }
}
