// Workbook, sheets, rows and cells of XML Spreadsheet 2003.

struct SpreadsheetMLWriter {
    var xml = XMLText()

    static let excel = "urn:schemas-microsoft-com:office:excel"

    mutating func write(_ draft: WorkbookDraft) {
        xml.instruction("mso-application progid=\"Excel.Sheet\"")
        xml.element(
            "Workbook",
            [
                "xmlns": "urn:schemas-microsoft-com:office:spreadsheet",
                "xmlns:ss": "urn:schemas-microsoft-com:office:spreadsheet", "xmlns:x": SpreadsheetMLWriter.excel,
            ]
        ) { xml in
            xml.element("DocumentProperties", ["xmlns": "urn:schemas-microsoft-com:office:office"]) {
                $0.leaf("Title", [:], PlainText.writable(draft.title))
            }
            SpreadsheetMLStyles.write(to: &xml)
            SpreadsheetMLWriter.writeNames(draft.names, to: &xml)
            for sheet in draft.sheets { SpreadsheetMLWriter.write(sheet, to: &xml) }
        }
    }

    private static func writeNames(_ names: [DefinedName], to xml: inout XMLText) {
        guard !names.isEmpty else { return }
        xml.element("Names") { xml in
            for name in names {
                let place = "=" + CellFormula.prefix(name.sheet) + name.area.r1c1
                xml.leaf("NamedRange", ["ss:Name": name.name, "ss:RefersTo": place])
            }
        }
    }

    private static func write(_ sheet: SheetDraft, to xml: inout XMLText) {
        xml.element("Worksheet", ["ss:Name": sheet.name]) { xml in
            writeRepeatedRows(of: sheet, to: &xml)
            writeTable(of: sheet, to: &xml)
            SpreadsheetMLPage.write(sheet, to: &xml)
            for rule in sheet.entryRules { SpreadsheetMLRules.write(rule, to: &xml) }
            for highlight in sheet.highlights { SpreadsheetMLRules.write(highlight, to: &xml) }
        }
    }

    private static func writeRepeatedRows(of sheet: SheetDraft, to xml: inout XMLText) {
        guard let rows = sheet.print.repeatedRows else { return }
        let place = "=\(CellFormula.prefix(sheet.name))R\(rows.lowerBound + 1):R\(rows.upperBound + 1)"
        xml.element("Names") { $0.leaf("NamedRange", ["ss:Name": "Print_Titles", "ss:RefersTo": place]) }
    }

    private static func writeTable(of sheet: SheetDraft, to xml: inout XMLText) {
        let covered = CoveredPlaces(sheet.merged)
        let rows = Dictionary(grouping: sheet.orderedCells.filter { !covered.hides($0) }, by: \.row)
        let heights = RowHeights(sheet).points
        xml.element("Table") { xml in
            for width in sheet.columnWidths {
                xml.leaf("Column", ["ss:AutoFitWidth": "0", "ss:Width": String(Int(width * 5.3 + 4))])
            }
            for row in Set(rows.keys).union(heights.keys).sorted() {
                let height = heights[row].map { String($0) }
                xml.element("Row", ["ss:Index": String(row + 1), "ss:Height": height]) { xml in
                    for cell in rows[row] ?? [] { write(cell, covered, to: &xml) }
                }
            }
        }
    }

    private static func write(_ cell: CellDraft, _ covered: CoveredPlaces, to xml: inout XMLText) {
        let area = covered.area(from: cell)
        let attributes: XMLText.Attributes = [
            "ss:Index": String(cell.column + 1), "ss:StyleID": cell.style.rawValue,
            "ss:MergeAcross": area.flatMap { $0.columns.count > 1 ? String($0.columns.count - 1) : nil },
            "ss:MergeDown": area.flatMap { $0.rows.count > 1 ? String($0.rows.count - 1) : nil },
        ]
        if case .number(let text) = cell.content {
            xml.element("Cell", attributes) { $0.leaf("Data", ["ss:Type": "Number"], text) }
        } else if case .day(let serial) = cell.content {
            let time = SerialDay.iso(serial) + "T00:00:00.000"
            xml.element("Cell", attributes) { $0.leaf("Data", ["ss:Type": "DateTime"], time) }
        } else if let text = cell.content.writtenText, !text.isEmpty {
            xml.element("Cell", attributes) { $0.leaf("Data", ["ss:Type": "String"], text) }
        } else {
            xml.leaf("Cell", attributes)
        }
    }
}
