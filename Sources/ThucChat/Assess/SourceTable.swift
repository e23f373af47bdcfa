// A table of an independent source. Cells stay as they were read: what they say of a unit is made when the unit's turn comes.

import FEEL
import Sheets

/// The columns of a list that are fields of the dictionary, by unit.
struct SourceTable: Sendable {
    private struct Column: Sendable {
        let number: Int
        let field: Field
        let notation: NumberNotation
    }

    private let table: UnitTable
    private let speaker: Speaker
    private let columns: [Column]
    /// Physical rows, from 0, by unit code.
    private let rows: [String: [Int]]

    /// Nil where no column is a field.
    init?(_ table: UnitTable, of speaker: Speaker, _ dictionary: FieldDictionary) {
        columns = table.heads.keys.sorted().compactMap { number in
            dictionary.field(headed: table.heads[number] ?? "").map { field in
                let notation = settledNotation(of: table.rows.map { table.text($0.row, number) })
                return Column(number: number, field: field, notation: notation)
            }
        }
        if columns.isEmpty { return nil }
        rows = Dictionary(grouping: table.rows, by: \.unit.code).mapValues { $0.map(\.row) }
        self.table = table.withoutRows
        self.speaker = speaker
    }

    /// What the source says of a unit: by column, then by row.
    func observations(ofCode code: String) -> [Observation] {
        let rows = rows[code] ?? []
        return columns.flatMap { column in rows.compactMap { observation($0, column) } }
    }

    private func observation(_ row: Int, _ column: Column) -> Observation? {
        guard let cell = table.sheet[row, column.number] else { return nil }
        let reading = read(cell, as: column.field, notation: column.notation)
        return Observation(
            reading, speaker: speaker, field: column.field.id, place: table.place(row, column.number))
    }
}
