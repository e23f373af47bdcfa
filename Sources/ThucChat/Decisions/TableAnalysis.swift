// Lints a decision table by intervals and enumerations: gaps, overlaps, rows that nothing reaches.
// Cells that compare with other names than constants are not judged, which is said.

import FEEL

/// One table cut into boxes: a set of parts for every column.
struct TableAnalysis {
    /// What came of it.
    struct Verdict {
        var faults: [TableFault] = []
        var unjudged: [Bilingual] = []
    }

    typealias Box = [Set<Int>]

    let table: DecisionTable
    private let columns: [ColumnDomain?]
    /// Rows beyond which a table is not judged: each is held against each.
    private static let rowLimit = 1_000
    /// Boxes looked at before the search for gaps gives up.
    private static let boxLimit = 20_000

    init(_ table: DecisionTable, domains vocabulary: Vocabulary) {
        self.table = table
        columns = table.inputs.indices.map { column in
            ColumnDomain(table.inputs[column], cells: table.rows.map { $0.tests[column] }, vocabulary: vocabulary)
        }
    }

    var verdict: Verdict {
        let clashes = otherTypes
        guard clashes.isEmpty else { return Verdict(faults: clashes) }
        let domains = columns.compactMap { $0 }
        guard table.rows.count <= Self.rowLimit else { return Verdict(unjudged: [Self.tooLarge]) }
        guard domains.count == columns.count else { return Verdict(unjudged: unjudgedColumns) }
        let rows = table.rows.map { row in zip(domains, row.tests).map { $0.covered(by: $1) } }
        var verdict = Verdict()
        verdict.faults = impossible(rows, domains)
        let judged = rows.enumerated().filter { index, _ in !verdict.faults.contains { $0.row == index } }
            .map { (index: $0.offset, box: $0.element) }
        verdict.faults += overlaps(judged, domains) + unreachable(judged, &verdict)
        verdict.faults += gap(judged.map(\.box), domains, &verdict)
        return verdict
    }

    private var unjudgedColumns: [Bilingual] {
        zip(table.inputs, columns).filter { $0.1 == nil }.map { input, _ in
            let name = input.expression.source
            return Bilingual(
                vi:
                    "Cột «\(name)» có ô không so với giá trị cố định, hoặc quá nhiều giá trị, nên chưa xét được khoảng trống và chồng lấn của bảng.",
                en:
                    "Column \"\(name)\" has a cell that does not compare with constants, or too many of them, so gaps and overlaps are not judged."
            )
        }
    }

    /// Cells that compare with a constant of another type than their column's, where that is plain.
    private var otherTypes: [TableFault] {
        let plain: [FEELType] = [.number, .string, .boolean, .date]
        return table.rows.enumerated().flatMap { index, row in
            zip(table.inputs, row.tests).compactMap { input, cell -> TableFault? in
                guard plain.contains(input.type) else { return nil }
                var breaks = ColumnBreaks()
                breaks.add(cell)
                guard let other = breaks.values.first(where: { plain.contains($0.type) && $0.type != input.type })
                else {
                    return nil
                }
                return .init(
                    kind: .otherType(
                        row: index, column: input.expression.source, value: other.description,
                        type: input.type))
            }
        }
    }

    private func impossible(_ rows: [Box], _ domains: [ColumnDomain]) -> [TableFault] {
        rows.enumerated().compactMap { index, box in
            box.firstIndex(where: \.isEmpty).map { .init(kind: .impossible(row: index, column: domains[$0].name)) }
        }
    }

    private func overlaps(_ rows: [(index: Int, box: Box)], _ domains: [ColumnDomain]) -> [TableFault] {
        guard table.hitPolicy == .unique || table.hitPolicy == .any else { return [] }
        var faults: [TableFault] = []
        for (place, later) in rows.enumerated() {
            for earlier in rows[..<place] {
                guard let shared = Self.meet(later.box, earlier.box),
                    let fault = clash(later.index, earlier.index, text(shared, domains))
                else { continue }
                faults.append(fault)
                break
            }
        }
        return faults
    }

    private func clash(_ row: Int, _ earlier: Int, _ example: String) -> TableFault? {
        if table.hitPolicy == .unique { return .init(kind: .overlap(row: row, earlier: earlier, example: example)) }
        let results = [row, earlier].map { table.rows[$0].results.map(\.source) }
        return results[0] == results[1] ? nil : .init(kind: .conflict(row: row, earlier: earlier, example: example))
    }

    /// Rows of a first-hit table that the rows above cover.
    private func unreachable(_ rows: [(index: Int, box: Box)], _ verdict: inout Verdict) -> [TableFault] {
        guard table.hitPolicy == .first else { return [] }
        return rows.enumerated().compactMap { place, row in
            guard let rest = Self.subtract(rows[..<place].map(\.box), from: [row.box]) else {
                verdict.unjudged.append(Self.tooLarge)
                return nil
            }
            return rest.isEmpty ? .init(kind: .unreachable(row: row.index)) : nil
        }
    }

    /// Values that no row covers; null is no value, and a list of no rows is an answer.
    private func gap(_ rows: [Box], _ domains: [ColumnDomain], _ verdict: inout Verdict) -> [TableFault] {
        guard table.hitPolicy != .collect(nil), !table.outputs.contains(where: { $0.otherwise != nil }) else {
            return []
        }
        guard let rest = Self.subtract(rows, from: [domains.map { Set(0..<$0.valueCount) }]) else {
            verdict.unjudged.append(Self.tooLarge)
            return []
        }
        guard let first = rest.first else { return [] }
        return [.init(kind: .gap(example: text(first, domains), more: rest.count - 1))]
    }

    private static let tooLarge = Bilingual(
        vi: "Bảng quá lớn để xét hết các khoảng trống và dòng thừa.",
        en: "The table is too large to judge all gaps and unused rows.")

    private static func meet(_ left: Box, _ right: Box) -> Box? {
        let shared = zip(left, right).map { $0.intersection($1) }
        return shared.contains(where: \.isEmpty) ? nil : shared
    }

    /// What is left of boxes when others are taken out; nil beyond the limit.
    private static func subtract(_ taken: [Box], from boxes: [Box]) -> [Box]? {
        var rest = boxes
        for box in taken {
            rest = rest.flatMap { subtract(box, from: $0) }
            if rest.count > boxLimit { return nil }
        }
        return rest
    }

    private static func subtract(_ taken: Box, from box: Box) -> [Box] {
        guard let shared = meet(box, taken) else { return [box] }
        var pieces: [Box] = []
        var core = box
        for column in box.indices {
            let outside = core[column].subtracting(taken[column])
            if !outside.isEmpty {
                var piece = core
                piece[column] = outside
                pieces.append(piece)
            }
            core[column] = shared[column]
        }
        return pieces
    }

    /// A case as people read it: the first part of each column that says anything.
    private func text(_ box: Box, _ domains: [ColumnDomain]) -> String {
        let said = zip(domains, box).compactMap { domain, parts in
            parts.count == domain.parts.count ? nil : parts.min().map { "\(domain.name) \(domain.parts[$0].text)" }
        }
        return said.isEmpty ? "-" : said.joined(separator: ", ")
    }
}
