// What the text of one cell says, or why it cannot be told.

/// The reading of one cell under one field. Blank, zero and unreadable are three different things.
package enum Reading: Hashable, Sendable {
    case blank
    /// `conversion` says in words of the file what was converted or settled; nil where the value is as typed.
    case value(Quantity, conversion: String?)
    /// More than one reading is possible, and only the owner of the cell can say which was meant.
    case ambiguous(ReadingFault)
    case unreadable(ReadingFault)

    /// The value, where there is one.
    package var quantity: Quantity? {
        if case .value(let quantity, _) = self { quantity } else { nil }
    }

    /// The fault of an ambiguous or unreadable cell.
    package var fault: ReadingFault? {
        switch self {
        case .blank, .value: nil
        case .ambiguous(let fault), .unreadable(let fault): fault
        }
    }
}
