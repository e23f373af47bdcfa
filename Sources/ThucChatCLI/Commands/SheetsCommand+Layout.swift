// `thucchat sheets --layout` and `--profile`: what was understood, what is asked, and a file to correct.

import ArgumentParser
import Foundation
import Sheets
import ThucChat

extension SheetsCommand {
    /// Prints what was understood of every sheet.
    ///
    /// - Returns: whether something is asked of a person.
    func showLayout(of workbook: Workbook) throws -> Bool {
        let rulebook = try chosenRulebook()
        var asks = false
        for layout in layouts(of: workbook, by: rulebook) {
            try Console.out(layout.description(language.lang))
            for table in layout.tables {
                guard let draft = ProfileDraft(table, on: layout.sheet, by: rulebook), draft.asks(below: bar) else {
                    continue
                }
                asks = true
                try draft.lines(language.lang).forEach { try Console.out($0) }
            }
            if layout.tables.isEmpty && layout.rows.contains(.unrecognised) {
                asks = true
                try Console.out(
                    Bilingual(
                        vi:
                            "  ? chưa nhận ra bảng nào: hãy chạy lại với --profile TỆP.yaml --form BIỂU --sheet «\(layout.sheet)»",
                        en:
                            "  ? no table was recognised: run again with --profile FILE.yaml --form FORM --sheet \"\(layout.sheet)\""
                    )[
                        language.lang])
            }
        }
        return asks
    }

    /// Writes the profile of one table; an existing file is left as it is, since a person may have corrected it.
    func writeProfile(of workbook: Workbook) throws {
        guard let path = profile else { return }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("--profile: «\(path)» đã có · exists already")
        }
        let rulebook = try chosenRulebook()
        if let form, !rulebook.forms.contains(where: { $0.id == form }) {
            throw ValidationError("--form: «\(form)»? (\(rulebook.forms.map(\.id).joined(separator: ", ")))")
        }
        let names = workbook.sheets.map(\.name)
        if let sheet, !names.contains(sheet) {
            throw ValidationError("--sheet: «\(sheet)»? (\(names.joined(separator: ", ")))")
        }
        let sheets = workbook.sheets.filter { sheet == nil || $0.name == sheet }
        let drafts = sheets.lazy.compactMap {
            ProfileDraft($0, of: workbook.name, by: rulebook, form: form, from: row - 1)
        }
        guard let draft = drafts.first else {
            throw ValidationError("--form BIỂU · FORM (\(rulebook.forms.map(\.id).joined(separator: ", ")))")
        }
        let id = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        try Data(draft.yaml(id: id, set: rulebook.id).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        draft.lines(language.lang).forEach(Console.error)
    }

    private func chosenRulebook() throws -> Rulebook {
        guard let period = Period(period) else { throw ValidationError("--period: «\(period)»") }
        return try rules.rulebook(for: period)
    }
}
