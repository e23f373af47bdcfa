// The forms of a rulebook, made ready once for every submission of a batch.

/// A rulebook whose forms' labels and titles have been folded and indexed.
///
/// Making one costs as much as reading a small submission; it is immutable and shared by all workers.
package struct FormReader: Sendable {
    let rulebook: Rulebook
    let layouts: LayoutReader

    package init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        layouts = LayoutReader(rulebook)
    }
}
