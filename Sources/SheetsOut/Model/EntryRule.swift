// What a person may type into an area, and what the spreadsheet says before and after.

/// A data validation.
package struct EntryRule: Hashable, Sendable {
    package var area: GridArea
    package var allows: Allowed
    /// Shown when a cell of the area is chosen.
    package var prompt: Words?
    /// Shown when what was typed is not allowed.
    package var refusal: Words
    package var force: Force

    /// What is allowed. Numbers are plain decimals as in ``CellContent/number(_:)``; an absent end is open.
    package enum Allowed: Hashable, Sendable {
        /// One of a few words: no comma in any, and at most 255 characters with commas between them; longer lists lie in cells.
        case words([String])
        /// One of the values of an area or a name.
        case listed(CellFormula)
        case decimal(from: String?, to: String?)
        case whole(from: String?, to: String?)
        /// Days as serial numbers of the 1900 calendar.
        case day(from: Int, to: Int)
        /// Whatever makes the formula true.
        case formula(CellFormula)
    }

    /// Whether the spreadsheet refuses, asks, or only tells.
    package enum Force: Hashable, Sendable { case refuses, asks, tells }

    /// A title of at most 32 characters and a text of at most 255, which are Excel's limits.
    package struct Words: Hashable, Sendable {
        package var title: String
        package var text: String

        package init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }

    package init(area: GridArea, allows: Allowed, prompt: Words? = nil, refusal: Words, force: Force = .refuses) {
        self.area = area
        self.allows = allows
        self.prompt = prompt
        self.refusal = refusal
        self.force = force
    }
}

/// A conditional format: cells of the area take on the look while the formula is true for them.
package struct Highlight: Hashable, Sendable {
    package var area: GridArea
    package var when: CellFormula
    package var style: StyleWord

    package init(area: GridArea, when: CellFormula, style: StyleWord) {
        self.area = area
        self.when = when
        self.style = style
    }
}
