// A cell to be written.

/// A cell at a place, both counted from 0.
package struct CellDraft: Hashable, Sendable {
    package var row: Int
    package var column: Int
    package var content: CellContent
    package var style: StyleWord

    package init(row: Int, column: Int, content: CellContent, style: StyleWord = .text) {
        self.row = row
        self.column = column
        self.content = content
        self.style = style
    }
}

/// What a cell holds. No formulas: a file we write says what it says wherever it is opened.
package enum CellContent: Hashable, Sendable {
    /// Nothing but its style.
    case blank
    /// Text that came from outside; where a spreadsheet would run it as a formula it is written with an apostrophe in front.
    case text(String)
    /// Words of the program or of a rule file, written as they are.
    case words(String)
    /// A number in plain decimals: digits, perhaps `-` in front and a `.`, as in `-1234.5`. In .xlsx the nearest binary double.
    case number(String)
    /// A day as the serial number of the 1900 calendar, from 61 (1 March 1900); give it the style `day` or `inputDay`.
    case day(Int)
}
