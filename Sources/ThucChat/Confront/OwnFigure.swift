// The commune's side of a comparison with an independent source.

/// A figure of the commune, and whether it wrote it or its detail rows give it.
package struct OwnFigure: Hashable, Sendable {
    package var shown: Bilingual
    /// Computed from the rows that were sent; nobody wrote it.
    package var isFromRows: Bool

    /// How a sentence names it.
    var said: Bilingual {
        isFromRows
            ? Bilingual(vi: "biểu chi tiết của xã cho \(shown.vi)", en: "the commune's detail rows give \(shown.en)")
            : Bilingual(vi: "xã báo cáo \(shown.vi)", en: "the commune reports \(shown.en)")
    }
}
