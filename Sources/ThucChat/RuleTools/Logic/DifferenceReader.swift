// A condition of a check → the simple conditions it is the *and* of, and the parts that are no such condition.

import FEEL

/// What could be read of a condition, and what could not.
struct DifferenceReader {
    private let source: String
    private(set) var differences: [Difference] = []
    /// Parts that are not comparisons of at most two values.
    private(set) var unread: [String] = []

    init(_ formula: Formula) {
        source = formula.source
        read(formula.syntax)
    }

    private mutating func read(_ tree: Syntax) {
        switch tree.form {
        case .conjunction(let left, let right):
            read(left)
            read(right)
        case .comparison(let operation, let left, let right) where Self.isOrdered(operation, left, right):
            read(operation, left, right)
        case .between(let value, let low, let high):
            read(.lessOrEqual, low, value)
            read(.lessOrEqual, value, high)
        default: unread.append(source.slice(tree.span))
        }
    }

    /// Equality is read of numbers and days only: of texts and truth values order says nothing.
    private static func isOrdered(_ operation: ComparisonOperator, _ left: Syntax, _ right: Syntax) -> Bool {
        switch operation {
        case .less, .lessOrEqual, .greater, .greaterOrEqual: true
        case .notEqual: false
        case .equal: [left.type, right.type].contains { $0 == .number || $0 == .date } && !left.isNull && !right.isNull
        }
    }

    private mutating func read(_ operation: ComparisonOperator, _ left: Syntax, _ right: Syntax) {
        switch operation {
        case .less: add(left, right, isStrict: true)
        case .lessOrEqual: add(left, right, isStrict: false)
        case .greater: add(right, left, isStrict: true)
        case .greaterOrEqual: add(right, left, isStrict: false)
        case .equal:
            add(left, right, isStrict: false)
            add(right, left, isStrict: false)
        case .notEqual: break
        }
    }

    /// `lesser <= greater` as a difference; a side that is no sum of two names is one value under its own text.
    private mutating func add(_ lesser: Syntax, _ greater: Syntax, isStrict: Bool) {
        let exact = LinearSum(lesser, source) - LinearSum(greater, source)
        let sum = exact.isDifference ? exact : LinearSum(whole: lesser, source) - LinearSum(whole: greater, source)
        differences.append(
            Difference(plus: sum.name(with: 1), minus: sum.name(with: -1), limit: -sum.constant, isStrict: isStrict))
    }
}

/// A sum of values under names, each taken so many times, and a constant.
private struct LinearSum {
    private var counts: [String: Int] = [:]
    var constant = Number.zero

    init(_ tree: Syntax, _ source: String) {
        switch tree.form {
        case .arithmetic(.add, let left, let right) where tree.type == .number:
            self = LinearSum(left, source) - LinearSum(negating: LinearSum(right, source))
        case .arithmetic(.subtract, let left, let right) where tree.type == .number:
            self = LinearSum(left, source) - LinearSum(right, source)
        case .negation(let operand) where tree.number == nil: self = LinearSum(negating: LinearSum(operand, source))
        default: self.init(whole: tree, source)
        }
    }

    /// The expression as one value, under its text.
    init(whole tree: Syntax, _ source: String) {
        if let number = tree.number {
            constant = number
        } else if case .name(let reference) = tree.form {
            counts[reference.text] = 1
        } else {
            counts[source.slice(tree.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")] = 1
        }
    }

    private init(negating sum: LinearSum) {
        counts = sum.counts.mapValues { -$0 }
        constant = -sum.constant
    }

    static func - (left: LinearSum, right: LinearSum) -> LinearSum {
        var result = left
        for (name, count) in right.counts { result.counts[name, default: 0] -= count }
        result.counts = result.counts.filter { $0.value != 0 }
        result.constant = left.constant - right.constant
        return result
    }

    /// Whether it is at most one value less at most one other.
    var isDifference: Bool {
        counts.values.filter { $0 == 1 }.count <= 1 && counts.values.filter { $0 == -1 }.count <= 1
            && counts.values.allSatisfy { abs($0) == 1 }
    }

    func name(with count: Int) -> String? { counts.first { $0.value == count }?.key }
}
