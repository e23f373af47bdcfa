// What a file says a cell holds.

/// What the file itself says a cell holds; CSV says `text` of everything.
///
/// `blank` is a cell that exists for its formula or comment alone. A cell that holds nothing at all is not kept.
package enum CellKind: UInt8, Sendable, CaseIterable {
    case blank, text, number, boolean, date, error
}
