// Reads a household register in batches, to cells or to typed columns.

import Sheets

struct RegisterProbe {
    let path: String

    /// What the columns of the generated register hold: number, code, head of household, village, members, income and
    /// yes or no, with four more counts of people among them.
    static let kinds: [RegisterColumn.Kind] =
        [.whole, .text, .text, .text, .whole, .decimal(comma: true)] + Array(repeating: .text, count: 8)
        + Array(repeating: .whole, count: 4) + [.text, .text]

    /// The number of cells that hold something.
    func cells() throws -> String {
        var count = 0
        try forEachBatch { count += $0.sheet.cellCount }
        return String(count)
    }

    /// The number of cells and the checksum over them.
    func digest() throws -> String {
        var checksum = CellChecksum()
        try forEachBatch { checksum.add($0.sheet) }
        return "\(checksum.cellCount) \(checksum.text)"
    }

    /// Rows; then for each numeric column the given cells, the unreadable ones and the sum of the given, in the
    /// smallest unit met (tenths for the income).
    func columns() throws -> String {
        var rows = 0
        var totals = Self.kinds.map { _ in ColumnTotal() }
        try forEachBatch { batch in
            rows = batch.rows.upperBound
            for (index, column) in batch.columns(Self.kinds).enumerated() where column.kind != .text {
                totals[index].add(column)
            }
        }
        let numeric = totals.indices.filter { Self.kinds[$0] != .text }
        return "\(rows) " + numeric.map { totals[$0].text }.joined(separator: " ")
    }

    private func forEachBatch(_ body: (RegisterBatch) -> Void) throws {
        let file = try InputFile(path: path)
        var offset = 0
        var stream = RegisterStream(named: path) { (buffer) throws(SheetsError) in
            let count = file.read(into: buffer, at: offset)
            offset += count
            return count
        }
        while let batch = try stream.next() { body(batch) }
        guard !file.hasFailed else { throw BenchmarkFault(what: path, reason: "cannot be read to its end") }
    }
}
