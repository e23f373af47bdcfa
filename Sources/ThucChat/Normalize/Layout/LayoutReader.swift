// Understands a sheet: finds its tables one after the other and gives every row a class.

import Sheets

/// What was understood of a sheet, and what could not be.
struct UnderstoodSheet {
    /// Why no table was found.
    enum Obstacle {
        /// Ids of the forms that fit equally well.
        case ambiguous([String])
        case unrecognised
    }

    var grid: SheetGrid
    var layout: SheetLayout
    /// Nil where a table was found or the sheet is empty.
    var obstacle: Obstacle?
    /// For each table, heads whose column could not be settled because two columns bear them.
    var disputed: [[TableLayout.Column]]
}

/// Reads layouts by the forms of one rulebook.
struct LayoutReader: Sendable {
    let index: HeadIndex
    let dictionary: FieldDictionary
    private let codes: [CodeBook]

    init(_ rulebook: Rulebook) {
        index = HeadIndex(
            forms: rulebook.forms, dictionary: rulebook.dictionary, baseTier: rulebook.baseTier?.id)
        dictionary = rulebook.dictionary
        codes = rulebook.forms.map { CodeBook(rulebook, form: $0) }
    }

    func codes(of form: String) -> CodeBook? {
        index.forms.firstIndex { $0.form.id == form }.map { codes[$0] }
    }

    func understand(_ sheet: Sheet, of file: String) -> UnderstoodSheet {
        let grid = SheetGrid(file: file, sheet: sheet)
        let rows = Array(repeating: RowClass.unrecognised, count: sheet.rowCount)
        var result = UnderstoodSheet(
            grid: grid, layout: SheetLayout(sheet: sheet.name, tables: [], rows: rows), disputed: [])
        var start = 0
        var titles = 0
        while start < grid.rowCount, let found = table(grid, from: start, titles: titles, &result) {
            start = found
            titles = 1 + (result.layout.rows[..<found].lastIndex { $0 == .data || $0 == .total } ?? found - 1)
        }
        settleBlanks(&result)
        return result
    }

    /// Reads the next table into the result.
    ///
    /// - Returns: the row after it; nil where there is none.
    private func table(_ grid: SheetGrid, from start: Int, titles: Int, _ result: inout UnderstoodSheet) -> Int? {
        switch LayoutSearch(grid, from: start, titlesFrom: titles, index: index) {
        case .found(let candidate): return read(candidate, grid, titles: titles, &result)
        case .ambiguous(let rivals) where result.layout.tables.isEmpty:
            result.obstacle = .ambiguous(rivals.map { index.forms[$0.assignment.form].form.id })
        case .none where result.layout.tables.isEmpty && !grid.sheet.cells.isEmpty: result.obstacle = .unrecognised
        case .ambiguous, .none: break
        }
        return nil
    }

    private func read(
        _ candidate: LayoutSearch.Candidate, _ grid: SheetGrid, titles: Int, _ result: inout UnderstoodSheet
    ) -> Int {
        let header = candidate.header
        for row in titles..<header.rows.lowerBound where mayBeTitle(row, grid, result.layout.rows) {
            result.layout.rows[row] = .title
        }
        for row in header.rows { result.layout.rows[row] = .header }
        let form = index.forms[candidate.assignment.form]
        let columns = columns(of: candidate, form)
        var table = TableLayout(
            form: form.form.id, confidence: candidate.confidence,
            titleRows: titles..<header.rows.lowerBound, headerRows: header.rows, columns: columns,
            body: header.rows.upperBound..<grid.rowCount)
        let body = bodyClasses(grid, form, header, table, codes[candidate.assignment.form])
        for (offset, found) in body.enumerated() { result.layout.rows[header.rows.upperBound + offset] = found }
        table.body = header.rows.upperBound..<header.rows.upperBound + body.count
        addUnits(to: &table, grid, result.layout.rows)
        result.layout.tables.append(table)
        result.disputed.append(candidate.assignment.disputed.map { columns[$0] })
        return table.body.upperBound
    }

    /// Not what the table above has already made a signature, a blank or a note that says so itself.
    private func mayBeTitle(_ row: Int, _ grid: SheetGrid, _ rows: [RowClass]) -> Bool {
        switch rows[row] {
        case .signature, .blank: false
        case .note: !RowWords(grid, row: row).isNote
        default: true
        }
    }

    private func columns(of candidate: LayoutSearch.Candidate, _ form: CompiledForm) -> [TableLayout.Column] {
        zip(candidate.header.paths, candidate.assignment.columns).map { path, column in
            TableLayout.Column(
                index: path.column, path: path.heads.map(\.typed), role: column.map { form.columns[$0].role },
                unitOfMeasure: path.heads.last?.unit, head: path.place)
        }
    }

    private func bodyClasses(
        _ grid: SheetGrid, _ form: CompiledForm, _ header: HeaderTree, _ table: TableLayout, _ codes: CodeBook
    ) -> [RowClass] {
        switch form.form.kind {
        case .resultTable:
            let body = ResultBody(grid, table, form: form, codes: codes, dictionary: dictionary)
            var reader = BodyReader(grid, index, form, header, body: body)
            return reader.read()
        case .register(let id):
            guard let definition = dictionary.table(id: id) else { return [] }
            let body = RegisterBody(grid.sheet, table, definition: definition)
            var reader = BodyReader(grid, index, form, header, body: body)
            return reader.read()
        }
    }

    /// A row of bracketed units right under the header says the unit of its columns.
    private func addUnits(to table: inout TableLayout, _ grid: SheetGrid, _ rows: [RowClass]) {
        guard let row = table.body.prefix(while: { rows[$0] != .data }).first(where: { rows[$0] == .header }) else {
            return
        }
        for index in table.columns.indices where table.columns[index].unitOfMeasure == nil {
            let text = grid.text(row, table.columns[index].index)
            if !text.isEmpty { table.columns[index].unitOfMeasure = cleaned(String(text.dropFirst().dropLast())) }
        }
    }

    private func settleBlanks(_ result: inout UnderstoodSheet) {
        let hasTables = !result.layout.tables.isEmpty
        for row in result.layout.rows.indices {
            let found = result.layout.rows[row]
            guard found == .unrecognised || found == .title else { continue }
            if result.grid.isBlank(row: row) {
                result.layout.rows[row] = .blank
            } else if hasTables && found == .unrecognised {
                result.layout.rows[row] = .note
            }
        }
    }
}
