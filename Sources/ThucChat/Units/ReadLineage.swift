// Reads a lineage file: CSV with one step of one unit per row.
// Whether the units it names exist on those days is LineageLinter's matter.

import FEEL

/// Reads the edges of a lineage file in the order of its rows.
///
/// Columns: `effective,kind,old_code,old_name,new_code,new_name,share,source,confidence,note`, in any order, all there; dates ISO, shares with a point.
/// - Throws: ``UnitListError`` for what is not such a table; ``RuleIssues`` for every cell that does not say what it should.
package func readLineage(_ bytes: [UInt8], named file: String) throws -> [LineageEdge] {
    var rows = UnitListRows(bytes: bytes, file: file)
    guard let head = try rows.next() else { throw UnitListError(.empty, file: file, line: 1, column: 1) }
    var reader = LineageReader(columns: try ListColumns(head, of: LineageReader.names, file: file), bytes: bytes)
    var edges: [LineageEdge] = []
    while let row = try rows.next() {
        if row.cells.count == 1, row.cells[0].text.isEmpty { continue }
        if let edge = try reader.edge(of: row) { edges.append(edge) }
    }
    if !reader.issues.isEmpty { throw RuleIssues(reader.issues) }
    return edges
}

/// Reads rows and gathers what is wrong with them.
private struct LineageReader {
    static let names = [
        "effective", "kind", "old_code", "old_name", "new_code", "new_name", "share", "source", "confidence", "note",
    ]

    let columns: ListColumns
    private let lines: LineageLines
    private(set) var issues: [RuleIssue] = []

    init(columns: ListColumns, bytes: [UInt8]) {
        self.columns = columns
        lines = LineageLines(file: columns.file, bytes: bytes)
    }

    mutating func edge(of row: UnitListRows.Row) throws(UnitListError) -> LineageEdge? {
        try columns.check(row)
        let kind = word("kind", of: row, LineageEdge.Kind.self)
        let confidence = word("confidence", of: row, LineageEdge.Confidence.self)
        guard let effective = try columns.day("effective", of: row) else {
            throw UnitListError(.blank("effective"), file: columns.file, line: row.line, column: 1)
        }
        let share = share(of: row)
        let edge = LineageEdge(
            effective: effective, kind: kind ?? .merge, oldCode: try columns.required("old_code", of: row),
            oldName: try columns.required("old_name", of: row), newCode: try columns.required("new_code", of: row),
            newName: try columns.required("new_name", of: row), share: share,
            source: try columns.required("source", of: row), confidence: confidence ?? .low,
            note: columns.text("note", of: row), line: row.line)
        return kind == nil || confidence == nil ? nil : edge
    }

    private mutating func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, of row: UnitListRows.Row, _ type: Word.Type
    ) -> Word? where Word.RawValue == String {
        let text = columns.text(name, of: row)
        if let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        report(
            .word(text, words: words), row, columns.cell(name, of: row))
        return nil
    }

    private mutating func share(of row: UnitListRows.Row) -> Number? {
        let cell = columns.cell("share", of: row)
        if cell.text.isEmpty { return nil }
        if let share = Number(cell.text), share > .zero, share <= Number(1) { return share }
        report(.share(cell.text), row, cell)
        return nil
    }

    private mutating func report(_ fault: LineageFault, _ row: UnitListRows.Row, _ cell: UnitListRows.Cell) {
        issues.append(lines.issue(fault, line: row.line, column: cell.column, length: max(1, cell.text.count)))
    }
}

/// The lines of a lineage file, so that an issue can show its own.
struct LineageLines {
    let file: String
    private let lines: [Substring]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    func issue(_ fault: LineageFault, line: Int, column: Int = 1, length: Int = 1) -> RuleIssue {
        RuleIssue(
            code: fault.code, file: file, line: line, column: column, length: length, text: fault.text,
            sourceLine: lines.indices.contains(line - 1) ? String(lines[line - 1]) : "")
    }
}
