// Hands a checked draft to libxlsxwriter, call by call.

import CXLSXWriter

/// Writes into one open workbook. The draft was checked, so no call is refused for what it says.
struct XLSXWriter {
    let workbook: UnsafeMutablePointer<lxw_workbook>
    private let styles: XLSXStyles

    /// 2000-01-01 00:00 UTC: a day that says nothing about when the file was made.
    private static let created = 946_684_800

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        self.workbook = workbook
        styles = XLSXStyles(workbook)
    }

    /// - Returns: the worksheets, in the order of the draft's.
    @discardableResult
    func write(_ draft: WorkbookDraft) -> [UnsafeMutablePointer<lxw_worksheet>] {
        writeProperties(draft.title)
        let sheets = draft.sheets.compactMap { workbook_add_worksheet(workbook, $0.name) }
        for (sheet, worksheet) in zip(draft.sheets, sheets) { write(sheet, to: worksheet) }
        if let first = draft.sheets.firstIndex(where: { !$0.isHidden }) {
            worksheet_activate(sheets[first])
            worksheet_set_first_sheet(sheets[first])
        }
        for name in draft.names {
            workbook_define_name(workbook, name.name, "=" + CellFormula.prefix(name.sheet) + name.area.a1)
        }
        return sheets
    }

    private func writeProperties(_ title: String) {
        let words = CWords()
        var properties = lxw_doc_properties()
        properties.title = words.hold(PlainText.writable(title))
        properties.created = XLSXWriter.created
        workbook_set_properties(workbook, &properties)
    }

    private func write(_ sheet: SheetDraft, to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        for (column, width) in sheet.columnWidths.enumerated() {
            worksheet_set_column(worksheet, UInt16(column), UInt16(column), width, nil)
        }
        writeRows(sheet, to: worksheet)
        writePage(sheet, to: worksheet)
        for rule in sheet.entryRules { XLSXEntryRule(rule).add(to: worksheet) }
        for highlight in sheet.highlights { write(highlight, to: worksheet) }
        if sheet.isHidden { worksheet_hide(worksheet) }
    }

    /// Row after row, because a library that writes row by row lets go of one when the next begins.
    func writeRows(_ sheet: SheetDraft, to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        let heights = RowHeights(sheet).points
        let merged = Dictionary(grouping: sheet.merged.filter { $0.count > 1 }, by: \.rows.lowerBound)
        let cells = Dictionary(grouping: sheet.orderedCells, by: \.row)
        for row in Set(heights.keys).union(merged.keys).union(cells.keys).sorted() {
            if let height = heights[row] { worksheet_set_row(worksheet, UInt32(row), height, nil) }
            for area in merged[row] ?? [] { merge(area, in: worksheet) }
            for cell in cells[row] ?? [] { write(cell, to: worksheet) }
        }
    }

    private func merge(_ area: GridArea, in worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_merge_range(
            worksheet, UInt32(area.rows.lowerBound), UInt16(area.columns.lowerBound),
            UInt32(area.rows.upperBound), UInt16(area.columns.upperBound), "", nil)
    }

    private func write(_ cell: CellDraft, to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        let (row, column, look) = (UInt32(cell.row), UInt16(cell.column), styles[cell.style])
        if let number = cell.content.writtenNumber {
            worksheet_write_number(worksheet, row, column, number, look)
        } else if let text = cell.content.writtenText, !text.isEmpty {
            worksheet_write_string(worksheet, row, column, text, look)
        } else {
            worksheet_write_blank(worksheet, row, column, look)
        }
    }

    private func writePage(_ sheet: SheetDraft, to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        if sheet.frozen.rows > 0 || sheet.frozen.columns > 0 {
            worksheet_freeze_panes(worksheet, UInt32(sheet.frozen.rows), UInt16(sheet.frozen.columns))
        }
        let a4: UInt8 = 9
        worksheet_set_paper(worksheet, a4)
        if sheet.print.isLandscape { worksheet_set_landscape(worksheet) }
        worksheet_fit_to_pages(worksheet, 1, 0)
        worksheet_set_footer(worksheet, sheet.print.footerCode)
        if let rows = sheet.print.repeatedRows {
            worksheet_repeat_rows(worksheet, UInt32(rows.lowerBound), UInt32(rows.upperBound))
        }
    }

    private func write(_ highlight: Highlight, to worksheet: UnsafeMutablePointer<lxw_worksheet>) {
        let words = CWords()
        var format = lxw_conditional_format()
        format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        format.value_string = words.hold("=" + highlight.when.a1)
        format.format = styles.highlight(highlight.style)
        let area = highlight.area
        worksheet_conditional_format_range(
            worksheet, UInt32(area.rows.lowerBound), UInt16(area.columns.lowerBound),
            UInt32(area.rows.upperBound), UInt16(area.columns.upperBound), &format)
    }
}
