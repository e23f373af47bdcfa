// The texts by which the path of heads over a column may be known.

/// A path's names, longest first, and what each may stand for.
struct HeadNames {
    struct Name {
        var match: ColumnAssignment.Match
        /// How many heads of the path stand above the ones it is made of.
        var above: Int
        var meaning: HeadMeaning
    }

    let heads: [HeadText]
    let names: [Name]

    init(_ heads: [HeadText], _ index: HeadIndex, _ cache: inout HeadCache) {
        self.heads = heads
        names = Self.texts(heads).map { text, match, above in
            Name(match: match, above: above, meaning: cache.meaning(of: text, in: index))
        }
    }

    /// The names of every path of a header.
    static func names(of header: HeaderTree, _ index: HeadIndex, _ cache: inout HeadCache) -> [HeadNames] {
        header.paths.map { HeadNames($0.heads, index, &cache) }
    }

    private static func texts(_ heads: [HeadText]) -> [(text: String, match: ColumnAssignment.Match, above: Int)] {
        let isDated = heads.contains { !$0.periods.isEmpty }
        let joined = joined(heads, \.folded) + (isDated ? joined(heads, \.undated) : [])
        guard let last = heads.last, let unit = last.unit, !last.bare.isEmpty, !SheetWords.isOfOtherThing(unit) else {
            return joined
        }
        let bares = last.undatedBare == last.bare ? [last.bare] : [last.bare, last.undatedBare]
        return joined + bares.map { ($0, .bare, heads.count - 1) }
    }

    private static func joined(
        _ heads: [HeadText], _ text: (HeadText) -> String
    ) -> [(text: String, match: ColumnAssignment.Match, above: Int)] {
        heads.indices.map { start in
            let text = heads[start...].map(text).filter { !$0.isEmpty }.joined(separator: " ")
            return (text, start == 0 ? .whole : .lower, start)
        }
    }
}
