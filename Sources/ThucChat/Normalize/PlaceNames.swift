// Gives the places that reading noted the heads over them and the names of their rows.

import Sheets

/// The tables of a submission's sheets, asked what stands over and beside a cell.
struct PlaceNames {
    private struct SheetKey: Hashable {
        var file: String
        var sheet: UInt16
    }

    private let sheets: [SheetKey: UnderstoodSheet]
    private let rulebook: Rulebook
    private let showsPersonal: Bool

    init(_ sheets: [UnderstoodSheet], _ rulebook: Rulebook, showsPersonal: Bool) {
        let keyed = sheets.map { (SheetKey(file: $0.grid.file, sheet: UInt16($0.grid.sheet.index)), $0) }
        self.sheets = Dictionary(keyed) { first, _ in first }
        self.rulebook = rulebook
        self.showsPersonal = showsPersonal
    }

    /// Names every place of a submission but those of its registers, which name theirs when they are asked.
    func name(_ submission: inout Submission) {
        for index in submission.findings.indices {
            for number in submission.findings[index].evidence.indices {
                name(&submission.findings[index].evidence[number].place)
            }
        }
        for index in submission.observations.indices {
            for number in submission.observations[index].places.indices {
                name(&submission.observations[index].places[number])
            }
        }
        for index in submission.claims.indices {
            if var place = submission.claims[index].place {
                name(&place)
                submission.claims[index].place = place
            }
        }
        for index in submission.requirements.indices { name(&submission.requirements[index].place) }
        for index in submission.counts.indices { name(&submission.counts[index].place) }
    }

    /// A place above all tables, or of a whole file, keeps its bare address.
    private func name(_ place: inout Place) {
        let (row, column) = (Int(place.cell.row), Int(place.cell.column))
        guard !place.sheet.isEmpty, let sheet = sheets[SheetKey(file: place.file, sheet: place.cell.sheet)],
            let table = sheet.layout.tables.first(where: { $0.body.contains(row) || $0.headerRows.contains(row) })
        else { return }
        place.head = table.columns.first { $0.index == column }?.title ?? ""
        if sheet.layout.rows[row] == .data { place.row = rowName(row, table, sheet.grid) }
    }

    /// The code or number of a result table's row; of a register's what names it, as far as it may be shown.
    private func rowName(_ row: Int, _ table: TableLayout, _ grid: SheetGrid) -> String {
        guard case .register(let id)? = rulebook.forms.first(where: { $0.id == table.form })?.kind else {
            return table.column(.number).map { grid.shown(row, $0.index) } ?? ""
        }
        guard let definition = rulebook.dictionary.table(id: id) else { return "" }
        let secrecy = showsPersonal ? .none : RowSecrecy(definition)
        let column = definition.rowNameColumn(secrecy).flatMap { table.column(.field($0)) }
        return column.map { secrecy.name(grid.shown(row, $0.index)) } ?? ""
    }
}
