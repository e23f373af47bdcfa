// An empty form to fill in, as a plain workbook.

import SheetsOut

/// A form of a rulebook as a workbook that a commune can fill in.
package struct Template: Sendable {
    /// What can be asked of a template.
    package struct Options: Sendable, Hashable {
        /// What stands in the title block for the unit, such as `Xã Nậm Chày, huyện Văn Bàn`; empty is left to fill in.
        package var unit = ""
        /// The period; nil is left to fill in.
        package var period: Period?
        /// The value of the set's dimension that requirements are printed for; without it only those that are the same everywhere are.
        package var level: String?
        /// Rows of a list that are drawn; validations reach further.
        package var rows = 50

        package init() {}
    }

    package let workbook: WorkbookDraft
    /// Checks of the rulebook over this form's fields that a spreadsheet cannot show while typing, and why; in the order of the checks.
    package let untranslated: [Untranslated]

    /// Draws a form.
    package init(_ form: Form, of rulebook: Rulebook, options: Options = Options()) {
        var sheet: TemplateSheet
        switch form.kind {
        case .register(let id):
            sheet = RegisterTemplate(form, rulebook, rulebook.dictionary.table(id: id), options).sheet
        case .resultTable: sheet = ResultTemplate(form, rulebook, options).sheet
        }
        let mark = TemplateMark(form, of: rulebook, sheet: sheet)
        workbook = WorkbookDraft(
            title: form.title.vi,
            sheets: [sheet.draft, TemplateGuide(sheet, form, rulebook).draft, mark.draft(lists: sheet.lists)],
            names: sheet.lists.names)
        untranslated = sheet.untranslated
    }
}

extension Template {
    /// A format that a template is written in.
    package enum Format: Sendable { case xlsx, spreadsheetML }

    /// The file.
    ///
    /// - Throws: ``WorldFault`` where the form cannot be drawn as a workbook, in the words of what stood in the way.
    package func bytes(_ format: Format) throws(WorldFault) -> [UInt8] {
        do throws(DraftFault) {
            return switch format {
            case .xlsx: try workbook.xlsx()
            case .spreadsheetML: try workbook.spreadsheetML()
            }
        } catch {
            throw WorldFault(code: error.code, path: "", text: Bilingual(vi: error.vi, en: error.en))
        }
    }
}

/// A check that the template does not show.
package struct Untranslated: Sendable, Hashable {
    package enum Why: Error, Sendable, Hashable {
        /// It reads values that stand in other forms: their names.
        case elsewhere([String])
        /// It uses what the formulas of spreadsheets are not given here: the part in question.
        case beyondSpreadsheets(String)
    }

    /// The check's id.
    package var check: String
    package var why: Why

    package var text: Bilingual {
        switch why {
        case .elsewhere(let names):
            let list = names.joined(separator: ", ")
            return Bilingual(
                vi: "\(check): cần số liệu ở biểu khác (\(list)); sẽ được kiểm tra sau khi gửi.",
                en: "\(check): needs values of other forms (\(list)); it is checked after sending.")
        case .beyondSpreadsheets(let part):
            return Bilingual(
                vi: "\(check): «\(part)» chưa chuyển được sang công thức bảng tính; sẽ được kiểm tra sau khi gửi.",
                en: "\(check): \"\(part)\" has no spreadsheet formula here; it is checked after sending.")
        }
    }
}
