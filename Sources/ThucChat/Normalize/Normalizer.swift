// Gathers a submission: files, then sheets, then the tables of each form.

import Sheets

/// The state of one submission being put together.
struct Normalizer {
    let unit: Unit
    let rulebook: Rulebook
    let showsPersonal: Bool
    let layouts: LayoutReader
    let units: UnitIndex?
    var submission: Submission
    /// Every sheet of every file taken, in order; files by name.
    var sheets: [UnderstoodSheet] = []
    /// Rows of data that were not taken, for each of `sheets`.
    var rejected: [Set<Int>] = []
    /// Rows of data that another file holds too, for each of `sheets`.
    var copied: [Set<Int>] = []

    init(unit: Unit, period: Period, reader: FormReader, showsPersonal: Bool) {
        self.unit = unit
        rulebook = reader.rulebook
        self.showsPersonal = showsPersonal
        layouts = reader.layouts
        units = reader.units
        submission = Submission(unit: unit, period: period)
    }

    mutating func submission(of files: [ReadFile]) -> Submission {
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let spans = sorted.map { add($0, among: sorted) }
        for form in rulebook.forms { read(form) }
        for (file, span) in zip(sorted, spans) { account(for: file, span) }
        PlaceNames(sheets, rulebook, showsPersonal: showsPersonal).name(&submission)
        return submission
    }

    /// Understands the sheets of a file.
    ///
    /// - Returns: which of `sheets` are the file's; nil where nothing of it is taken.
    private mutating func add(_ file: ReadFile, among files: [ReadFile]) -> Range<Int>? {
        if let original = files.first(where: { $0.digest == file.digest }), original.path != file.path {
            add(.copy(file: file.path, of: original.path), file: file.path)
            return nil
        }
        switch file.outcome {
        case .failure(let error):
            add(.unreadable(file: file.path, error), file: file.path)
            return nil
        case .success(let workbook):
            let understood = layouts.understand(workbook, of: file.path, period: submission.period)
            for finding in workbook.findings where !isToldOfTable(finding, understood) {
                note(finding, in: workbook, file: file.path)
            }
            let start = sheets.count
            for sheet in understood {
                sheets.append(sheet)
                rejected.append([])
                copied.append([])
                noteLayout(of: sheets.count - 1, isProse: workbook.format == .docx && sheet.grid.columnCount < 2)
            }
            return start..<sheets.count
        }
    }

    // MARK: forms

    /// A table of one form: which sheet, and which of its tables.
    struct FormTable {
        var sheet: Int
        var table: TableLayout
    }

    private mutating func read(_ form: Form) {
        let found = sheets.enumerated().flatMap { number, sheet in
            sheet.layout.tables.filter { $0.form == form.id }.map { FormTable(sheet: number, table: $0) }
        }
        let taken = withoutConflicts(ownTables(found), form)
        guard !taken.isEmpty else { return }
        if let reason = form.outside { return leave(taken, form, reason) }
        switch form.kind {
        case .resultTable: readResults(taken, form)
        case .register(let table): readRegister(taken, table)
        }
    }

    private mutating func readResults(_ tables: [FormTable], _ form: Form) {
        guard let codes = layouts.codes(of: form.id) else { return }
        var reader = ResultTableReader(unit: unit, rulebook: rulebook, form: form, codes: codes)
        reader.read(
            tables.map {
                ResultEntries(
                    sheets[$0.sheet], sheet: $0.sheet, table: $0.table, form: form, codes: codes,
                    dictionary: rulebook.dictionary)
            })
        submission.observations += reader.observations
        submission.claims += reader.claims
        submission.requirements += reader.requirements
        submission.counts += reader.counts
        submission.findings += reader.findings
        for row in reader.rejected { rejected[row.sheet].insert(row.row) }
    }

    private mutating func readRegister(_ tables: [FormTable], _ id: String) {
        guard let definition = rulebook.dictionary.table(id: id) else { return }
        let blocks = tables.map { table in
            let form = rulebook.forms.first { $0.id == table.table.form }
            return RegisterBlock(sheets[table.sheet], sheet: table.sheet, table: table.table, groups: form?.groupsSay)
        }
        var reader = RegisterReader(
            unit: unit, rulebook: rulebook, definition: definition, units: units, day: submission.period.lastDay,
            showsPersonal: showsPersonal)
        submission.registers[id] = reader.read(blocks)
        if definition.name == rulebook.documents?.table { noteUnclearDocuments(definition) }
        submission.findings += reader.findings
        for row in reader.rejected { rejected[blocks[row.block].sheet].insert(row.row) }
    }
}
