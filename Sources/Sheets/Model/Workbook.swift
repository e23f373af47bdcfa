// What a file holds: sheets whose cells know their place, and what the reader noticed.

/// One file, read. A value: nothing in it changes after reading.
package struct Workbook: Sendable {
    /// The file's name as it was given, relative to the folder that was read.
    package let name: String
    package let format: SheetFormat
    package let byteCount: Int
    package let sheets: [Sheet]
    package let findings: [SheetFinding]
    package let metadata: WorkbookMetadata
    /// Whether reading was stopped on purpose after the first rows (`peekWorkbook`).
    package let isPartial: Bool

    /// Whether cells are read again from the file when they are asked for.
    package var isPaged: Bool { sheets.contains { $0.pages != nil } }
}
