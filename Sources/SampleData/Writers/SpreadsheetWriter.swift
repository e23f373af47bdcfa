// Writes sheet plans as one workbook of SpreadsheetML 2003, the XML that old office programs save.

struct SpreadsheetWriter {
    private var text = ""

    /// - Returns: the whole document, UTF-8 text with a declaration.
    static func document(_ sheets: [SheetPlan]) -> String {
        var writer = SpreadsheetWriter()
        writer.appendHead()
        for sheet in sheets { writer.append(sheet) }
        writer.text += "</Workbook>\n"
        return writer.text
    }

    private mutating func appendHead() {
        text += """
            <?xml version="1.0" encoding="UTF-8"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Styles>
              <Style ss:ID="Default"><Alignment ss:Vertical="Center" ss:WrapText="1"/></Style>
              <Style ss:ID="h"><Alignment ss:Horizontal="Center" ss:Vertical="Center" ss:WrapText="1"/>\
            <Font ss:Bold="1"/></Style>
             </Styles>

            """
    }

    private mutating func append(_ sheet: SheetPlan) {
        text += " <Worksheet ss:Name=\"\(Self.escaped(sheet.name))\">\n  <Table>\n"
        var isContiguous = true
        for (place, row) in sheet.rows.enumerated() {
            guard !row.cells.isEmpty else {
                isContiguous = false
                continue
            }
            append(row, index: isContiguous ? nil : place + 1)
            isContiguous = true
        }
        text += "  </Table>\n </Worksheet>\n"
    }

    private mutating func append(_ row: PlannedRow, index: Int?) {
        text += "   <Row"
        if let index { text += " ss:Index=\"\(index)\"" }
        if row.isHidden { text += " ss:Hidden=\"1\"" }
        text += ">"
        var next = 0
        for (column, cell) in row.cells.sorted(by: { $0.key < $1.key }) where cell.isWorthWriting {
            append(cell, index: column == next ? nil : column + 1)
            next = column + 1 + cell.mergeAcross
        }
        text += "</Row>\n"
    }

    private mutating func append(_ cell: PlannedCell, index: Int?) {
        text += "<Cell"
        if let index { text += " ss:Index=\"\(index)\"" }
        if cell.mergeAcross > 0 { text += " ss:MergeAcross=\"\(cell.mergeAcross)\"" }
        if cell.mergeDown > 0 { text += " ss:MergeDown=\"\(cell.mergeDown)\"" }
        if cell.isHeading { text += " ss:StyleID=\"h\"" }
        if case .formula(let formula, _, _) = cell.content { text += " ss:Formula=\"=\(Self.escaped(formula))\"" }
        text += ">"
        switch cell.content {
        case .text(""): break
        case .text(let value): text += "<Data ss:Type=\"String\">\(Self.escaped(value))</Data>"
        case .number(let scaled, let digits), .formula(_, let scaled, let digits):
            text += "<Data ss:Type=\"Number\">\(VietnameseText.plain(scaled, digits: digits))</Data>"
        }
        text += "</Cell>"
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}

extension PlannedCell {
    /// A blank cell matters only for the area it merges.
    fileprivate var isWorthWriting: Bool {
        content != .text("") || mergeAcross > 0 || mergeDown > 0
    }
}
