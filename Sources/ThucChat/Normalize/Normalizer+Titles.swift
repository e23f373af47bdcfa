// Tables whose own titles, or failing those the sheet's name, name another period or another unit than the submission's.

import Sheets

extension Normalizer {
    /// The tables that are the submission's. Of each of the others it is said whose it is, and none of its rows is taken.
    mutating func ownTables(_ tables: [FormTable]) -> [FormTable] {
        var own: [FormTable] = []
        for table in tables {
            guard let notice = strangeness(of: table) else {
                own.append(table)
                continue
            }
            reject(table)
            let grid = sheets[table.sheet].grid
            add(notice, on: grid, at: table.table.columns.first.map { [$0.head] } ?? [])
        }
        return own
    }

    private func strangeness(of table: FormTable) -> LayoutNotice? {
        let grid = sheets[table.sheet].grid
        let title = TableTitle(grid, rows: table.table.titleRows)
        let periods = title.periods.isEmpty ? PathHints.periods(in: grid.sheet.name) : title.periods
        if !periods.isEmpty, !periods.contains(submission.period) {
            let found = periods.map(\.description).joined(separator: "; ")
            return .tableOfOtherPeriod(
                sheet: grid.sheet.name, found: found, expected: submission.period.description)
        }
        let other = otherUnit(in: title, of: table) ?? otherUnitOfSheet(table)
        return other.map { .tableOfOtherUnit(sheet: grid.sheet.name, name: $0, unit: unit) }
    }

    /// The unit that a table's title names, where it is neither ours nor named above the file's first table; whose that is, the first pass has settled.
    private func otherUnit(in title: TableTitle, of table: FormTable) -> String? {
        let ours = ours(before: table)
        return title.units.first { name in !name.candidates.contains { ours.contains(folded($0)) } && isUnit(name) }?
            .candidates.first
    }

    /// The names, folded, by which a table is ours.
    private func ours(before table: FormTable) -> Set<String> {
        Set((settledNames(before: table) + [unit.name, unit.fullName] + unit.variants).map(folded))
    }

    /// The unit that the sheet is named after, where it is another than ours and no title on the sheet, down to the table's, names one.
    private func otherUnitOfSheet(_ table: FormTable) -> String? {
        let sheet = sheets[table.sheet]
        let above = sheet.layout.tables.prefix { $0.titleRows.lowerBound <= table.table.titleRows.lowerBound }
        guard above.allSatisfy({ TableTitle(sheet.grid, rows: $0.titleRows).units.isEmpty }) else { return nil }
        let name = sheet.grid.sheet.name
        let plain = UnitPhrases(name).names.filter(\.isPlain).flatMap(\.candidates)
        let candidates = [name] + plain + [PathHints.name(in: name)]
        let found = candidates.lazy.map { namesakes($0) }.first { !$0.isEmpty } ?? []
        guard found.count == 1, found[0].code != unit.code else { return nil }
        return ours(before: table).isDisjoint(with: candidates.map(folded)) ? found[0].fullName : nil
    }

    /// Names in the first title of the table's file that names a unit; none where it is the table's own.
    private func settledNames(before table: FormTable) -> [String] {
        let file = sheets[table.sheet].grid.file
        for index in sheets.indices.prefix(table.sheet + 1) where sheets[index].grid.file == file {
            for earlier in sheets[index].layout.tables {
                let names = TableTitle(sheets[index].grid, rows: earlier.titleRows).units
                if !names.isEmpty { return names.flatMap(\.candidates) }
            }
        }
        return []
    }

    /// What follows `UBND` is a name; what merely begins a line is one if the list of units has it.
    private func isUnit(_ name: UnitPhrases.Name) -> Bool {
        units == nil || name.followsOffice || name.candidates.contains { !namesakes($0).isEmpty }
    }

    /// The units of the list that bear a name.
    private func namesakes(_ name: String) -> [Unit] {
        switch units?.match(code: nil, name: name, on: submission.period.lastDay) {
        case .one(let unit): [unit]
        case .ambiguous(let units): units
        case .unknown, .contradicting, nil: []
        }
    }
}
