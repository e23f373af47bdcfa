// Reads a workbook to cells.

import Sheets

struct WorkbookProbe {
    let path: String

    /// The number of cells that hold something.
    func cells() throws -> String {
        String(try workbook().sheets.reduce(0) { $0 + $1.cellCount })
    }

    /// The number of cells and the checksum over them.
    func digest() throws -> String {
        var checksum = CellChecksum()
        for sheet in try workbook().sheets { checksum.add(sheet) }
        return "\(checksum.cellCount) \(checksum.text)"
    }

    /// The number of cells of a file beyond the limits, every row asked for once.
    func paged() throws -> String {
        var limits = ReadLimits()
        (limits.bytes, limits.rows, limits.cells) = (3 << 30, 1 << 31, 1 << 40)
        let sheets = try workbook(limits).sheets
        var count = 0
        for sheet in sheets { for row in 0..<sheet.rowCount { count += sheet.cells(inRow: row).count } }
        return String(count)
    }

    private func workbook(_ limits: ReadLimits = ReadLimits()) throws -> Workbook {
        let file = try InputFile(path: path)
        let source = file.source
        let workbook = try readWorkbook(source, named: path, limits: limits)
        guard !file.hasFailed else { throw BenchmarkFault(what: path, reason: "cannot be read to its end") }
        return workbook
    }
}
