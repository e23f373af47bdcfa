// The lists given beside the submissions: independent sources, registered communes, titles held.

import FEEL
import Sheets

/// What lists say, by unit code.
package struct OfficeLists: Sendable {
    /// Observations of independent sources.
    private var ofSources: [String: [Observation]] = [:]
    /// The first cells of the rows that name a registered commune; nil where no list was given.
    private var registeredRows: [String: [Place]]?
    private let registeredField: String?
    /// The tier that a commune is registered for, where the list has a column of tiers.
    package private(set) var registeredTiers: [String: String] = [:]
    package private(set) var titles: [String: HeldTitle]?
    package private(set) var findings: [Finding] = []

    package init(_ request: AssessmentRequest, _ index: UnitIndex) throws(WorldFault) {
        registeredField = request.rulebook.registeredField
        for source in request.sources.sorted(by: { $0.name < $1.name }) { try read(source, request, index) }
        if let path = request.registered { try readRegistered(path, request, index) }
        if let path = request.titles { try readTitles(path, request, index) }
    }

    /// - Parameter kinds: the kinds of unit that the list can speak of; nil for any.
    private mutating func tables(
        _ path: String, _ request: AssessmentRequest, _ index: UnitIndex, kinds: [String]? = nil
    ) throws(WorldFault) -> [UnitTable] {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let read = try InputFile(name: name, path: path).read(limits: request.limits)
        switch read.outcome {
        case .failure(let error):
            findings.append(ListFault.unreadable(file: name, Bilingual(vi: error.vi, en: error.en)).finding(at: nil))
            return []
        case .success(let workbook):
            var tables = workbook.sheets.compactMap {
                UnitTable(
                    $0, file: name, index: index, history: request.history, day: request.period.lastDay)
            }
            if let kinds { for each in tables.indices { tables[each].keep(kinds: kinds) } }
            if tables.isEmpty { findings.append(ListFault.noTable(file: name).finding(at: nil)) }
            findings += tables.flatMap(\.findings)
            return tables
        }
    }

    private mutating func read(_ source: AssessmentRequest.Source, _ request: AssessmentRequest, _ index: UnitIndex)
        throws(WorldFault)
    {
        let tables = try tables(source.path, request, index)
        var fieldCount = 0
        for table in tables {
            for column in table.heads.keys.sorted() {
                guard let field = request.rulebook.dictionary.field(headed: table.heads[column] ?? "") else { continue }
                fieldCount += 1
                add(table, column, field, .source(source.name))
            }
        }
        if !tables.isEmpty, fieldCount == 0 {
            findings.append(ListFault.noField(file: source.path.lastComponent).finding(at: nil))
        }
    }

    private mutating func add(_ table: UnitTable, _ column: Int, _ field: Field, _ speaker: Speaker) {
        let notation = settledNotation(of: table.rows.map { table.text($0.row, column) })
        for row in table.rows {
            guard let cell = table.sheet[row.row, column] else { continue }
            let reading = ThucChat.read(cell, as: field, notation: notation)
            ofSources[row.unit.code, default: []].append(
                Observation(reading, speaker: speaker, field: field.id, place: table.place(row.row, column)))
        }
    }

    private mutating func readRegistered(_ path: String, _ request: AssessmentRequest, _ index: UnitIndex)
        throws(WorldFault)
    {
        let tables = try tables(path, request, index, kinds: request.rulebook.kinds)
        var rows: [String: [Place]] = [:]
        for table in tables {
            let column = table.column(TitleColumns.tierHeads)
            for row in table.rows {
                rows[row.unit.code, default: []].append(table.place(row.row, 0))
                guard let column else { continue }
                registeredTiers[row.unit.code] = request.rulebook.tier(named: table.text(row.row, column))?.id
            }
        }
        registeredRows = rows
    }

    /// Whether a commune is registered; nil where no list was given.
    func isRegistered(_ unit: Unit) -> Bool? { registeredRows.map { $0[unit.code] != nil } }

    /// What independent sources and the list of registered communes say of a unit.
    func observations(of unit: Unit) -> [Observation] { (ofSources[unit.code] ?? []) + registrations(of: unit) }

    private func registrations(of unit: Unit) -> [Observation] {
        guard let registeredRows, let field = registeredField else { return [] }
        guard let places = registeredRows[unit.code] else { return [registration(false, field, nil)] }
        return places.map { registration(true, field, $0) }
    }

    private func registration(_ yes: Bool, _ field: String, _ place: Place?) -> Observation {
        Observation(
            speaker: .source("registered"), field: field, status: .given, value: Quantity(.boolean(yes)),
            raw: place?.raw ?? "",
            places: place.map { [$0] } ?? [])
    }

    private mutating func readTitles(_ path: String, _ request: AssessmentRequest, _ index: UnitIndex)
        throws(WorldFault)
    {
        var list = TitleList(request)
        for table in try tables(path, request, index, kinds: request.rulebook.kinds) { list.add(table) }
        titles = list.held
        findings += list.findings
    }
}

extension String {
    /// What stands after the last `/`.
    var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}

extension FieldDictionary {
    /// The field whose name or label is a head, compared folded.
    func field(headed head: String) -> Field? {
        fields.first { field in ([field.name] + field.labels).contains { folded($0) == head } }
    }
}
