// What was read of one file beside its values: what it says of itself, and its sheets at a glance.

import Sheets

/// One file at a glance. It names the people who made the file, so it is for the eyes of who holds the file; no bundle has it.
package struct WorkbookOverview: Sendable {
    package let name: String
    package let format: SheetFormat
    package let byteCount: Int
    package let metadata: WorkbookMetadata
    package let sheets: [SheetOverview]

    package init(_ workbook: Workbook) {
        name = workbook.name
        format = workbook.format
        byteCount = workbook.byteCount
        metadata = workbook.metadata
        sheets = workbook.sheets.map(SheetOverview.init)
    }
}
