// Reads a sheet by what its template says of it, as far as the sheet still is as the template was.

import Sheets

/// Why a template's own word on a sheet was not taken; the sheet is then understood by its heads.
enum TemplateDoubt: Hashable {
    case otherSet(TemplateMark)
    case unknownForm(TemplateMark)
    case changedHeads(TemplateMark)
}

/// A mark held against the forms of the rulebook in use.
struct TemplateReading {
    private let mark: TemplateMark
    /// The form's number; nil where the rulebook in use is another or has no such form.
    private let form: Int?
    /// For each of the mark's columns, the form's; nil for one it does not have.
    private let columns: [Int?]
    private let isOwnSet: Bool
    private let index: HeadIndex

    init(_ mark: TemplateMark, index: HeadIndex, rulebook: String) {
        self.mark = mark
        isOwnSet = mark.rulebook == rulebook
        let form = isOwnSet ? index.forms.firstIndex { $0.form.id == mark.form } : nil
        self.form = form
        columns = mark.columns.map { column in
            form.flatMap { index.forms[$0].columns.firstIndex { $0.role.token == column.role } }
        }
        self.index = index
    }

    /// The version of the set that the template was written by.
    var version: String { mark.version }

    /// The forms that the template's sheet may be read by; nil for any.
    func forms(of sheet: Sheet) -> Set<Int>? { sheet.name == mark.sheet ? form.map { [$0] } : nil }

    func doubt(of grid: SheetGrid) -> TemplateDoubt? {
        guard grid.sheet.name == mark.sheet else { return nil }
        if !isOwnSet { return .otherSet(mark) }
        if form == nil { return .unknownForm(mark) }
        return candidate(grid, from: 0) == nil ? .changedHeads(mark) : nil
    }

    /// The header of the template, wherever it stands now, if every head is as it was written.
    func candidate(_ grid: SheetGrid, from start: Int) -> LayoutSearch.Candidate? {
        guard let form, let first = mark.columns.first, !columns.contains(nil) else { return nil }
        let end = min(grid.rowCount, start + LayoutSearch.depth)
        for row in start..<max(start, end) where cleaned(grid.text(row, first.index)) == first.head {
            var heads = HeadCache()
            let header = HeaderTree(grid, heads: &heads, from: row, depth: mark.header.count)
            guard isUnchanged(header), isPlain(HeadNames.names(of: header, index, &heads), form) else { continue }
            let assignment = ColumnAssignment(form: form, columns: columns, index: index)
            return LayoutSearch.Candidate(header: header, assignment: assignment, isNamed: true, isStated: true)
        }
        return nil
    }

    /// No head says one thing to people while the mark says another: what hides must not outweigh what shows.
    private func isPlain(_ names: [HeadNames], _ form: Int) -> Bool {
        let shown = ColumnAssignment(names, form: form, index: index)
        return zip(shown.columns, columns).allSatisfy { $0 == nil || $0 == $1 }
    }

    private func isUnchanged(_ header: HeaderTree) -> Bool {
        guard header.rows.count == mark.header.count, header.paths.count == mark.columns.count else { return false }
        return zip(header.paths, mark.columns).allSatisfy { path, column in
            path.column == column.index && path.heads.count == 1 && path.heads[0].typed == column.head
        }
    }
}
