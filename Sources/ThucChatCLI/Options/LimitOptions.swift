// Options that raise or lower what the readers take in: one for each limit, as the messages about limits name them.

import ArgumentParser
import Sheets

struct LimitOptions: ParsableArguments {
    @Option(help: "Số byte tối đa của một tệp · Most bytes of one file.")
    var maxBytes: Int?

    @Option(help: "Số trang tính tối đa của một tệp · Most sheets of one file.")
    var maxSheets: Int?

    @Option(help: "Số dòng tối đa của một trang tính · Most rows of one sheet.")
    var maxRows: Int?

    @Option(help: "Số cột tối đa của một trang tính · Most columns of one sheet.")
    var maxColumns: Int?

    @Option(help: "Số ô tối đa của một tệp · Most cells of one file.")
    var maxCells: Int?

    @Option(help: "Số vùng trộn ô tối đa của một tệp · Most merged areas of one file.")
    var maxMerges: Int?

    @Option(help: "Số byte tối đa của một ô · Most bytes of one cell.")
    var maxCellBytes: Int?

    @Option(help: "Độ sâu tối đa của XML · Greatest depth of XML.")
    var maxDepth: Int?

    @Option(help: "Số byte tối đa sau khi giải nén · Most bytes of a file after decompression.")
    var maxExpandedBytes: Int?

    @Option(help: "Tỷ lệ giải nén tối đa · Greatest ratio of decompression.")
    var maxExpansionRatio: Int?

    @Option(help: "Số tệp tối đa trong một gói nén · Most files in one archive.")
    var maxEntries: Int?

    @Option(help: "Số tầng gói nén lồng nhau tối đa · Most archives inside archives.")
    var maxNesting: Int?

    /// The limits that were set by hand, in the order of their names.
    var given: [(name: String, value: Int)] {
        ReadLimits.Name.allCases.compactMap { name in value(of: name).map { (name.rawValue, $0) } }
    }

    var limits: ReadLimits {
        var limits = ReadLimits()
        for name in ReadLimits.Name.allCases {
            if let value = value(of: name) { limits.set(name, to: value) }
        }
        return limits
    }

    private func value(of name: ReadLimits.Name) -> Int? {
        switch name {
        case .bytes: maxBytes
        case .sheets: maxSheets
        case .rows: maxRows
        case .columns: maxColumns
        case .cells: maxCells
        case .merges: maxMerges
        case .depth: maxDepth
        case .cellBytes: maxCellBytes
        case .expandedBytes: maxExpandedBytes
        case .expansionRatio: maxExpansionRatio
        case .entries: maxEntries
        case .nesting: maxNesting
        }
    }

    func validate() throws {
        for (name, value) in given where value < 1 {
            throw ValidationError("--max-\(name): số nguyên dương · a positive whole number")
        }
    }
}
