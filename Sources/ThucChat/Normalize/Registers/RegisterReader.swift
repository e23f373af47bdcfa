// Makes one register of all the blocks of a table: columns typed, duplicates counted once, contradictions named.

import FEEL
import Sheets

/// What the sheets of one table hold.
struct RegisterReader {
    let unit: Unit
    let rulebook: Rulebook
    let definition: TableDefinition
    /// The units there are; nil where no list is at hand.
    let units: UnitIndex?
    let day: CalendarDay
    /// What of a row may stand in findings.
    private let secrecy: RowSecrecy
    private(set) var findings: [Finding] = []
    private(set) var rejected: [RegisterRow] = []

    init(
        unit: Unit, rulebook: Rulebook, definition: TableDefinition, units: UnitIndex?, day: CalendarDay,
        showsPersonal: Bool
    ) {
        self.unit = unit
        self.units = units
        self.day = day
        self.rulebook = rulebook
        self.definition = definition
        secrecy = showsPersonal ? .none : RowSecrecy(definition)
    }

    private var title: Bilingual { Bilingual(vi: definition.name, en: definition.en) }

    /// The register; nil where two columns of the table have one name.
    mutating func read(_ blocks: [RegisterBlock]) -> Register? {
        for block in blocks { noteMissingKey(block) }
        let isWithoutRows = blocks.allSatisfy(\.isWithoutRows)
        let blocks = blocks.enumerated().map { withoutSurplus(withoutOthers($1, number: $0), number: $0) }
        for block in blocks {
            if isWithoutRows { noteLonelyTotal(block) } else { noteTotals(block, among: blocks) }
        }
        let repetitions = RowGroups(blocks, definition: definition)
        noteRestart(repetitions.restarted, blocks)
        for group in repetitions.groups { settle(group, blocks) }
        let refused = Set(rejected)
        var rows: [RegisterRow] = []
        for (number, block) in blocks.enumerated() {
            let own = block.rows.lazy.map { RegisterRow(block: number, row: Int($0)) }
            rows += refused.isEmpty ? Array(own) : own.filter { !refused.contains($0) }
        }
        let isShown = !secrecy.isOn
        let read = RegisterColumns(definition.columns, blocks, rows: rows) { _ in isShown }
        for column in read.columns { note(column) }
        let columns = read.columns.map { (name: $0.field.name, column: $0.column) }
        guard let table = Table(columns: columns) else { return nil }
        return Register(
            table: definition.id, values: table, origins: blocks.map(\.origin),
            rows: rows.map { (UInt16($0.block), UInt32($0.row)) },
            secrecy: secrecy, rowName: definition.rowNameColumn(secrecy))
    }

    private mutating func note(_ column: RegisterColumn) {
        for faults in column.faults {
            let first = faults.places[0]
            let notice = CellNotice.column(
                head: faults.head, faults.fault, first: first.cell.a1, count: faults.places.count)
            add(
                notice.notice, subject: "\(definition.id) \(column.field.id) \(first.file)|\(first.sheet)",
                observed: faults.fault.typed, evidence: faults.places.map { Evidence("value", $0) })
        }
    }

    private mutating func noteMissingKey(_ block: RegisterBlock) {
        let missing = definition.key.filter { block.columns[$0] == nil }.compactMap { definition.column(id: $0)?.name }
        guard !missing.isEmpty, let head = block.columns.values.map(\.head).min() else { return }
        let place = block.grid.place(head)
        add(
            RegisterNotice.keyMissing(table: title, columns: missing).notice,
            subject: "\(definition.id) \(place.file)|\(place.sheet)", evidence: [Evidence("title", place)])
    }

    /// A printed total that the rows do not give: nobody can say which is right, so nothing is computed from the rows.
    ///
    /// A total on a sheet of its own is of the rows of all sheets.
    private mutating func noteTotals(_ block: RegisterBlock, among blocks: [RegisterBlock]) {
        let parts = block.isWithoutRows ? blocks : [block]
        let isLeftEmpty = block.rows.isEmpty && !block.isWithoutRows
        guard !isLeftEmpty, !parts.contains(where: \.hasMisaligned) else { return }
        for difference in RegisterTotals(of: block, over: parts, definition: definition).differences {
            let field = difference.field
            let place = block.columns[field.id].map { block.grid.place(difference.row, $0.index) }
            let notice = RegisterNotice.totalDiffers(
                table: title, column: Bilingual(vi: field.name, en: field.en),
                printed: shown(difference.printed, unit: field.unitOfMeasure),
                sum: difference.sum.map { shown($0, unit: field.unitOfMeasure) })
            add(
                notice.notice, subject: "\(definition.id) \(field.id) \(place?.subject ?? "")",
                observed: difference.printed.description, evidence: place.map { [Evidence("value", $0)] } ?? [],
                removes: ["table:\(definition.id)"])
        }
    }

    /// A total over no rows: the list itself is missing.
    private mutating func noteLonelyTotal(_ block: RegisterBlock) {
        guard let row = RegisterTotals.lonely(in: block, definition: definition) else { return }
        note(.rowsMissing(table: title, row: row), [row], block, removesTable: true)
    }

    /// The block without rows of other communes.
    private mutating func withoutOthers(_ block: RegisterBlock, number: Int) -> RegisterBlock {
        let others = RowsOfOthers(block, of: unit, units: units, on: day)
        note(.rowsOfOthers(table: title, name: others.name, count: others.rows.count, unit: unit), others.rows, block)
        return without(others.rows, block, number: number)
    }

    private mutating func without(_ rows: [Int], _ block: RegisterBlock, number: Int) -> RegisterBlock {
        guard !rows.isEmpty else { return block }
        rejected += rows.map { RegisterRow(block: number, row: $0) }
        let refused = Set(rows)
        var kept = block
        kept.rows.removeAll { refused.contains(Int($0)) }
        return kept
    }

    /// The block without sums and parts; a row that may be one puts the whole table in doubt.
    private mutating func withoutSurplus(_ block: RegisterBlock, number: Int) -> RegisterBlock {
        let found = SurplusRows(block, definition)
        note(.rowsSurplus(table: title, rows: Self.numbers(found.surplus)), found.surplus, block)
        note(.rowsUnclear(table: title, rows: Self.numbers(found.unclear)), found.unclear, block, removesTable: true)
        return without(found.surplus + found.unclear, block, number: number)
    }

    private mutating func note(
        _ notice: RegisterNotice, _ rows: [Int], _ block: RegisterBlock, removesTable: Bool = false
    ) {
        guard !rows.isEmpty else { return }
        let places = rows.map { place(of: $0, block) }
        add(
            notice.notice, subject: "\(definition.id) \(places[0].subject)",
            evidence: places.map { Evidence("row", $0) }, removes: removesTable ? ["table:\(definition.id)"] : [])
    }

    /// Rows as people count them.
    private static func numbers(_ rows: [Int]) -> String { rows.map { "\($0 + 1)" }.joined(separator: ", ") }

    private mutating func settle(_ group: RowGroup, _ blocks: [RegisterBlock]) {
        let name = name(of: group.rows[0], blocks)
        let evidence = group.rows.map { Evidence("row", place(of: $0, blocks)) }
        let key = keyText(of: group.rows[0], blocks)
        switch group.finding {
        case .same:
            rejected += group.rows.dropFirst()
            let notice = RegisterNotice.duplicateRow(table: title, name: name, count: group.rows.count)
            add(notice.notice, subject: "\(definition.id) \(key)", evidence: evidence)
        case .alike:
            let notice = RegisterNotice.rowsAlike(table: title, name: name, count: group.rows.count)
            add(notice.notice, subject: "\(definition.id) \(key)", evidence: evidence)
        case .severalDifferent(let keys):
            let notice = RegisterNotice.keyConflicts(table: title, first: name, keys: keys, rows: group.rows.count)
            add(notice.notice, subject: definition.id, evidence: evidence, removes: ["table:\(definition.id)"])
        case .different:
            let notice = RegisterNotice.keyConflict(table: title, name: name, count: group.rows.count)
            add(
                notice.notice, subject: "\(definition.id) \(key)", evidence: evidence,
                removes: ["table:\(definition.id)"])
        }
    }

    private mutating func noteRestart(_ rows: [RegisterRow], _ blocks: [RegisterBlock]) {
        guard let first = rows.first, let part = definition.restartsIn.flatMap({ definition.column(id: $0) }) else {
            return
        }
        let notice = RegisterNotice.keyRestarts(
            table: title, name: name(of: first, blocks), count: rows.count,
            part: Bilingual(vi: part.name, en: part.en))
        add(
            notice.notice, subject: "\(definition.id) \(part.id)",
            evidence: rows.map { Evidence("row", place(of: $0, blocks)) })
    }

    /// What a row is called in findings: its name where it has one that may be shown, else its number on the sheet.
    private func name(of row: RegisterRow, _ blocks: [RegisterBlock]) -> Bilingual {
        let text = definition.rowNameColumn(secrecy).map { secrecy.name(blocks[row.block].text(row.row, $0)) } ?? ""
        return text.isEmpty ? .row(row.row) : Bilingual(vi: text, en: text)
    }

    private func keyText(of row: RegisterRow, _ blocks: [RegisterBlock]) -> String {
        definition.key.map { blocks[row.block].text(row.row, $0) }.joined(separator: "|")
    }

    private func place(of row: RegisterRow, _ blocks: [RegisterBlock]) -> Place {
        place(of: row.row, blocks[row.block])
    }

    private func place(of row: Int, _ block: RegisterBlock) -> Place {
        let field = definition.key.first { block.columns[$0] != nil }.flatMap { definition.column(id: $0) }
        let column = field.flatMap { block.columns[$0.id]?.index } ?? 0
        var place = block.grid.place(row, column)
        place.raw = secrecy.text(place.raw, under: field?.id)
        return place
    }

    /// The departments whose indicators are computed from the table.
    private var owners: [String] {
        let indicators = rulebook.criteria.flatMap(\.indicators).filter { indicator in
            indicator.tests.contains { $0.recomputed?.table == definition.id }
        }
        return indicators.flatMap(\.owners).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private mutating func add(
        _ notice: Notice, subject: String, observed: String = "", evidence: [Evidence], removes: [String] = []
    ) {
        findings.append(
            Finding(
                notice, unit: unit.code, subject: subject, owners: owners, observed: observed, evidence: evidence,
                removes: removes))
    }
}
