// The lists given beside the submissions: independent sources, registered communes, titles held.

import FEEL
import Sheets

/// What lists say, by unit code.
package struct OfficeLists: Sendable {
    private var sources: [SourceTable] = []
    /// Lists so large that their rows are read again when they are asked for.
    private(set) var onDisk: [FileBytes] = []
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
            if let file = read.onDisk { onDisk.append(file) }
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
        let read = tables.compactMap { SourceTable($0, of: .source(source.name), request.rulebook.dictionary) }
        if !tables.isEmpty, read.isEmpty {
            findings.append(ListFault.noField(file: source.path.lastComponent).finding(at: nil))
        }
        sources += read
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
    func observations(of unit: Unit) -> [Observation] {
        sources.flatMap { $0.observations(ofCode: unit.code) } + registrations(of: unit)
    }

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
