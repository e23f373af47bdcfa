// Short forms of cells and findings that tests compare.

@testable import Sheets

/// `A1=text`, with the sheet in front from the second sheet on.
func listing(_ workbook: Workbook) -> [String] {
    workbook.sheets.flatMap { sheet in
        sheet.cells.map { cell in (sheet.index > 0 ? "\(sheet.index + 1)!" : "") + "\(cell.place.a1)=\(cell.value)" }
    }
}

/// `code` and the place where it has one.
func brief(_ finding: SheetFinding) -> String {
    finding.place.map { "\(finding.code) \($0.a1)" } ?? finding.code
}
