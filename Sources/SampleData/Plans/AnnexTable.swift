// The columns of each kind of annex: its head as offices word it, and how a row fills it.

/// One column of an annex of `Row`s.
struct AnnexColumn<Row> {
    var head: String
    var key: String
    var content: (Row) -> CellContent
    var total: ((Row) -> Int)?  // summed in the total row

    init(_ head: String, _ key: String, total: ((Row) -> Int)? = nil, _ content: @escaping (Row) -> CellContent) {
        self.head = head
        self.key = key
        self.total = total
        self.content = content
    }

    static func text(_ head: String, _ key: String, _ value: @escaping (Row) -> String) -> AnnexColumn {
        AnnexColumn(head, key) { .text(value($0)) }
    }

    static func count(_ head: String, _ key: String, totals: Bool = true, _ value: @escaping (Row) -> Int)
        -> AnnexColumn
    {
        AnnexColumn(head, key, total: totals ? value : nil) { .number(scaled: value($0), digits: 0) }
    }

    static func tenths(_ head: String, _ key: String, totals: Bool = true, _ value: @escaping (Row) -> Int)
        -> AnnexColumn
    {
        AnnexColumn(head, key, total: totals ? value : nil) { .number(scaled: value($0), digits: 1) }
    }

    static func yes(_ head: String, _ key: String, _ value: @escaping (Row) -> Bool) -> AnnexColumn {
        AnnexColumn(head, key) { .text(value($0) ? "Có" : "Không") }
    }
}

/// An annex ready to be laid out.
struct AnnexTable<Row> {
    var kind: AnnexKind
    var columns: [AnnexColumn<Row>]
    var rows: [Row]
    var hasTotals: Bool

    /// Lays the annex out; the cells of row n, counted from 1, are named `n` and the column's key.
    func plan(block: TitleBlock) -> SheetPlan {
        var sheet = SheetPlan(name: kind.sheetName, columnCount: columns.count + 1)
        block.appendAnnexHead(title: "\(kind.title) NĂM 2020", to: &sheet)
        var header: [Int: PlannedCell] = [0: .text("STT", heading: true)]
        for (place, column) in columns.enumerated() { header[place + 1] = .text(column.head, heading: true) }
        sheet.append(header)
        for (place, row) in rows.enumerated() { append(row, number: place + 1, to: &sheet) }
        if hasTotals { appendTotals(to: &sheet) }
        sheet.append()
        sheet.appendAcross("Ghi chú: Số liệu chốt đến ngày 31/12/2020.")
        return sheet
    }

    private func append(_ row: Row, number: Int, to sheet: inout SheetPlan) {
        var cells: [Int: PlannedCell] = [0: PlannedCell(content: .number(scaled: number, digits: 0))]
        var keys: [Int: CellKey] = [:]
        for (place, column) in columns.enumerated() {
            let content = column.content(row)
            if content != .text("") { cells[place + 1] = PlannedCell(content: content) }
            keys[place + 1] = CellKey(String(number), column.key)
        }
        sheet.append(cells, keys: keys)
    }

    private func appendTotals(to sheet: inout SheetPlan) {
        var cells: [Int: PlannedCell] = [0: .text("Tổng cộng", across: 1, heading: true)]
        for (place, column) in columns.enumerated() {
            guard let total = column.total, let first = rows.first else { continue }
            guard case .number(_, let digits) = column.content(first) else { continue }
            let sum = rows.reduce(0) { $0 + total($1) }
            cells[place + 1] = PlannedCell(
                content: .formula("SUM(R[-\(rows.count)]C:R[-1]C)", scaled: sum, digits: digits), isHeading: true)
        }
        sheet.append(cells)
    }
}

enum AnnexKind: String, Hashable, CaseIterable {
    case villages, roads, schools, households, documents, debts, survey

    var title: String {
        switch self {
        case .villages: "BIỂU TỔNG HỢP THEO THÔN"
        case .roads: "DANH MỤC ĐƯỜNG GIAO THÔNG"
        case .schools: "DANH SÁCH TRƯỜNG HỌC"
        case .households: "DANH SÁCH HỘ GIA ĐÌNH"
        case .documents: "DANH MỤC VĂN BẢN MINH CHỨNG"
        case .debts: "BIỂU TỔNG HỢP CÔNG NỢ XÂY DỰNG CƠ BẢN"
        case .survey: "KẾT QUẢ LẤY Ý KIẾN HÀI LÒNG CỦA NGƯỜI DÂN"
        }
    }

    var sheetName: String {
        switch self {
        case .villages: "Thôn"
        case .roads: "Đường"
        case .schools: "Trường"
        case .households: "Hộ"
        case .documents: "Văn bản"
        case .debts: "Công nợ"
        case .survey: "Hài lòng"
        }
    }

    var fileName: String {
        switch self {
        case .villages: "bieu-thon"
        case .roads: "danh-muc-duong"
        case .schools: "danh-sach-truong"
        case .households: "danh-sach-ho"
        case .documents: "danh-muc-van-ban"
        case .debts: "cong-no"
        case .survey: "lay-y-kien-hai-long"
        }
    }
}
