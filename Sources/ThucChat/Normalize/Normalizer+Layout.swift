// What is to be said of a sheet's layout.

import Sheets

extension Normalizer {
    /// Notes what was hidden, not recognised or not clear on a sheet.
    ///
    /// - Parameter isProse: the text of a document around its tables, in which no table is looked for.
    mutating func noteLayout(of index: Int, isProse: Bool = false) {
        let understood = sheets[index]
        guard !understood.isTemplate else { return }
        noteHidden(understood.grid)
        noteTemplate(understood)
        for near in understood.nearProfiles {
            add(
                .profileStale(profile: near.profile, expected: near.expected, found: near.found), on: understood.grid,
                at: [near.place])
        }
        switch understood.obstacle {
        case .unrecognised? where isProse: break
        case .unrecognised?:
            add(
                .unrecognised(
                    sheet: understood.layout.sheet, lookedFor: rulebook.forms.map(\.title),
                    depth: understood.grid.rowCount > LayoutSearch.depth ? LayoutSearch.depth : nil),
                on: understood.grid)
        case .ambiguous(let ids)?:
            let titles = ids.compactMap { id in rulebook.forms.first { $0.id == id }?.title }
            add(.formAmbiguous(sheet: understood.layout.sheet, forms: titles), on: understood.grid)
        case nil: break
        }
        for row in understood.strays {
            let place = understood.grid.sheet.place(row: row, column: understood.grid.filled(row).first?.column ?? 0)
            add(.strayTable(sheet: understood.layout.sheet, row: row + 1), on: understood.grid, at: [place])
        }
        for (number, table) in understood.layout.tables.enumerated() {
            noteMisaligned(table, understood)
            noteColumns(table, understood.disputed[number], understood.foreign[number], understood.grid)
        }
    }

    /// Rows left out for their separators; the rest of a register is then not all of it, so nothing is computed from it.
    private mutating func noteMisaligned(_ table: TableLayout, _ understood: UnderstoodSheet) {
        let grid = understood.grid
        let rows = table.body.filter { understood.layout.rows[$0] == .misaligned }
        let fields = FieldAlignment(grid.sheet, header: table.headerRows)
        guard let first = rows.first, let width = fields.width else { return }
        let numbers = Self.numbers(of: rows)
        let notice =
            fields.splitHead.isEmpty
            ? LayoutNotice.rowsMisaligned(
                sheet: understood.layout.sheet, rows: numbers, expected: width,
                found: grid.sheet.fieldCount(inRow: first) ?? width)
            : .headSplit(sheet: understood.layout.sheet, pieces: fields.splitHead, rows: numbers)
        // What stands in a moved cell may be personal whatever its column.
        let places = rows.map { grid.place($0, 0, isPersonal: !showsPersonal) }
        submission.findings.append(
            Finding(
                notice.notice, unit: unit.code, subject: places[0].subject,
                evidence: places.map { Evidence("row", $0) }, removes: registers(of: table)))
    }

    private func registers(of table: TableLayout) -> [String] {
        guard case .register(let id)? = rulebook.forms.first(where: { $0.id == table.form })?.kind else { return [] }
        return ["table:\(id)"]
    }

    /// Rows as people count them: `5–7, 12`.
    private static func numbers(of rows: [Int]) -> String { IndexRanges(rows).ranges.rowNumbers }

    private mutating func noteColumns(
        _ table: TableLayout, _ disputed: [TableLayout.Column], _ foreign: [TableLayout.Column], _ grid: SheetGrid
    ) {
        for column in foreign {
            let notice = LayoutNotice.columnOfOtherPeriod(
                head: column.title, expected: submission.period.description)
            add(notice, on: grid, at: [column.head])
        }
        if !disputed.isEmpty {
            add(.columnRepeated(heads: disputed.map(\.title)), on: grid, at: disputed.map(\.head))
        }
        for column in table.columns {
            guard let label = column.slip else { continue }
            add(.columnMisspelt(head: column.title, label: label), on: grid, at: [column.head])
        }
        noteUnheaded(table, grid)
        guard table.profile == nil else { return }
        let open = table.columns.filter { $0.role == nil && !$0.path.isEmpty && !(disputed + foreign).contains($0) }
        let unknown = open.filter { !SheetWords.unitHeads.contains(folded($0.path.last ?? "")) }
        // A column that two heads claim, or that is of another period, is there after all.
        let missing = unknown.isEmpty || !(disputed + foreign).isEmpty ? [] : missing(in: table)
        for column in unknown {
            add(.columnUnknown(head: column.title, missing: missing), on: grid, at: [column.head])
        }
    }

    /// Columns of data without a head; those that a profile states are answered.
    ///
    /// Where a column is missing that something is computed from, this may be it, so nothing is computed from the register.
    private mutating func noteUnheaded(_ table: TableLayout, _ grid: SheetGrid) {
        let known = rulebook.profiles.first { $0.id == table.profile }?.columns.map(\.index) ?? []
        for column in table.columns where column.path.isEmpty && !known.contains(column.index) {
            let missing = missing(in: table)
            add(
                .columnUnheaded(column: column.name, missing: missing), on: grid, at: [column.head],
                removes: missing.isEmpty ? [] : registers(of: table))
        }
    }

    /// Names of the columns that are needed and no head names: of a register, those that something is computed from; of a
    /// result table, the results and the commune's own word.
    private func missing(in table: TableLayout) -> [String] {
        guard let form = rulebook.forms.first(where: { $0.id == table.form }) else { return [] }
        guard case .register(let id) = form.kind else {
            let roles = table.columns.compactMap(\.role)
            let open = [\FormColumn.Role.isResult, \.isOwnClaim].filter { kind in !roles.contains { $0[keyPath: kind] }
            }
            return open.compactMap { kind in form.columns.first { $0.role[keyPath: kind] }?.labels.first }
        }
        let indicators =
            rulebook.criteria.flatMap(\.indicators) + rulebook.tiers.flatMap(\.conditions).map(\.indicator)
        let recipes = indicators.flatMap(\.tests).compactMap(\.recomputed).filter { $0.table == id }
        let needed = Set(recipes.flatMap(\.needs)).filter { table.column(.field($0)) == nil }
        let columns = rulebook.dictionary.table(id: id)?.columns ?? []
        return columns.filter { needed.contains($0.id) }.map(\.name)
    }

    private mutating func noteTemplate(_ understood: UnderstoodSheet) {
        guard let doubt = understood.doubt else { return }
        switch doubt {
        case .otherSet(let mark):
            add(
                .templateOther(sheet: understood.layout.sheet, set: mark.rulebook, used: rulebook.id),
                on: understood.grid)
        case .unknownForm(let mark):
            add(
                .templateUnknown(sheet: understood.layout.sheet, form: mark.form, version: mark.version),
                on: understood.grid)
        case .changedHeads(let mark):
            let title = rulebook.forms.first { $0.id == mark.form }?.title
            add(
                .templateChanged(
                    sheet: understood.layout.sheet, form: title ?? Bilingual(vi: mark.form, en: mark.form)),
                on: understood.grid)
        }
    }

    private mutating func noteHidden(_ grid: SheetGrid) {
        let sheet = grid.sheet
        guard sheet.cellCount > 0 else { return }
        if sheet.isHidden { add(.hiddenSheet(sheet: sheet.name), on: grid) }
        let rows = sheet.hiddenRows.clamped(below: sheet.rowCount)
        if !rows.isEmpty {
            let first = sheet.place(row: rows[0].lowerBound, column: 0)
            add(.hiddenRows(sheet: sheet.name, rows: rows.rowNumbers), on: grid, at: [first])
        }
        let columns = sheet.hiddenColumns.clamped(below: sheet.columnCount)
        if !columns.isEmpty {
            let letters = columns.flatMap { $0.map { CellPlace.letters(ofColumn: UInt16($0)) } }
            let first = sheet.place(row: 0, column: columns[0].lowerBound)
            add(.hiddenColumns(sheet: sheet.name, columns: letters.joined(separator: ", ")), on: grid, at: [first])
        }
    }

    mutating func add(
        _ notice: LayoutNotice, on grid: SheetGrid, at places: [CellPlace] = [], removes: [String] = []
    ) {
        let places = places.isEmpty ? [grid.sheet.place(row: 0, column: 0)] : places
        let evidence = places.map { Evidence("title", grid.place($0)) }
        let subject = ([grid.file, grid.sheet.name] + places.map(\.a1)).joined(separator: "|")
        submission.findings.append(
            Finding(notice.notice, unit: unit.code, subject: subject, evidence: evidence, removes: removes))
    }
}

extension FormColumn.Role {
    fileprivate var isResult: Bool { self == .result }

    /// The commune's word, written out or marked.
    fileprivate var isOwnClaim: Bool { if case .claim(.commune, _) = self { true } else { false } }
}
