// What makes a row one of a register's own.

import Sheets

/// A row with a running number, with a name and figures, or with several filled fields, belongs to the register.
struct RegisterBody: BodyForm {
    let sheet: Sheet
    let number: Int?
    /// Whether each column of the sheet holds a field.
    private let isField: [Bool]
    /// Whether it holds figures.
    private let isFigure: [Bool]
    /// Columns of the fields that name a row.
    private let keys: Set<Int>
    private let fieldCount: Int
    let figures: Set<Int>
    /// Whether some rows are numbered 1, 2, 3; only then do roman numbers name groups.
    private let hasRunningNumbers: Bool

    /// Words by which a lone text among numbered rows is a heading.
    private let headings: [String]

    init(_ sheet: Sheet, _ table: TableLayout, definition: TableDefinition, headings: [String]) {
        self.headings = headings
        self.sheet = sheet
        number = table.column(.number)?.index
        let fields = table.columns.filter { if case .field = $0.role { true } else { false } }
        var isField = Array(repeating: false, count: sheet.columnCount)
        for column in fields { isField[column.index] = true }
        self.isField = isField
        fieldCount = fields.count
        hasRunningNumbers = Self.hasRunningNumbers(sheet, number, from: table.body.lowerBound)
        let numbers = definition.columns.filter { $0.kind == .number }
        let figures = Set(numbers.compactMap { table.column(.field($0.id))?.index })
        self.figures = figures
        isFigure = (0..<sheet.columnCount).map(figures.contains)
        keys = Set(definition.key.compactMap { table.column(.field($0))?.index })
    }

    mutating func look(at row: Int, _ words: () -> RowWords) -> BodyRow {
        let count = filled(row)
        switch numbering(of: row) {
        case .running where count.fields > 0:
            return count.mayBeTotal ? .named(mayBeHeads: false) : .certain(mayBeHeads: false)
        case .running: return .loose
        case .roman where hasRunningNumbers: return .group
        case .roman, .other, .none: break
        }
        if hasRunningNumbers, count.fields + count.others == 1, isHeading(words()) { return .group }
        if count.keys == 0 && count.fields < 2 { return .loose }
        let isOwn = count.fields > 1 || fieldCount == 1
        let mayBeHeads = count.figures == 0 && count.words > 0
        if isOwn && count.fields > 4 && count.keys == keys.count && !words().mayBeTotal {
            return .certain(mayBeHeads: mayBeHeads)
        }
        if count.keys > 0 && (count.fields > 2 || count.figures > 0) { return .named(mayBeHeads: mayBeHeads) }
        return isOwn || count.keys > 0 && count.others == 0 && number != nil ? .likely : .loose
    }

    /// `Thôn Bản Mới` alone in its row.
    private func isHeading(_ words: RowWords) -> Bool {
        let text = folded(words.texts.last?.typed ?? "")
        return headings.contains { Words.begins(text, with: $0) }
    }

    private static func hasRunningNumbers(_ sheet: Sheet, _ number: Int?, from start: Int) -> Bool {
        guard let number else { return false }
        return (start..<max(start, sheet.rowCount)).contains { row in
            sheet[row, number].map { $0.bytes.first.map { $0 &- 0x30 < 10 } ?? false } ?? false
        }
    }

    private func filled(_ row: Int) -> (
        fields: Int, keys: Int, figures: Int, words: Int, others: Int, mayBeTotal: Bool
    ) {
        var count = (fields: 0, keys: 0, figures: 0, words: 0, others: 0, mayBeTotal: false)
        for cell in sheet.cells(inRow: row) {
            guard !SheetGrid.isBlank(cell), cell.column != number else { continue }
            if isField[cell.column] { count.fields += 1 } else { count.others += 1 }
            if count.fields + count.others < 3, let first = cell.bytes.first, "TtCc".utf8.contains(first) {
                count.mayBeTotal = true
            }
            if keys.contains(cell.column) {
                count.keys += 1
            } else if isField[cell.column], let first = cell.bytes.first, first &- 0x30 < 10 {
                count.figures += 1
            } else if isFigure[cell.column] {
                count.words += 1
            }
        }
        return count
    }

    private enum Numbering { case running, roman, other, none }

    private func numbering(of row: Int) -> Numbering {
        guard let number, let cell = sheet[row, number], !SheetGrid.isBlank(cell) else { return .none }
        let text = SheetGrid.trimmed(cell)
        if SheetWords.isRoman(text) { return .roman }
        return text.allSatisfy { $0.isASCIIDigit || $0 == "." } ? .running : .other
    }
}
