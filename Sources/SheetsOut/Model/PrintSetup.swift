// How a sheet comes out on paper; always A4.

/// One page wide, as many pages long as it takes.
package struct PrintSetup: Hashable, Sendable {
    package var isLandscape: Bool
    /// Rows printed again on top of every page.
    package var repeatedRows: ClosedRange<Int>?
    /// On the left of the foot of every page; the page number stands on the right. At most 200 characters.
    package var footer: String

    package init(isLandscape: Bool = true, repeatedRows: ClosedRange<Int>? = nil, footer: String = "") {
        self.isLandscape = isLandscape
        self.repeatedRows = repeatedRows
        self.footer = footer
    }
}
