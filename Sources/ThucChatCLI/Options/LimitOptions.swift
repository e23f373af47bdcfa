// Options that raise or lower what the readers take in.

import ArgumentParser
import Sheets

struct LimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Số byte tối đa của một tệp · Most bytes of one file."))
    var maxBytes: Int?

    @Option(help: ArgumentHelp("Số trang tính tối đa · Most sheets of one file.", visibility: .hidden))
    var maxSheets: Int?

    @Option(help: ArgumentHelp("Số dòng tối đa của một trang tính · Most rows of one sheet."))
    var maxRows: Int?

    @Option(help: ArgumentHelp("Số cột tối đa · Most columns of one sheet.", visibility: .hidden))
    var maxColumns: Int?

    @Option(help: ArgumentHelp("Số ô tối đa của một tệp · Most cells of one file."))
    var maxCells: Int?

    @Option(help: ArgumentHelp("Số byte tối đa của một ô · Most bytes of one cell.", visibility: .hidden))
    var maxCellBytes: Int?

    @Option(help: ArgumentHelp("Độ sâu tối đa của XML · Greatest depth of XML.", visibility: .hidden))
    var maxDepth: Int?

    var limits: ReadLimits {
        var limits = ReadLimits()
        limits.bytes = maxBytes ?? limits.bytes
        limits.sheets = maxSheets ?? limits.sheets
        limits.rows = maxRows ?? limits.rows
        limits.columns = maxColumns ?? limits.columns
        limits.cells = maxCells ?? limits.cells
        limits.cellBytes = maxCellBytes ?? limits.cellBytes
        limits.depth = maxDepth ?? limits.depth
        return limits
    }

    /// The limits that were set by hand.
    var given: [(name: String, value: Int)] {
        [
            ("bytes", maxBytes), ("sheets", maxSheets), ("rows", maxRows), ("columns", maxColumns), ("cells", maxCells),
            ("cell-bytes", maxCellBytes), ("depth", maxDepth),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    func validate() throws {
        for value in [maxBytes, maxSheets, maxRows, maxColumns, maxCells, maxCellBytes, maxDepth].compactMap({ $0 })
        where value < 1 {
            throw ValidationError("--max-…: số nguyên dương · a positive whole number")
        }
    }
}
