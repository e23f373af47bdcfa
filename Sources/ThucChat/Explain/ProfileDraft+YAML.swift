// A profile's draft as the text of a rule file.

extension ProfileDraft {
    /// The file's text: what was understood, `is: unknown` where a person is asked. It does not load until every question is answered.
    ///
    /// - Parameters:
    ///   - id: the profile's id, usually the file's name.
    ///   - set: the id of the rulebook.
    package func yaml(id: String, set: String) -> String {
        var lines = [
            "# Trang \(quoted(sheet)), tin cậy \(table.confidence) %. Hãy sửa các dòng `is: unknown` thành `field: tên trường`",
            "# hoặc `is: ignored`, rồi đặt tệp vào \(set)/forms/profiles/.",
            "thucchat: 1", "profile: \(quoted(id))", "version: '1'", "set: \(quoted(set))",
            "form: \(quoted(table.form))",
            "header: \(table.headerRows.count)", "columns:",
        ]
        lines += table.columns.map(line)
        if !missing.isEmpty { lines.append("# Chưa có cột cho: \(missing.joined(separator: ", "))") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(_ column: TableLayout.Column) -> String {
        let nearest = questions.first { $0.column == column.letters }?.nearest
        let hint = nearest.map { "  # gần nhất: \($0)" } ?? ""
        return "  - { column: \(column.letters), head: \(quoted(column.title)), \(meaning(of: column)) }\(hint)"
    }

    private func meaning(of column: TableLayout.Column) -> String {
        switch column.role {
        case nil: "is: unknown"
        case .field?: "field: \(quoted(name(of: column)))"
        case .claim(let speaker, let mark)?:
            "is: claim, speaker: \(speaker.id)" + (mark.map { ", mark: \($0.rawValue)" } ?? "")
        case let role?: "is: \(role.name)"
        }
    }
}
