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

    private func workbook() throws -> Workbook {
        try readWorkbook(try InputFile(path: path).bytes(), named: path)
    }
}
