// The bands of the office's half-year table: 19, 15–18, 10–14, 5–9, under 5 criteria.

/// A band of communes by the number of criteria they meet.
package struct Band: Hashable, Sendable {
    /// Both ends are in.
    package var counts: ClosedRange<Int>

    /// `19`, `15-18`, `0-4`: the key in `rollups.csv`.
    package var id: String {
        counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound)-\(counts.upperBound)"
    }

    /// As printed: `19`, `15–18`, and `< 5` for the last.
    package var shown: String {
        if counts.lowerBound == 0 { return "< \(counts.upperBound + 1)" }
        return counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound)–\(counts.upperBound)"
    }

    /// The bands of a set, fullest first: all its criteria, then down to 15, 10, 5 and 0 as far as the set has so many.
    package static func bands(full: Int) -> [Band] { bands(full: full, floors: [15, 10, 5]) }

    /// All of a set, then down to each floor and to 0.
    package static func bands(full: Int, floors: [Int]) -> [Band] {
        var bands = [Band(counts: full...full)]
        var top = full - 1
        for floor in floors + [0] where floor <= top {
            bands.append(Band(counts: floor...top))
            top = floor - 1
        }
        return bands
    }
}
