// Claim cells of each speaker, and the requirement printed beside an indicator.

import FEEL
import Sheets

extension ResultTableReader {
    mutating func readClaim(
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
        let code = codes.written(code)
        claims.append(
            Claim(speaker: columns.speaker, code: code, word: reading.word, raw: reading.raw, place: reading.place))
        guard reading.word == .unreadable, let place = reading.place else { return }
        let notice: RowNotice =
            reading.isContradictory
            ? .claimMarks(speaker: columns.speaker, code: code, typed: reading.raw)
            : .claimUnreadable(speaker: columns.speaker, code: code, typed: reading.raw)
        add(notice, about: entry, subject: "\(code) \(columns.speaker.id)", evidence: [Evidence("claim", place)])
    }

    mutating func readRequirement(_ entry: ResultEntry, _ code: String) {
        guard let column = entry.columns.requirement, let cell = entry.cells(column).first else { return }
        let unit = fields(of: entry).first?.field.unitOfMeasure ?? ""
        guard let levels = requirementLevels(cell, unit: unit) else { return }
        requirements.append(
            Requirement(code: codes.written(code), levels: levels, place: entry.grid.place(cell.row, cell.column)))
    }

    /// A typed number cell prints its number in the program's notation.
    private func requirementLevels(_ cell: Sheets.Cell, unit: String) -> [Requirement.Level]? {
        guard cell.kind == .number else { return ThucChat.readRequirement(SheetGrid.trimmed(cell), unit: unit) }
        guard let value = Number(cell.value) else { return nil }
        return [Requirement.Level(direction: .exactly, value: cell.isPercent ? value * Number(100) : value)]
    }
}
