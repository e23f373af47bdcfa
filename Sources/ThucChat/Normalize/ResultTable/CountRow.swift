// The counts of a total row, one per speaker.

import Sheets

/// Reads `Số tiêu chí đạt: 15/19`, in the label or under the columns of the speakers.
struct CountRow {
    let counts: [PrintedCount]

    /// - Parameter tier: the table's tier; nil for the base tier.
    init(_ grid: SheetGrid, _ columns: ResultColumns, row: Int, tier: String?) {
        var speakers: [Int: Speaker] = [:]
        for claim in columns.claims {
            if let words = claim.words { speakers[words] = claim.speaker }
            for mark in claim.marks where mark.word == .met { speakers[mark.column] = claim.speaker }
        }
        let notMet = Set(columns.claims.flatMap { $0.marks.filter { $0.word != .met }.map(\.column) })
        let filled = grid.filled(row).filter { !notMet.contains($0.column) && $0.column != columns.requirement }
        let found = filled.compactMap { cell in
            readCount(SheetGrid.trimmed(cell)).map { count in
                PrintedCount(
                    speaker: speakers[cell.column] ?? .commune, tier: tier, met: count.met, full: count.full,
                    place: grid.place(cell.row, cell.column))
            }
        }
        counts = Self.once(found)
    }

    /// The same count in several cells of one speaker is one count.
    private static func once(_ counts: [PrintedCount]) -> [PrintedCount] {
        counts.reduce(into: []) { kept, count in
            if !kept.contains(where: { ($0.speaker, $0.met, $0.full) == (count.speaker, count.met, count.full) }) {
                kept.append(count)
            }
        }
    }
}
