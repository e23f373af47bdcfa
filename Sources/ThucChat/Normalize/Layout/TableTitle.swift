// What the lines above a table say of its period and of its unit.

import Sheets

/// The lines between one table of a sheet and the header of the next, or above the first.
struct TableTitle {
    private let texts: [String]

    init(_ grid: SheetGrid, rows: Range<Int>) {
        texts = rows.flatMap { grid.filled($0).map { SheetGrid.trimmed($0) } }
    }

    /// Periods that the lines name as the period of the data, each once, by time.
    var periods: [Period] { Set(texts.flatMap { Self.periods(ofData: $0) }).sorted() }

    /// Names of units that the lines can mean as nothing but a name.
    var units: [UnitPhrases.Name] {
        texts.filter { !Self.isBasis($0) }.flatMap { UnitPhrases($0).names.filter(\.isPlain) }
    }

    /// Whether a line bears one of a form's phrases.
    func bears(_ phrases: [String]) -> Bool {
        texts.contains { text in
            let text = folded(text)
            return phrases.contains { Words.contains(text, $0) }
        }
    }

    /// The periods of a line; none of a line that names the year of a decision.
    static func periods(ofData text: String) -> [Period] {
        isBasis(text) ? [] : ThucChat.periods(in: text)
    }

    /// A line that cites a decision, whose year and author are not the table's.
    private static func isBasis(_ text: String) -> Bool {
        let start = folded(text)
        return basisWords.contains { Words.begins(start, with: $0) }
    }

    private static let basisWords = ["kèm theo", "căn cứ", "ban hành"].map(folded)
}
