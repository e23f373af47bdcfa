// Turns the entries of a submission's result tables into observations, claims, requirements and counts.

import Sheets

/// What result tables say, and the rows that were not taken.
struct ResultTableReader {
    let unit: Unit
    let rulebook: Rulebook
    let form: Form
    let codes: CodeBook
    private(set) var observations: [Observation] = []
    private(set) var claims: [Claim] = []
    private(set) var requirements: [Requirement] = []
    private(set) var counts: [PrintedCount] = []
    private(set) var findings: [Finding] = []
    /// Rows not taken, with the index of their sheet.
    private(set) var rejected: [(sheet: Int, row: Int)] = []

    init(unit: Unit, rulebook: Rulebook, form: Form, codes: CodeBook) {
        self.unit = unit
        self.rulebook = rulebook
        self.form = form
        self.codes = codes
    }

    /// Reads all tables of the form; a subject counts once over all of them.
    mutating func read(_ tables: [ResultEntries]) {
        let entries = tables.enumerated().flatMap { number, table in table.entries.map { (number, $0) } }
        let counted = Dictionary(grouping: entries, by: \.1.subject)
        var seen: Set<RowSubject> = []
        for (number, entry) in entries where seen.insert(entry.subject).inserted {
            let all = (counted[entry.subject] ?? []).map(\.1)
            if case .unknown(let text) = entry.subject {
                refuse(all, unknown: text)
            } else {
                settle(entry, all, tables[number])
            }
        }
        for table in tables { readCounts(table) }
    }

    private mutating func refuse(_ entries: [ResultEntry], unknown text: String) {
        for entry in entries {
            let isCode = !text.isEmpty && text.allSatisfy { $0.isASCIIDigit || $0 == "." }
            let notice = isCode ? RowNotice.codeUnknown(code: text) : .labelUnknown(label: text)
            add(notice, subject: entry.titlePlace.subject, evidence: [Evidence("row", entry.titlePlace)])
            reject(entry)
        }
    }

    private mutating func settle(_ entry: ResultEntry, _ all: [ResultEntry], _ table: ResultEntries) {
        guard all.count > 1 else { return take(entry, in: table) }
        let places = all.map { Evidence("row", $0.titlePlace) }
        let name = name(of: entry)
        if all.allSatisfy({ $0.content == entry.content }) {
            add(.repeated(code: name), about: entry, evidence: places)
            all.dropFirst().forEach { reject($0) }
            take(entry, in: table)
        } else {
            add(.conflict(code: name), about: entry, evidence: places)
            all.forEach { reject($0) }
            leaveOpen(all)
        }
    }

    /// Rows that contradict one another: given, and not to be read.
    private mutating func leaveOpen(_ all: [ResultEntry]) {
        guard let first = all.first else { return }
        for field in fields(of: first) {
            observations.append(
                Observation(
                    speaker: .commune, field: field.field.id, status: .unreadable,
                    raw: all.map { $0.text($0.columns.result) }.joined(separator: " | "),
                    places: all.flatMap { $0.places($0.columns.result) }))
        }
        guard let code = first.code else { return }
        for columns in first.columns.claims {
            let cells = all.flatMap { entry in columns.all.map { entry.text($0) } }.filter { !$0.isEmpty }
            guard !cells.isEmpty else { continue }
            claims.append(
                Claim(
                    speaker: columns.speaker, code: code, word: .unreadable, raw: cells.joined(separator: " | "),
                    place: first.titlePlace))
        }
    }

    private mutating func take(_ entry: ResultEntry, in table: ResultEntries) {
        readResult(entry, table)
        guard let code = entry.code else { return }
        for columns in entry.columns.claims { readClaim(entry, code, columns, table) }
        readRequirement(entry, code)
    }

    // MARK: results

    private mutating func readResult(_ entry: ResultEntry, _ table: ResultEntries) {
        guard let column = entry.columns.result else { return }
        let fields = fields(of: entry)
        let shared = table.shared(entry, column: column)
        if !shared.isEmpty, !fields.isEmpty { return leaveMerged(entry, shared, column) }
        if fields.isEmpty {
            if !entry.cells(column).isEmpty {
                add(.resultUnmapped(code: name(of: entry)), about: entry, evidence: values(entry, column))
            }
            return
        }
        let citation = citation(of: entry)
        for (part, reading) in zip(fields, readings(of: entry, column, fields)) {
            var observation = Observation(
                reading, speaker: .commune, field: part.field.id, raw: entry.text(column), place: nil)
            observation.places = entry.places(column)
            observation.citation = citation
            observations.append(observation)
            if let fault = reading.fault { addFault(fault, part.field, entry, column) }
        }
    }

    private func readings(of entry: ResultEntry, _ column: Int, _ fields: [(field: Field, cue: String?)]) -> [Reading] {
        let cells = entry.cells(column)
        if cells.count == 1, cells[0].kind != .text,
            let first = fields.firstIndex(where: { $0.cue == nil }) ?? fields.indices.first
        {
            return fields.indices.map {
                $0 == first ? ThucChat.read(cells[0], as: fields[$0].field, notation: entry.notation) : .blank
            }
        }
        return readParts(entry.text(column), as: fields, notation: entry.notation)
    }

    /// One result cell for several indicators belongs to none of them alone.
    private mutating func leaveMerged(_ entry: ResultEntry, _ shared: [ResultEntry], _ column: Int) {
        let anchor = entry.grid.place(entry.grid.anchor(entry.firstLine, column))
        let isBlank = entry.grid.shown(entry.firstLine, column).isEmpty
        for field in fields(of: entry) {
            observations.append(
                Observation(
                    speaker: .commune, field: field.field.id, status: isBlank ? .blank : .unreadable, raw: anchor.raw,
                    places: [anchor]))
        }
        guard !isBlank, shared.first?.subject == entry.subject else { return }
        add(.resultMerged(codes: shared.map(name)), about: entry, evidence: [Evidence("value", anchor)])
    }

    /// The fields that an entry's result fills, as the form declares them.
    private func fields(of entry: ResultEntry) -> [(field: Field, cue: String?)] {
        switch entry.subject {
        case .indicator(let code), .criterion(let code):
            (form.rows[code] ?? []).compactMap { row in rulebook.dictionary.field(id: row.field).map { ($0, row.cue) } }
        case .field(let id): rulebook.dictionary.field(id: id).map { [($0, nil)] } ?? []
        case .unknown: []
        }
    }

    /// The document cited beside the result: in its cell, in the note, or beside a verdict; a complete one first.
    private func citation(of entry: ResultEntry) -> Citation? {
        let columns = [entry.columns.result, entry.columns.note] + entry.columns.claims.flatMap(\.all)
        let found = columns.compactMap { column in
            readCitation(entry.text(column)).map { citation in
                var citation = citation
                citation.places = entry.places(column)
                return citation
            }
        }
        return found.first(where: \.isComplete) ?? found.first
    }

    // MARK: claims and requirements

    private mutating func readClaim(
        _ entry: ResultEntry, _ code: String, _ columns: ResultColumns.ClaimColumns, _ table: ResultEntries
    ) {
        if let whole = mergedClaim(entry, columns, table) {
            guard whole.isFirst, let criterion = whole.criterion else { return }
            return addClaim(entry, criterion, columns)
        }
        addClaim(entry, code, columns)
    }

    /// A verdict merged over all the indicators of one criterion is the criterion's own.
    private func mergedClaim(
        _ entry: ResultEntry, _ columns: ResultColumns.ClaimColumns, _ table: ResultEntries
    ) -> (isFirst: Bool, criterion: String?)? {
        guard case .indicator(let code) = entry.subject, let criterion = codes.criterion(of: code) else { return nil }
        let siblings = table.entries.filter { $0.code.flatMap(codes.criterion) == criterion }.compactMap(\.code)
        guard siblings.count > 1 else { return nil }
        for column in columns.all {
            let shared = table.shared(entry, column: column).compactMap(\.code)
            guard !shared.isEmpty, Set(siblings).isSubset(of: shared) else { continue }
            let isOwn = shared.allSatisfy { codes.criterion(of: $0) == criterion || $0 == criterion }
            if isOwn { return (siblings.first == code, shared.contains(criterion) ? nil : criterion) }
        }
        return nil
    }

    private mutating func addClaim(_ entry: ResultEntry, _ code: String, _ columns: ResultColumns.ClaimColumns) {
        let cells = (columns.words.map { [(nil, $0)] } ?? []) + columns.marks.map { (Optional($0.word), $0.column) }
        let reading = SpokenWord(
            cells.map { mark, column in
                let anchor = entry.grid.anchor(entry.firstLine, column)
                let own = entry.text(column)
                return ClaimCell(
                    mark: mark, text: own.isEmpty ? entry.grid.shown(entry.firstLine, column) : own,
                    place: entry.grid.place(anchor))
            })
        if case .criterion = entry.subject, reading.word == .none { return }
        claims.append(
            Claim(speaker: columns.speaker, code: code, word: reading.word, raw: reading.raw, place: reading.place))
        guard reading.word == .unreadable, let place = reading.place else { return }
        let notice: RowNotice =
            reading.isContradictory
            ? .claimMarks(speaker: columns.speaker, code: code, typed: reading.raw)
            : .claimUnreadable(speaker: columns.speaker, code: code, typed: reading.raw)
        add(notice, about: entry, subject: "\(code) \(columns.speaker.id)", evidence: [Evidence("claim", place)])
    }

    private mutating func readRequirement(_ entry: ResultEntry, _ code: String) {
        guard let column = entry.columns.requirement, let cell = entry.cells(column).first else { return }
        let unit = fields(of: entry).first?.field.unitOfMeasure ?? ""
        guard let levels = requirementLevels(cell, unit: unit) else { return }
        requirements.append(Requirement(code: code, levels: levels, place: entry.grid.place(cell.row, cell.column)))
    }

    /// A typed number cell prints its number in the program's notation.
    private func requirementLevels(_ cell: Sheets.Cell, unit: String) -> [Requirement.Level]? {
        guard cell.kind == .number else { return ThucChat.readRequirement(SheetGrid.trimmed(cell), unit: unit) }
        let field = Field(
            id: "", name: "", en: "", kind: .number, unitOfMeasure: cell.isPercent ? "%" : unit, lowest: nil,
            highest: nil,
            better: .none, isPersonal: false, labels: [])
        return ThucChat.read(cell, as: field, notation: .english).quantity?.number.map {
            [Requirement.Level(direction: .exactly, value: $0)]
        }
    }

    // MARK: totals

    private mutating func readCounts(_ table: ResultEntries) {
        for row in table.totals {
            let found = CountRow(table.grid, table.columns, row: row).counts
            counts += found
            guard found.isEmpty else { continue }
            let typed = table.grid.filled(row).map { SheetGrid.trimmed($0) }.joined(separator: " ")
            let place = table.grid.place(row, table.grid.filled(row).first?.column ?? 0)
            add(.countUnreadable(typed: typed), subject: place.subject, evidence: [Evidence("row", place)])
        }
    }

    // MARK: findings

    private func name(of entry: ResultEntry) -> String {
        switch entry.subject {
        case .indicator(let code), .criterion(let code), .unknown(let code): code
        case .field(let id): rulebook.dictionary.field(id: id)?.name ?? id
        }
    }

    private func values(_ entry: ResultEntry, _ column: Int) -> [Evidence] {
        entry.places(column).map { Evidence("value", $0) }
    }

    private mutating func reject(_ entry: ResultEntry) {
        rejected += entry.lines.map { (entry.sheet, $0) }
    }

    private mutating func addFault(_ fault: ReadingFault, _ field: Field, _ entry: ResultEntry, _ column: Int) {
        let places = entry.places(column)
        let shown = field.isPersonal ? fault.concealed : fault
        let notice = CellNotice.fault(shown, a1: places.first?.cell.a1 ?? "").notice
        findings.append(
            finding(notice, about: entry, subject: field.id, observed: shown.typed, evidence: values(entry, column)))
    }

    private mutating func add(
        _ notice: RowNotice, about entry: ResultEntry, subject: String? = nil, evidence: [Evidence]
    ) {
        findings.append(finding(notice.notice, about: entry, subject: subject ?? name(of: entry), evidence: evidence))
    }

    private mutating func add(_ notice: RowNotice, subject: String, evidence: [Evidence]) {
        findings.append(Finding(notice.notice, unit: unit.code, subject: subject, evidence: evidence))
    }

    private func finding(
        _ notice: Notice, about entry: ResultEntry, subject: String, observed: String = "", evidence: [Evidence]
    ) -> Finding {
        let home: (criterion: String?, indicator: String?, owners: [String])
        switch entry.subject {
        case .indicator(let code): home = (codes.criterion(of: code), code, codes.owners(of: code))
        case .criterion(let code): home = (code, nil, codes.owners(of: code))
        case .field(let id):
            let stating = rulebook.indicator(stating: id)
            home = (stating?.criterion.code, stating?.indicator.code, stating?.indicator.owners ?? [])
        case .unknown: home = (nil, nil, [])
        }
        return Finding(
            notice, unit: unit.code, subject: subject, criterion: home.criterion, indicator: home.indicator,
            owners: home.owners, observed: observed, evidence: evidence)
    }
}

extension Place {
    /// What tells findings about cells of one unit apart.
    var subject: String { "\(file)|\(sheet)|\(cell.a1)" }
}
