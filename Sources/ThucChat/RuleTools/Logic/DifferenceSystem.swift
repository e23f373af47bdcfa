// Several simple conditions at once: can any values satisfy them all?

import FEEL

/// A set of differences.
///
/// Decided by shortest paths: the conditions are edges, and a cycle that sums to less than nothing has no solution. Complete for
/// these conditions over the decimals; whole numbers are not treated apart.
struct DifferenceSystem {
    private let differences: [Difference]

    init(_ differences: [Difference]) { self.differences = differences }

    /// - Complexity: the number of conditions times the number of names.
    var isSatisfiable: Bool {
        var names: [String?: Int] = [nil: 0]
        for name in differences.flatMap(\.names) where names[name] == nil { names[name] = names.count }
        let edges = differences.map { (from: names[$0.minus] ?? 0, to: names[$0.plus] ?? 0, length: Length($0)) }
        var distances = Array(repeating: Length.zero, count: names.count)
        for _ in 0...names.count {
            var changed = false
            for edge in edges {
                let length = distances[edge.from] + edge.length
                guard length < distances[edge.to] else { continue }
                distances[edge.to] = length
                changed = true
            }
            if !changed { return true }
        }
        return false
    }

    /// Whether the conditions force another one.
    func implies(_ other: Difference) -> Bool { !DifferenceSystem(differences + [other.negated]).isSatisfiable }
}

/// A bound, and how many strict conditions it sums: of equal bounds the one with more is the lesser.
private struct Length: Comparable {
    var value: Number
    var strictCount: Int

    static let zero = Length(value: .zero, strictCount: 0)

    init(value: Number, strictCount: Int) {
        self.value = value
        self.strictCount = strictCount
    }

    init(_ difference: Difference) { self.init(value: difference.limit, strictCount: difference.isStrict ? 1 : 0) }

    static func + (left: Length, right: Length) -> Length {
        Length(value: left.value + right.value, strictCount: left.strictCount + right.strictCount)
    }

    static func < (left: Length, right: Length) -> Bool {
        left.value == right.value ? left.strictCount > right.strictCount : left.value < right.value
    }
}
