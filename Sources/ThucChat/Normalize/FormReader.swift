// The forms of a rulebook, made ready once for every submission of a batch.

/// A rulebook whose forms' labels and titles have been folded and indexed.
///
/// Making one costs as much as reading a small submission; it is immutable and shared by all workers.
package struct FormReader: Sendable {
    let rulebook: Rulebook
    let layouts: LayoutReader
    /// The units there are; nil where no list is at hand.
    let units: UnitIndex?

    package init(_ rulebook: Rulebook, units: UnitIndex? = nil) {
        self.rulebook = rulebook
        self.units = units
        layouts = LayoutReader(rulebook)
    }
}
