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
    /// The sheet is a template's guide or mark, and holds no data.
    var isTemplate = false
    /// Why the template's own word on the sheet was not taken.
    var doubt: TemplateDoubt?
    /// Profiles made for a header of which some heads are now others.
    var nearProfiles: [ProfileReading.Near] = []
    /// For each table, heads whose column could not be settled because two columns bear them.
    var disputed: [[TableLayout.Column]] = []
    /// For each table, heads that name another period than the one under review.
    var foreign: [[TableLayout.Column]] = []
    /// Rows with the heads of a further table that fits no form.
    var strays: [Int] = []
}

/// Reads layouts by the forms of one rulebook.
struct LayoutReader: Sendable {
    let index: HeadIndex
    let dictionary: FieldDictionary
    private let rulebook: String
    private let codes: [CodeBook]
    private let profiles: ProfileReading

    init(_ rulebook: Rulebook) {
        index = HeadIndex(
            forms: rulebook.forms, dictionary: rulebook.dictionary, baseTier: rulebook.baseTier?.id)
        dictionary = rulebook.dictionary
        self.rulebook = rulebook.id
        profiles = ProfileReading(rulebook.profiles, index: index)
        codes = rulebook.forms.map { CodeBook(rulebook, form: $0) }
    }

    func codes(of form: String) -> CodeBook? {
        index.forms.firstIndex { $0.form.id == form }.map { codes[$0] }
    }

    /// Understands every sheet of a workbook, by the template's mark where it has one.
    ///
    /// - Parameter period: the period under review; columns of another one have no role. Nil for any.
    func understand(_ workbook: Workbook, of file: String, period: Period? = nil) -> [UnderstoodSheet] {
        let reading = TemplateMark(in: workbook).map { TemplateReading($0, index: index, rulebook: rulebook) }
        return workbook.sheets.map { understand($0, of: file, template: reading, period: period) }
    }

    func understand(
        _ sheet: Sheet, of file: String, template: TemplateReading? = nil, period: Period? = nil
    ) -> UnderstoodSheet {
        let grid = SheetGrid(file: file, sheet: sheet)
        let rows = Array(repeating: RowClass.unrecognised, count: sheet.rowCount)
        var result = UnderstoodSheet(grid: grid, layout: SheetLayout(sheet: sheet.name, tables: [], rows: rows))
        if TemplateMark.isAside(sheet) {
            result.isTemplate = true
            result.layout.rows = Array(repeating: .template, count: sheet.rowCount)
            return result
        }
        result.doubt = template?.doubt(of: grid)
        var start = 0
        var titles = 0
        while start < grid.rowCount {
            let found = table(grid, from: start, titles: titles, template, period, &result)
            if start > 0, result.layout.rows[start] != .header { result.strays.append(start) }
            guard let found else { break }
            // Of a table without rows the header is the last that is its own.
            let lastOwn = result.layout.rows[start..<found].lastIndex { $0.isOwn || $0 == .header } ?? found - 1
            start = found
            titles = max(1 + lastOwn, found - LayoutSearch.titleDepth)
        }
        settleBlanks(&result)
        return result
    }

    /// The first table of a sheet as a form reads it, for a person to correct; nil where the sheet has no header at all.
    ///
    /// - Parameters:
    ///   - form: the form to read it by, even where nothing is understood; nil for the form that fits.
    ///   - start: the row from which on its header is looked for.
    func draft(_ sheet: Sheet, of file: String, form: String?, from start: Int) -> TableLayout? {
        guard let form else {
            return understand(sheet, of: file).layout.tables.first { $0.headerRows.lowerBound >= start }
        }
        guard let number = index.forms.firstIndex(where: { $0.form.id == form }) else { return nil }
        let grid = SheetGrid(file: file, sheet: sheet)
        guard let candidate = LayoutSearch.anyHeader(grid, from: start, form: number, index: index) else { return nil }
        let header = candidate.header
        var table = TableLayout(
            form: form, confidence: candidate.confidence, titleRows: start..<header.rows.lowerBound, profile: nil,
            headerRows: header.rows,
            columns: columns(of: candidate, index.forms[number]), body: header.rows.upperBound..<grid.rowCount)
        addUnheaded(to: &table, candidate, grid, rows: table.body)
        return table
    }

    /// Reads the next table into the result.
    ///
    /// - Returns: the row after it; nil where there is none.
    private func table(
        _ grid: SheetGrid, from start: Int, titles: Int, _ template: TemplateReading?, _ period: Period?,
        _ result: inout UnderstoodSheet
    ) -> Int? {
        if let template, let candidate = template.candidate(grid, from: start) {
            let end = read(candidate, grid, titles: titles, &result)
            result.layout.tables[result.layout.tables.count - 1].template = template.version
            return end
        }
        let forms = start == 0 ? template?.forms(of: grid.sheet) : nil
        let search = LayoutSearch(
            grid, from: start, titlesFrom: titles, index: index, period: period, among: forms)
        if let (candidate, profile) = profiles.candidate(grid, from: start),
            !search.isSure(above: candidate.header.rows.lowerBound)
        {
            let end = read(candidate, grid, titles: titles, &result)
            result.layout.tables[result.layout.tables.count - 1].profile = profile
            return end
        }
        switch search {
        case .found(let candidate):
            let form = index.forms[candidate.assignment.form].form.id
            if candidate.confidence < 100, let near = profiles.near(candidate.header, form: form) {
                result.nearProfiles.append(near)
            }
            return read(candidate, grid, titles: titles, &result)
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
        let rows = result.layout.rows
        addUnits(to: &table, grid, rows)
        addUnheaded(to: &table, candidate, grid, rows: table.body.lazy.filter { rows[$0] == .data })
        result.layout.tables.append(table)
        result.disputed.append(candidate.assignment.disputed.map { columns[$0] })
        result.foreign.append(candidate.assignment.foreign.map { columns[$0] })
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
        let slips = candidate.assignment.slips
        return zip(candidate.header.paths, candidate.assignment.columns).enumerated().map { number, pair in
            let (path, column) = pair
            return TableLayout.Column(
                index: path.column, path: path.heads.map(\.typed), role: column.map { form.columns[$0].role },
                unitOfMeasure: path.heads.last { $0.unit != nil }?.unit, head: path.place, slip: slips[number])
        }
    }

    private func bodyClasses(
        _ grid: SheetGrid, _ form: CompiledForm, _ header: HeaderTree, _ table: TableLayout, _ codes: CodeBook
    ) -> [RowClass] {
        switch form.form.kind {
        case .resultTable:
            let body = ResultBody(grid, table, form: form, codes: codes, dictionary: dictionary)
            var reader = BodyReader(grid, index, profiles, form, header, body: body)
            return reader.read()
        case .register(let id):
            guard let definition = dictionary.table(id: id) else { return [] }
            let body = RegisterBody(
                grid.sheet, table, definition: definition, headings: form.form.groupsSay?.words.map(folded) ?? [])
            var reader = BodyReader(grid, index, profiles, form, header, body: body)
            return reader.read()
        }
    }

    /// Columns that hold data under no head are listed, without a role; the table is then less sure.
    private func addUnheaded(
        to table: inout TableLayout, _ candidate: LayoutSearch.Candidate, _ grid: SheetGrid, rows: some Sequence<Int>
    ) {
        let found = UnheadedColumns(grid, under: candidate.header, rows: rows).columns
        guard !found.isEmpty else { return }
        let row = candidate.header.rows.upperBound - 1
        table.columns += found.map { column in
            TableLayout.Column(index: column, path: [], head: grid.sheet.place(row: row, column: column))
        }
        table.columns.sort { $0.index < $1.index }
        var candidate = candidate
        candidate.unheaded = found.count
        table.confidence = candidate.confidence
    }

    /// A row of bracketed units right under the header says the unit of its columns.
    private func addUnits(to table: inout TableLayout, _ grid: SheetGrid, _ rows: [RowClass]) {
        guard let row = table.body.prefix(while: { !rows[$0].isOwn }).first(where: { rows[$0] == .header }) else {
            return
        }
        for index in table.columns.indices where table.columns[index].unitOfMeasure == nil {
            let text = grid.text(row, table.columns[index].index)
            if !text.isEmpty { table.columns[index].unitOfMeasure = cleaned(String(text.dropFirst().dropLast())) }
        }
    }

    private func settleBlanks(_ result: inout UnderstoodSheet) {
        let hasTables = !result.layout.tables.isEmpty
        let stray = result.strays.first ?? result.grid.rowCount
        for row in result.layout.rows.indices {
            let found = result.layout.rows[row]
            guard found == .unrecognised || found == .title else { continue }
            if result.grid.isBlank(row: row) {
                result.layout.rows[row] = .blank
            } else if hasTables && found == .unrecognised && row < stray {
                result.layout.rows[row] = .note
            }
        }
    }
}
