// The hidden sheet that says which form a workbook is: written into templates, recognised by the readers.

import Sheets
import SheetsOut

/// What a template says of itself: rulebook, version, form, and which column holds what.
///
/// It travels on a hidden sheet, so it survives saving in every workbook format; text formats lose it, and the sheet is
/// then understood by its heads.
package struct TemplateMark: Sendable, Hashable {
    /// A column as the template was written: its head and the role in the form, by token.
    struct Column: Sendable, Hashable {
        var index: Int
        var head: String
        var role: String
    }

    package var rulebook: String
    package var version: String
    package var form: String
    /// The sheet to fill in.
    var sheet: String
    /// Rows of the header, from 0.
    var header: ClosedRange<Int>
    var columns: [Column]

    static let sheetName = "thucchat"
    static let word = "thucchat-form"
    static let formatVersion = "1"

    init(_ form: Form, of rulebook: Rulebook, sheet: TemplateSheet) {
        self.rulebook = rulebook.id
        version = rulebook.version
        self.form = form.id
        self.sheet = sheet.draft.name
        header = sheet.header
        columns = sheet.columns.map { Column(index: $0.index, head: $0.head, role: $0.role.token) }
    }

    // MARK: writing

    /// The hidden sheet. Its first row has five cells, so that nobody takes it for a title block.
    func draft(lists: TemplateLists) -> SheetDraft {
        var draft = SheetDraft(name: TemplateMark.sheetName)
        draft.isHidden = true
        for (row, line) in lines.enumerated() {
            for (column, text) in line.enumerated() { draft.put(.words(text), row: row, column: column) }
        }
        lists.put(into: &draft)
        return draft
    }

    private var lines: [[String]] {
        [
            [TemplateMark.word, TemplateMark.formatVersion, rulebook, version, form],
            ["sheet", sheet, String(header.lowerBound + 1), String(header.upperBound + 1)],
        ] + columns.map { ["column", GridArea.letters(of: $0.index), $0.head, $0.role] }
    }
}
