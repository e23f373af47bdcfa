// The looks a cell can have, as words; one table of looks for both formats.

/// What a cell is, which decides how it looks.
package enum StyleWord: String, Hashable, Sendable, CaseIterable {
    /// The title of a page, and the lines under it.
    case title, subtitle
    /// A column head; the row (1) (2) (3) under it; a row that names a group; a row of totals.
    case head, headNumber, group, total, totalFigure
    /// Something to read: text, a figure written as text, a place in a list, a whole number, a number with decimals, a percentage (87.7 for 87,7 %), a day.
    case text, figure, order, whole, number, percent, day
    /// A cell to fill in. A percentage is left in the general format, so that both `87,7` and `87,7%` keep their meaning.
    case input, inputWhole, inputNumber, inputDay, inputText
    /// Smaller words: how to fill in, sources.
    case note
    /// Attention, by strength.
    case good, warning, blocker

    var look: StyleLook {
        switch self {
        case .title: StyleLook(isBold: true, size: 14, across: .center)
        case .subtitle: StyleLook(size: 11, isItalic: true, across: .center)
        case .head: StyleLook(isBold: true, fill: 0xDDE8F0, isBoxed: true, across: .center, isCentredDown: true)
        case .headNumber: StyleLook(size: 9, isItalic: true, fill: 0xF2F6F9, isBoxed: true, across: .center)
        case .group: StyleLook(isBold: true, fill: 0xF2F2F2, isBoxed: true)
        case .total: StyleLook(isBold: true, fill: 0xF2F2F2, isBoxed: true)
        case .totalFigure: StyleLook(isBold: true, fill: 0xF2F2F2, isBoxed: true, across: .right)
        case .text: StyleLook(isBoxed: true)
        case .figure: StyleLook(isBoxed: true, across: .right)
        case .order: StyleLook(isBoxed: true, across: .center)
        case .whole: StyleLook(isBoxed: true, across: .right, format: "#,##0")
        case .number: StyleLook(isBoxed: true, across: .right, format: "#,##0.######")
        case .percent: StyleLook(isBoxed: true, across: .right, format: "#,##0.##")
        case .day, .inputDay: StyleLook(fill: fill, isBoxed: true, across: .center, format: "dd/mm/yyyy")
        case .input: StyleLook(fill: fill, isBoxed: true, across: .right)
        case .inputWhole: StyleLook(fill: fill, isBoxed: true, across: .right, format: "#,##0")
        case .inputNumber: StyleLook(fill: fill, isBoxed: true, across: .right, format: "#,##0.######")
        case .inputText: StyleLook(fill: fill, isBoxed: true)
        case .note: StyleLook(size: 9, isItalic: true, ink: 0x555555)
        case .good: StyleLook(ink: 0x1B5E20, fill: 0xE3F1E4, isBoxed: true)
        case .warning: StyleLook(ink: 0x7A4B00, fill: 0xFFF0CC, isBoxed: true)
        case .blocker: StyleLook(isBold: true, ink: 0x8A1C1C, fill: 0xF9DADA, isBoxed: true)
        }
    }

    /// Cells to fill in are light yellow, on the screen and on paper.
    private var fill: Int? {
        switch self {
        case .input, .inputWhole, .inputNumber, .inputDay, .inputText: 0xFFFDE7
        default: nil
        }
    }
}

/// A look: sizes in points, colours as 0xRRGGBB.
struct StyleLook: Hashable, Sendable {
    static let font = "Times New Roman"

    var isBold = false
    var size = 11
    var isItalic = false
    var ink = 0x000000
    var fill: Int?
    var isBoxed = false
    var across = Side.left
    var isCentredDown = false
    var format: String?

    enum Side: Hashable, Sendable { case left, center, right }
}
