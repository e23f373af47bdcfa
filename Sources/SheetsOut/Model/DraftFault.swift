// Why a draft cannot be written.

/// A draft that the formats cannot hold, or a system that gave no room. Nothing was written.
package enum DraftFault: Error, Hashable, Sendable {
    case sheetName(String)
    case noVisibleSheet
    /// A place beyond 1 048 576 rows or 16 384 columns, or below 0.
    case place(sheet: String, row: Int, column: Int)
    /// More than 32 767 characters in a cell.
    case longText(sheet: String, cell: String)
    /// Not a plain decimal, or one that a spreadsheet cannot hold.
    case number(sheet: String, cell: String, text: String)
    case overlappingMerges(sheet: String, first: String, second: String)
    /// Words of an entry rule that Excel would not show whole.
    case longWords(sheet: String, area: String)
    /// A list of words that does not fit into a validation; it must lie in cells.
    case wordList(sheet: String, area: String)
    case name(String)
    /// The library or the system could not make the file; the reason in its own words.
    case system(String)

    /// Stable for ever once released.
    package var code: String {
        switch self {
        case .sheetName: "sheets-out.sheet-name"
        case .noVisibleSheet: "sheets-out.no-visible-sheet"
        case .place: "sheets-out.place"
        case .longText: "sheets-out.long-text"
        case .number: "sheets-out.number"
        case .overlappingMerges: "sheets-out.overlapping-merges"
        case .longWords: "sheets-out.long-words"
        case .wordList: "sheets-out.word-list"
        case .name: "sheets-out.name"
        case .system: "sheets-out.system"
        }
    }
}
