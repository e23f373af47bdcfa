// Turns the entries of a submission's result tables into observations, claims, requirements and counts.

import Sheets

/// What result tables say, and the rows that were not taken.
struct ResultTableReader {
    let unit: Unit
    let rulebook: Rulebook
    let form: Form
    let codes: CodeBook
    var observations: [Observation] = []
    var claims: [Claim] = []
    var requirements: [Requirement] = []
    var counts: [PrintedCount] = []
    var findings: [Finding] = []
    /// Rows not taken, with the index of their sheet.
    var rejected: [(sheet: Int, row: Int)] = []

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
            switch entry.subject {
            case .unknown(let text): refuse(all, unknown: text)
            case .disputed(let code, let titled): dispute(all, code, titled)
            case .indicator, .criterion, .field: settle(entry, all, tables[number])
            }
        }
        joinParts()
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

    /// Rows whose code and title name two indicators are of neither.
    private mutating func dispute(_ entries: [ResultEntry], _ code: String, _ titled: String) {
        for entry in entries {
            add(.codeAndTitle(code: code, titled: titled), about: entry, evidence: [Evidence("row", entry.titlePlace)])
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
                    speaker: columns.speaker, code: codes.written(code), word: .unreadable,
                    raw: cells.joined(separator: " | "),
                    place: first.titlePlace))
        }
    }

    private mutating func take(_ entry: ResultEntry, in table: ResultEntries) {
        readResult(entry, table)
        guard let code = entry.code else { return }
        for columns in entry.columns.claims { readClaim(entry, code, columns, table) }
        readRequirement(entry, code)
    }

    private mutating func readCounts(_ table: ResultEntries) {
        for row in table.totals where !RowWords(table.grid, row: row).isOfGroup {
            let found = CountRow(table.grid, table.columns, row: row, tier: codes.tier).counts
            counts += found
            guard found.isEmpty else { continue }
            let typed = table.grid.filled(row).map { SheetGrid.trimmed($0) }.joined(separator: " ")
            let place = table.grid.place(row, table.grid.filled(row).first?.column ?? 0)
            add(.countUnreadable(typed: typed), subject: place.subject, evidence: [Evidence("row", place)])
        }
    }
}
