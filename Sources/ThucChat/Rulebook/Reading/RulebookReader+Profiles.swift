// forms/profiles/*.yaml: layouts of sheets that a person has corrected. Stale and ambiguous ones are refused with their place.

import FEEL
import Yams

extension RulebookReader {
    /// A profile; nil where its form is not one of the set's.
    mutating func profile(_ root: RuleMapping, of book: Rulebook) -> Profile? {
        requireSet(root, book)
        let rows = root.integer("header") ?? 1
        if !(1...HeaderTree.deepest).contains(rows) {
            root.report(
                "rules.profile-header", key: "header",
                Bilingual(
                    vi: "«header» là số dòng tiêu đề, từ 1 đến \(HeaderTree.deepest).",
                    en: "`header` is the number of header rows, 1 to \(HeaderTree.deepest)."))
        }
        let id = root.text("profile")
        let version = root.text("version")
        let columns = root.mappings("columns")
        guard let form = form(root, of: book) else {
            columns.forEach(Self.skip)
            return nil
        }
        let read = columns.compactMap { column($0, in: form) }
        refuseDoubles(read, root)
        return Profile(
            id: id, version: version, form: form.id, headerRows: rows, columns: read.map(\.column),
            source: root.citation)
    }

    /// Columns of a profile whose form is not known are not judged.
    private static func skip(_ mapping: RuleMapping) {
        for key in mapping.keys { _ = mapping.value(key) }
    }

    private func requireSet(_ root: RuleMapping, _ book: Rulebook) {
        let set = root.text("set")
        guard !set.isEmpty, set != book.id else { return }
        root.report(
            "rules.profile-stale", key: "set",
            Bilingual(
                vi:
                    "Hồ sơ bố cục này lập cho bộ «\(set)», không dùng cho «\(book.id)». Hãy chạy lại sheets --layout với bộ này.",
                en:
                    "This profile was made for the set \"\(set)\", not for \"\(book.id)\". Run sheets --layout again with this set."
            ))
    }

    private func form(_ root: RuleMapping, of book: Rulebook) -> Form? {
        guard let node = root.required("form"), let id = root.scribe.text(node) else { return nil }
        if let form = book.forms.first(where: { $0.id == id }) { return form }
        let nearest = Spelling.nearest(to: id, among: book.forms.map(\.id))
        root.scribe.report(
            "rules.profile-stale", at: node,
            Bilingual(
                vi: "Bộ này không có biểu «\(id)»." + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                en: "The set has no form \"\(id)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
        return nil
    }

    // MARK: columns

    private typealias ReadColumn = (column: Profile.Column, mapping: RuleMapping)

    private func column(_ mapping: RuleMapping, in form: Form) -> ReadColumn? {
        defer { mapping.finish() }
        let head = mapping.text("head")
        let letters = mapping.text("column")
        let role = role(mapping, in: form)
        guard let index = ColumnLetters.index(of: letters) else {
            mapping.report(
                "rules.profile-column", key: "column",
                Bilingual(
                    vi: "«\(letters)» không phải tên cột như A, B, AA.",
                    en: "\"\(letters)\" is no column such as A, B, AA."))
            return nil
        }
        guard let role else { return nil }
        return (Profile.Column(index: index, head: head, role: role), mapping)
    }

    /// The role stated; `.some(nil)` where the column is to be left aside, nil where what is stated cannot be.
    private func role(_ mapping: RuleMapping, in form: Form) -> FormColumn.Role?? {
        if mapping.has("field") { return field(mapping, in: form) }
        let word = mapping.text("is")
        if word == "ignored" { return .some(nil) }
        if word == "unknown" {
            mapping.report(
                "rules.profile-open", key: "is",
                Bilingual(
                    vi: "Cột này chưa được trả lời. Hãy ghi «field: tên trường», hoặc «is: ignored» nếu không dùng.",
                    en: "This column has not been answered. Write `field: NAME`, or `is: ignored` if it is not used."))
            return nil
        }
        let stated = self.role(mapping, of: nil)
        guard let stated else { return nil }
        let isCommon = stated == .number || stated == .note
        guard isCommon || form.columns.contains(where: { $0.role == stated }) else {
            mapping.report(
                "rules.profile-stale", key: "is",
                Bilingual(vi: "Biểu «\(form.id)» không có cột này.", en: "The form \"\(form.id)\" has no such column."))
            return nil
        }
        return stated
    }

    private func field(_ mapping: RuleMapping, in form: Form) -> FormColumn.Role?? {
        guard case .register(let id) = form.kind, let table = vocabulary.dictionary.table(id: id) else {
            mapping.report(
                "rules.profile-stale", key: "field",
                Bilingual(
                    vi: "Biểu «\(form.id)» không có cột trường; hãy dùng «is».",
                    en: "The form \"\(form.id)\" has no columns of fields; use `is`."))
            return nil
        }
        guard let role = self.role(mapping, of: table) else { return nil }
        return .some(role)
    }

    /// One column of the sheet, and one meaning, once each.
    private func refuseDoubles(_ columns: [ReadColumn], _ root: RuleMapping) {
        var letters: Set<Int> = []
        var roles: Set<FormColumn.Role> = []
        for (column, mapping) in columns {
            let isNew = letters.insert(column.index).inserted
            if isNew, column.role.map({ roles.insert($0).inserted }) ?? true { continue }
            let key = !isNew ? "column" : mapping.has("field") ? "field" : "is"
            mapping.report(
                "rules.profile-ambiguous", key: key,
                Bilingual(
                    vi: "Hồ sơ bố cục nêu hai lần cùng một cột hoặc cùng một nội dung. Hãy giữ một.",
                    en: "The profile names one column, or one meaning, twice. Keep one."))
        }
    }
}

/// The letters of a column: `A`, `AB`.
enum ColumnLetters {
    /// From 0; nil for anything but one to three capital letters.
    static func index(of letters: String) -> Int? {
        guard (1...3).contains(letters.utf8.count), letters.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        return letters.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    }
}
