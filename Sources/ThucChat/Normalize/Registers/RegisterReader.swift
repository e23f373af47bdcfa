// Makes one register of all the blocks of a table: columns typed, duplicates counted once, contradictions named.

import FEEL
import Sheets

/// What the sheets of one table hold.
struct RegisterReader {
    let unit: Unit
    let rulebook: Rulebook
    let definition: TableDefinition
    /// Whether personal values may stand in findings.
    let showsPersonal: Bool
    private(set) var findings: [Finding] = []
    private(set) var rejected: [RegisterRow] = []

    init(unit: Unit, rulebook: Rulebook, definition: TableDefinition, showsPersonal: Bool) {
        self.unit = unit
        self.rulebook = rulebook
        self.definition = definition
        self.showsPersonal = showsPersonal
    }

    private var secrecy: RowSecrecy { showsPersonal ? .none : RowSecrecy(definition) }

    private var title: Bilingual { Bilingual(vi: definition.name, en: definition.en) }

    /// The register; nil where two columns of the table have one name.
    mutating func read(_ blocks: [RegisterBlock]) -> Register? {
        for block in blocks { noteMissingKey(block) }
        for group in RowGroups(blocks, definition: definition).groups { settle(group, blocks) }
        let refused = Set(rejected)
        let rows = blocks.enumerated().flatMap { number, block in
            block.rows.map { RegisterRow(block: number, row: $0) }
        }.filter { !refused.contains($0) }
        let columns = definition.columns.map { field in (name: field.name, column: column(field, blocks, rows)) }
        guard let table = Table(columns: columns) else { return nil }
        return Register(
            table: definition.id, values: table, origins: blocks.map(\.origin),
            rows: rows.map { (UInt16($0.block), UInt32($0.row)) },
            secrecy: secrecy)
    }

    private mutating func column(_ field: Field, _ blocks: [RegisterBlock], _ rows: [RegisterRow]) -> FEEL.Column {
        let column = RegisterColumn(field, blocks, rows: rows, isShown: !secrecy.isOn)
        for faults in column.faults {
            let first = faults.places[0]
            let notice = CellNotice.column(
                head: faults.head, faults.fault, first: first.cell.a1, count: faults.places.count)
            add(
                notice.notice, subject: "\(definition.id) \(field.id) \(first.file)|\(first.sheet)",
                observed: faults.fault.typed, evidence: faults.places.map { Evidence("value", $0) })
        }
        return column.column
    }

    private mutating func noteMissingKey(_ block: RegisterBlock) {
        let missing = definition.key.filter { block.columns[$0] == nil }.compactMap { definition.column(id: $0)?.name }
        guard !missing.isEmpty, let head = block.columns.values.map(\.head).min() else { return }
        let place = block.grid.place(head)
        add(
            RegisterNotice.keyMissing(table: title, columns: missing).notice,
            subject: "\(definition.id) \(place.file)|\(place.sheet)", evidence: [Evidence("title", place)])
    }

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
        case .different:
            let notice = RegisterNotice.keyConflict(table: title, name: name, count: group.rows.count)
            add(
                notice.notice, subject: "\(definition.id) \(key)", evidence: evidence,
                removes: ["table:\(definition.id)"])
        }
    }

    /// What a row is called in findings: its name where it has one that may be shown, else its number on the sheet.
    private func name(of row: RegisterRow, _ blocks: [RegisterBlock]) -> Bilingual {
        let fields = [definition.rowName].compactMap { $0 } + definition.key
        let shown = fields.first { !secrecy.columns.contains($0) && definition.column(id: $0) != nil }
        let text = shown.map { secrecy.name(blocks[row.block].text(row.row, $0)) } ?? ""
        return text.isEmpty ? .row(row.row) : Bilingual(vi: text, en: text)
    }

    private func keyText(of row: RegisterRow, _ blocks: [RegisterBlock]) -> String {
        definition.key.map { blocks[row.block].text(row.row, $0) }.joined(separator: "|")
    }

    private func place(of row: RegisterRow, _ blocks: [RegisterBlock]) -> Place {
        let block = blocks[row.block]
        let field = definition.key.first { block.columns[$0] != nil }.flatMap { definition.column(id: $0) }
        let column = field.flatMap { block.columns[$0.id]?.index } ?? 0
        var place = block.grid.place(row.row, column)
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
