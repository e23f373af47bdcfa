// Reads lists with one row a unit: sources, registered communes, titles. Columns are found by their heads.

import Sheets

/// A list of units: heads folded, rows with the unit each names.
struct UnitTable {
    /// A row that names one unit of the list.
    struct Row {
        var unit: Unit
        /// Physical row, from 0.
        var row: Int
    }

    static let codeHeads = ["mã xã", "mã đơn vị", "mã số", "mã", "code"]
    static let nameHeads = ["tên xã", "xã", "đơn vị", "tên đơn vị", "name", "xã, phường, thị trấn"]
    static let districtHeads = ["huyện", "tên huyện", "quận, huyện", "district", "huyện, thị xã, thành phố"]

    let file: String
    let sheet: Sheet
    /// Head, folded, by column.
    let heads: [Int: String]
    private let header: Int
    private(set) var rows: [Row] = []
    private(set) var findings: [Finding] = []

    /// Nil, with a finding left in `findings`, where no row of heads names a unit's code or name.
    init?(_ sheet: Sheet, file: String, index: UnitIndex, history: UnitHistory, day: CalendarDay) {
        guard let header = Self.header(of: sheet) else { return nil }
        self.file = file
        self.sheet = sheet
        self.header = header
        heads = Self.heads(of: sheet, row: header)
        for row in (header + 1)..<max(sheet.rowCount, header + 1) { read(row, index, history, day) }
    }

    /// The table with its cells alone.
    var withoutRows: UnitTable {
        var table = self
        table.rows = []
        return table
    }

    /// The column under one of several heads.
    func column(_ wanted: [String]) -> Int? {
        let folds = wanted.map(folded)
        return heads.keys.sorted().first { folds.contains(heads[$0] ?? "") }
    }

    func text(_ row: Int, _ column: Int?) -> String {
        column.flatMap { sheet[row, $0]?.value } ?? ""
    }

    func place(_ row: Int, _ column: Int) -> Place {
        var place = Place(
            file: file, sheet: sheet.name, cell: sheet.place(row: row, column: column),
            raw: sheet[row, column]?.raw ?? "")
        place.head = text(header, column)
        return place
    }

    /// The cell of a row that names its unit: its name, else its code.
    func place(ofUnitIn row: Int) -> Place {
        let columns = [column(Self.nameHeads), column(Self.codeHeads)].compactMap { $0 }
        return place(row, columns.first { !text(row, $0).isEmpty } ?? columns.first ?? 0)
    }

    /// Takes out the rows of units of other kinds than those given, with a finding for each.
    mutating func keep(kinds: [String]) {
        for row in rows where !kinds.contains(row.unit.kind) {
            findings.append(ListFault.otherKind(row.unit, kinds: kinds).finding(at: place(ofUnitIn: row.row)))
        }
        rows.removeAll { !kinds.contains($0.unit.kind) }
    }

    private static func header(of sheet: Sheet) -> Int? {
        let wanted = (codeHeads + nameHeads).map(folded)
        return (0..<min(sheet.rowCount, 40)).first { row in
            let texts = sheet.cells(inRow: row).map { folded($0.value) }
            return texts.filter { !$0.isEmpty }.count > 1 && texts.contains(where: wanted.contains)
        }
    }

    private static func heads(of sheet: Sheet, row: Int) -> [Int: String] {
        var heads: [Int: String] = [:]
        for cell in sheet.cells(inRow: row) { heads[cell.column] = folded(cell.value) }
        return heads
    }

    private mutating func read(_ row: Int, _ index: UnitIndex, _ history: UnitHistory, _ day: CalendarDay) {
        func written(_ heads: [String]) -> String? {
            let text = text(row, column(heads))
            return text.isEmpty ? nil : text
        }
        let (code, name) = (written(Self.codeHeads), written(Self.nameHeads))
        guard let shown = name ?? code else { return }
        let district = written(Self.districtHeads)
        let match = index.match(code: code, name: name, district: district, on: day)
        if case .one(let unit) = match { return rows.append(Row(unit: unit, row: row)) }
        if let former = history.formerUnit(code: code, name: name, district: district, before: day) {
            let fault = ListFault.formerUnit(former, became: history.successors(of: former, on: day))
            return findings.append(fault.finding(at: place(ofUnitIn: row)))
        }
        guard case .contradicting(let byCode, let byName) = match, let code, byCode != nil || !byName.isEmpty else {
            let fault = ListFault.unknownUnit(
                shown, isWhole: code != nil && district != nil,
                mayBe: index.suggestions(for: match, name: name, on: day))
            return findings.append(fault.finding(at: place(ofUnitIn: row)))
        }
        let fault = ListFault.codeAgainstName(code: code, name: shown, byCode: byCode, byName: byName)
        findings.append(fault.finding(at: place(ofUnitIn: row)))
    }
}
