// Documents cited for an indicator or a condition: in the table of documents, in the result cell, or in the note beside it.

import FEEL

extension Facts {
    /// Every citation for an indicator or a condition, the table's first.
    package func documents(for code: String) -> [Citation] {
        let fields = rulebook.allIndicators.first { $0.code == code }?.tests.compactMap(\.stated) ?? []
        return listedDocuments(for: code) + fields.compactMap { stated[$0]?.citation }
    }

    private func listedDocuments(for code: String) -> [Citation] {
        guard let columns = rulebook.documents, let table = rulebook.dictionary.table(named: columns.table),
            let register = submission.registers[table.id]
        else { return [] }
        return (0..<register.values.count).compactMap { index in
            let row = register.values.row(index)
            guard let named = row.text(columns.indicator), rulebook.indicators(named: named)?.contains(code) ?? false
            else { return nil }
            let place = table.column(named: columns.number).flatMap { register.place(row: index, field: $0.id) }
            return Citation(
                number: row.text(columns.number), date: row.day(columns.date), issuer: row.text(columns.issuer),
                expires: columns.expires.flatMap(row.day), places: place.map { [$0] } ?? [])
        }
    }
}

extension Context {
    fileprivate func text(_ key: String) -> String? {
        switch self[key] {
        case .string(let text)?: text
        case .number(let number)?: number.description
        default: nil
        }
    }

    fileprivate func day(_ key: String) -> CalendarDay? {
        guard case .date(let date)? = self[key] else { return nil }
        return CalendarDay(year: Int(date.year), month: Int(date.month), day: Int(date.day))
    }
}
