// Reads XML of the plain row and column kind: repeated elements whose children or attributes are fields.
// Which field means what is for a form to say.

/// Reads records: every element that holds only fields (elements with text alone, or attributes) is a row.
///
/// Records of one name make a sheet; its row 1 holds the names of the fields in the order they first appear, and the
/// records follow in file order. The sheet's name is the path to the records, `/danh_sach/ho`.
struct PlainXMLReader: XMLEventHandler {
    private struct Open {
        var name: String
        var fields: [(name: String, text: Range<Int>)] = []
        var hasElements = false
        var textStart = 0
    }

    private struct Table {
        var columns: [String: Int] = [:]
        var names: [String] = []
        var rows: [[(column: Int, text: Range<Int>)]] = []
    }

    let limits: ReadLimits
    private var open: [Open] = []
    private var tables: [String: Table] = [:]
    private var order: [String] = []
    private var arena: [UInt8] = []
    private var cellTotal = 0

    init(limits: ReadLimits) {
        self.limits = limits
    }

    mutating func prepare(_ names: XMLNames) {}

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        try limits.check(.depth, open.count + 1)
        if !open.isEmpty { open[open.count - 1].hasElements = true }
        var entered = Open(name: element.name.map { String(cString: $0) } ?? "")
        for index in 0..<element.attributeCount {
            guard let name = element.attributeName(index) else { continue }
            let value = element.attributeValue(index)
            try limits.check(.cellBytes, value.count)
            entered.fields.append((String(cString: name), keep(value)))
        }
        entered.textStart = arena.count
        open.append(entered)
    }

    private mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let start = arena.count
        arena.append(contentsOf: bytes)
        return start..<arena.count
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        guard let last = open.last, !last.hasElements else { return }
        try limits.check(.cellBytes, arena.count - last.textStart + bytes.count)
        arena.append(contentsOf: bytes)
    }

    mutating func end() throws(ReadStop) {
        let left = open.removeLast()
        if !left.hasElements, left.fields.isEmpty, !open.isEmpty {
            open[open.count - 1].fields.append((left.name, left.textStart..<arena.count))
            return
        }
        var fields = left.fields
        if !left.hasElements, arena.count > left.textStart { fields.append((left.name, left.textStart..<arena.count)) }
        // An element that holds records keeps its own fields as a record too, so that nothing is lost.
        if !fields.isEmpty { try addRecord(fields, at: open.map(\.name) + [left.name]) }
    }

    private mutating func addRecord(
        _ fields: [(name: String, text: Range<Int>)], at path: [String]
    ) throws(ReadStop) {
        let key = "/" + path.joined(separator: "/")
        if tables[key] == nil {
            try limits.check(.sheets, order.count + 1)
            order.append(key)
        }
        var table = tables.removeValue(forKey: key) ?? Table()
        var row: [(column: Int, text: Range<Int>)] = []
        for field in fields {
            let column = table.columns[field.name] ?? table.names.count
            if column == table.names.count {
                try limits.check(.columns, column + 1)
                table.columns[field.name] = column
                table.names.append(field.name)
            }
            row.append((column, field.text))
        }
        cellTotal += row.count
        try limits.check(.cells, cellTotal)
        try limits.check(.rows, table.rows.count + 2)
        table.rows.append(row)
        tables[key] = table
    }

    /// The sheets in the order their first record ended.
    func sheets(into findings: inout FindingList) -> [SheetBuilder] {
        order.enumerated().compactMap { index, key in
            tables[key].map { sheet($0, named: key, index: index, into: &findings) }
        }
    }

    private func sheet(
        _ table: Table, named name: String, index: Int, into findings: inout FindingList
    ) -> SheetBuilder {
        var sheet = SheetBuilder(name: name, index: index)
        for (column, head) in table.names.enumerated() {
            let text = sheet.keep(head.utf8)
            sheet.append(row: 0, column: UInt16(column), kind: .text, text: text)
        }
        for (index, row) in table.rows.enumerated() {
            var last = -1
            for field in row.sorted(by: { ($0.column, $0.text.lowerBound) < ($1.column, $1.text.lowerBound) }) {
                if field.column == last {
                    findings.add(
                        .repeatedField(
                            CellPlace(sheet: sheet.index, row: UInt32(index + 1), column: UInt16(field.column)),
                            name: table.names[field.column]))
                    continue
                }
                last = field.column
                let text = sheet.keep(arena[field.text])
                if text.isEmpty { continue }
                sheet.append(row: UInt32(index + 1), column: UInt16(field.column), kind: .text, text: text)
            }
        }
        return sheet
    }
}
