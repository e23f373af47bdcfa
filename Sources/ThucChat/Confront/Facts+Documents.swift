// Documents cited for an indicator or a condition: in the table of documents, in the result cell, or in the note beside it.

import FEEL

/// A row of the table of documents.
package struct ListedDocument: Sendable {
    /// Indicators and conditions that it is cited for; nil where that is not clear.
    var codes: [String]?
    var citation: Citation
}

extension Facts {
    /// Every citation for an indicator or a condition, the table's first.
    package func documents(for code: String) -> [Citation] {
        let fields = rulebook.allIndicators.first { $0.code == code }?.tests.compactMap(\.stated) ?? []
        let listed = listedDocuments.filter { $0.codes?.contains(code) ?? false }.map(\.citation)
        let cited = fields.compactMap { stated[$0]?.citation }
        return listed + cited.map { endedDocuments.doubting(Self.doubted($0, submission, rulebook)) }
    }

    /// The rows of the table, those that another row ends in doubt, and what the rows say of one another.
    static func documents(_ submission: Submission, _ rulebook: Rulebook) -> ([ListedDocument], EndedDocuments) {
        let listed = listedDocuments(submission, rulebook)
        let ended = EndedDocuments(listed.map(\.citation), rulebook.documents?.doubted ?? DoubtedDocuments())
        return (listed.map { ListedDocument(codes: $0.codes, citation: ended.doubting($0.citation)) }, ended)
    }

    private static func listedDocuments(_ submission: Submission, _ rulebook: Rulebook) -> [ListedDocument] {
        guard let columns = rulebook.documents, let table = rulebook.dictionary.table(named: columns.table),
            let register = submission.registers[table.id]
        else { return [] }
        return (0..<register.values.count).compactMap { index in
            let row = register.values.row(index)
            guard let field = table.column(named: columns.indicator) else { return nil }
            let place = table.column(named: columns.number).flatMap { register.place(row: index, field: $0.id) }
            var citation = Citation(
                number: row.text(columns.number), date: row.day(columns.date), issuer: row.text(columns.issuer),
                expires: columns.expires.flatMap(row.day), subject: columns.subject.flatMap(row.text),
                places: place.map { [$0] } ?? [])
            if isExpiryUnread(register, table, columns, index, submission) { citation.doubt = .expiryUnread }
            return ListedDocument(
                codes: CitedCodes(register, row: index, field, rulebook).codes,
                citation: doubted(citation, submission, rulebook))
        }
    }

    /// The citation with what speaks against it.
    private static func doubted(_ citation: Citation, _ submission: Submission, _ rulebook: Rulebook) -> Citation {
        var citation = citation
        citation.doubt = citation.doubt ?? doubt(citation, submission.period, rulebook)
        return citation
    }

    private static func doubt(_ citation: Citation, _ period: Period, _ rulebook: Rulebook) -> DocumentDoubt? {
        guard let documents = rulebook.documents else { return nil }
        if let number = citation.number, isSame(number, rulebook.decision.number) { return .standard }
        if let doubt = documents.doubted.doubt(number: citation.number, subject: citation.subject) { return doubt }
        let isLate = citation.date.map { $0.year > period.lastDay.year + 1 } ?? false
        return isLate ? .late : nil
    }

    /// `QĐ số 1980/QĐ-TTg` is `1980/QĐ-TTg`.
    private static func isSame(_ number: String, _ other: String) -> Bool {
        !other.isEmpty && Words.contains(folded(number), folded(other))
    }

    /// A day of expiry that cannot be read, unless it says that there is none.
    private static func isExpiryUnread(
        _ register: Register, _ table: TableDefinition, _ columns: DocumentTable, _ row: Int, _ submission: Submission
    ) -> Bool {
        guard let name = columns.expires, register.values.isUnreadable(name, row: row) else { return false }
        let place = table.column(named: name).flatMap { register.place(row: row, field: $0.id) }
        return !ExpiryText(place?.raw ?? "").isOpen(on: submission.period.lastDay)
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
