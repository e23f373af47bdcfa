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

    /// The unit that a later table of a sheet names, where it is neither ours nor named above the first; whose the first is, the first pass has settled.
    private func otherUnit(in title: TableTitle, of table: FormTable) -> String? {
        let sheet = sheets[table.sheet]
        guard let first = sheet.layout.tables.first, first.titleRows != table.table.titleRows else { return nil }
        let settled = TableTitle(sheet.grid, rows: first.titleRows).unitNames.joined()
        let ours = Set((settled + [unit.name, unit.fullName] + unit.variants).map(folded))
        return title.unitNames.first { candidates in !candidates.contains { ours.contains(folded($0)) } }?.first
    }
}
