// Tables whose own titles name another period or another unit than the submission's.

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
        return otherUnit(in: title, of: table).map { .tableOfOtherUnit(sheet: grid.sheet.name, name: $0, unit: unit) }
    }

    /// The unit that a table's title names, where it is neither ours nor named above the file's first table; whose that is, the first pass has settled.
    private func otherUnit(in title: TableTitle, of table: FormTable) -> String? {
        let ours = Set((settledNames(before: table) + [unit.name, unit.fullName] + unit.variants).map(folded))
        return title.units.first { name in !name.candidates.contains { ours.contains(folded($0)) } && isUnit(name) }?
            .candidates.first
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
        guard let units, !name.followsOffice else { return true }
        return name.candidates.contains { candidate in
            switch units.match(code: nil, name: candidate, on: submission.period.lastDay) {
            case .one, .ambiguous: true
            case .unknown, .contradicting: false
            }
        }
    }
}
