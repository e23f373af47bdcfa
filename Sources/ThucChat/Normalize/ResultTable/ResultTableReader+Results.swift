// Result cells: which fields they fill, what is read, and which document they cite.

import Sheets

extension ResultTableReader {
    mutating func readResult(_ entry: ResultEntry, _ table: ResultEntries) {
        guard let column = entry.columns.result else { return }
        let fields = fields(of: entry)
        let shared = table.shared(entry, column: column)
        if !shared.isEmpty, !fields.isEmpty { return leaveMerged(entry, shared, column) }
        if fields.isEmpty {
            if !entry.cells(column).isEmpty {
                add(.resultUnmapped(code: name(of: entry)), about: entry, evidence: values(entry, column))
            }
            return
        }
        let citation = citation(of: entry)
        for (part, reading) in zip(fields, readings(of: entry, column, fields)) {
            var observation = Observation(
                reading, speaker: .commune, field: part.field.id, raw: entry.text(column), place: nil)
            observation.places = entry.places(column)
            observation.citation = citation
            observations.append(observation)
            if let fault = reading.fault { addFault(fault, part.field, entry, column) }
        }
    }

    private func readings(of entry: ResultEntry, _ column: Int, _ fields: [(field: Field, cue: String?)]) -> [Reading] {
        let cells = entry.cells(column)
        let label = entry.text(entry.columns.indicator)
        if cells.count == 1, fields.count == 1, let unit = UnitInHead.unit(inLabel: label, for: fields[0].field) {
            return [ThucChat.read(cells[0], as: fields[0].field, notation: entry.notation, unit: unit)]
        }
        if cells.count == 1, cells[0].kind != .text,
            let first = fields.firstIndex(where: { $0.cue == nil }) ?? fields.indices.first
        {
            return fields.indices.map {
                $0 == first ? ThucChat.read(cells[0], as: fields[$0].field, notation: entry.notation) : .blank
            }
        }
        return readParts(entry.text(column), as: fields, notation: entry.notation)
    }

    /// One result cell for several indicators belongs to none of them alone.
    private mutating func leaveMerged(_ entry: ResultEntry, _ shared: [ResultEntry], _ column: Int) {
        let anchor = entry.grid.place(entry.grid.anchor(entry.firstLine, column))
        let isBlank = entry.grid.shown(entry.firstLine, column).isEmpty
        for field in fields(of: entry) {
            observations.append(
                Observation(
                    speaker: .commune, field: field.field.id, status: isBlank ? .blank : .unreadable, raw: anchor.raw,
                    places: [anchor]))
        }
        guard !isBlank, shared.first?.subject == entry.subject else { return }
        add(.resultMerged(codes: shared.map(name)), about: entry, evidence: [Evidence("value", anchor)])
    }

    /// The fields that an entry's result fills, as the form declares them.
    func fields(of entry: ResultEntry) -> [(field: Field, cue: String?)] {
        switch entry.subject {
        case .indicator(let code), .criterion(let code):
            (form.rows[code] ?? []).compactMap { row in rulebook.dictionary.field(id: row.field).map { ($0, row.cue) } }
        case .field(let id): rulebook.dictionary.field(id: id).map { [($0, nil)] } ?? []
        case .disputed, .unknown: []
        }
    }

    /// The document cited beside the result: in its cell, in the note, or beside a verdict; a complete one first.
    private func citation(of entry: ResultEntry) -> Citation? {
        let columns = [entry.columns.result, entry.columns.note] + entry.columns.claims.flatMap(\.all)
        let found = columns.compactMap { column in
            readCitation(entry.text(column)).map { citation in
                var citation = citation
                citation.places = entry.places(column)
                return citation
            }
        }
        return found.first(where: \.isComplete) ?? found.first
    }
}
