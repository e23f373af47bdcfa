// Options that raise or lower what the readers take in: one for every limit, as the messages of the readers promise.

import ArgumentParser
import Sheets

struct LimitOptions: ParsableArguments {
    @Option(help: "Số byte tối đa của một tệp · Most bytes of one file.")
    var maxBytes: Int?

    @Option(help: "Số dòng tối đa của một trang tính · Most rows of one sheet.")
    var maxRows: Int?

    @Option(help: "Số ô tối đa của một tệp · Most cells of one file.")
    var maxCells: Int?

    @Option(help: "Số trang tính tối đa · Most sheets of one file.")
    var maxSheets: Int?

    @Option(help: "Số cột tối đa · Most columns of one sheet.")
    var maxColumns: Int?

    @Option(help: "Số byte tối đa của một ô · Most bytes of one cell.")
    var maxCellBytes: Int?

    @Option(help: "Số vùng trộn ô tối đa · Most merged areas of one sheet.")
    var maxMerges: Int?

    @Option(help: "Độ sâu tối đa của XML · Greatest depth of XML.")
    var maxDepth: Int?

    @Option(help: "Số thuộc tính tối đa của một phần tử XML · Most attributes of one element of XML.")
    var maxAttributes: Int?

    @Option(help: "Số byte tối đa sau giải nén · Most bytes after decompression.")
    var maxExpandedBytes: Int?

    @Option(help: "Tỷ lệ giải nén tối đa · Greatest decompression ratio.")
    var maxExpansionRatio: Int?

    @Option(help: "Số tệp tối đa trong gói nén · Most files of one archive.")
    var maxEntries: Int?

    @Option(help: "Số tầng gói nén tối đa · Most archives inside archives.")
    var maxNesting: Int?

    @Option(help: "Số bước tối đa cho vùng trộn ô · Most looks at merged areas.")
    var maxSteps: Int?

    var limits: ReadLimits {
        chosen.reduce(into: ReadLimits()) { limits, entry in limits.set(entry.name, to: entry.value) }
    }

    /// The limits that were set by hand, by the ends of their options.
    var given: [(name: String, value: Int)] { chosen.map { ($0.name.rawValue, $0.value) } }

    private var chosen: [(name: ReadLimits.Name, value: Int)] {
        ReadLimits.Name.allCases.compactMap { name in value(of: name).map { (name, $0) } }
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
        case .attributes: maxAttributes
        case .cellBytes: maxCellBytes
        case .expandedBytes: maxExpandedBytes
        case .expansionRatio: maxExpansionRatio
        case .entries: maxEntries
        case .nesting: maxNesting
        case .steps: maxSteps
        }
    }

    func validate() throws {
        guard chosen.allSatisfy({ $0.value > 0 }) else {
            throw ValidationError("--max-…: số nguyên dương · a positive whole number")
        }
    }
}
