// The syntax tree: what an expression is made of, with places and types, open to whoever inspects rules.

/// One node of the tree: its form, its place, its inferred type.
public struct Syntax: Hashable, Sendable {
    /// What it is.
    public let form: Form
    /// Where it stands.
    public let span: TextSpan
    /// The type of its value, `any` where it is not known before evaluation.
    public let type: FEELType
    let depth: Int

    init(_ form: Form, _ span: TextSpan, _ type: FEELType, depth: Int = 1) {
        self.form = form
        self.span = span
        self.type = type
        self.depth = depth
    }

    /// The forms of expressions.
    public indirect enum Form: Hashable, Sendable {
        case literal(Value)
        case name(NameReference)
        case path(Syntax, key: String)
        case filter(Syntax, condition: Syntax, item: Int)
        case negation(Syntax)
        case arithmetic(ArithmeticOperator, Syntax, Syntax)
        case comparison(ComparisonOperator, Syntax, Syntax)
        case conjunction(Syntax, Syntax)
        case disjunction(Syntax, Syntax)
        case between(Syntax, low: Syntax, high: Syntax)
        case membership(Syntax, [UnaryTest], input: Int)
        case instanceOf(Syntax, FEELType)
        case conditional(Syntax, then: Syntax, otherwise: Syntax)
        case iteration([Iterator], result: Syntax, partial: Int)
        case quantified(isEvery: Bool, [Iterator], condition: Syntax)
        case list([Syntax])
        case context([Entry])
        case interval(low: Syntax?, high: Syntax?, includesLow: Bool, includesHigh: Bool)
        /// `= x` or, excluded, `!= x` standing as a value.
        case point(Syntax, isExcluded: Bool)
        case function([Parameter], body: Syntax)
        case call(Syntax, Arguments)
        case builtin(String, Arguments)
    }

    /// What a name was found to be.
    public struct NameReference: Hashable, Sendable {
        /// The name, composed, with single spaces.
        public let text: String
        /// What it refers to.
        public let target: Target
    }

    /// What a name may refer to.
    public indirect enum Target: Hashable, Sendable {
        /// A declared name; the number is its place among the names the formula reads.
        case bound(Int)
        /// A variable of the expression itself.
        case local(Int)
        /// A key of the element a filter looks at.
        case field(item: Int)
        /// A key of the element if it has one, else what follows; for elements of unknown type.
        case dynamic(item: Int, otherwise: Target)
        /// A built-in function.
        case builtin
        /// Nothing known: null with a note.
        case unknown
    }

    /// A variable that goes through a list, or through the whole numbers or days of `from..to`.
    public struct Iterator: Hashable, Sendable {
        /// The variable's name.
        public let name: String
        let slot: Int
        /// The list, or the first value of a range.
        public let source: Syntax
        /// The last value where a range is written `from..to`.
        public let end: Syntax?
    }

    /// An entry of a context.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        let slot: Int
        /// The value.
        public let value: Syntax
    }

    /// A parameter of a function.
    public struct Parameter: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its declared type.
        public let type: FEELType
        let slot: Int
    }

    /// The arguments of a call.
    public struct Arguments: Hashable, Sendable {
        /// The values, in the order they are written.
        public let values: [Syntax]
        /// Their names where they are named, else empty.
        public let names: [String]
    }
}

/// `+ - * / **`
public enum ArithmeticOperator: String, Hashable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "**"
}

/// `= != < <= > >=`
public enum ComparisonOperator: String, Hashable, Sendable {
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    var isEquality: Bool { self == .equal || self == .notEqual }

    /// The operator with its sides exchanged.
    var mirrored: ComparisonOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }

    @inline(__always)
    func holds(_ order: Int) -> Bool {
        switch self {
        case .equal: order == 0
        case .notEqual: order != 0
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        }
    }
}

/// One test of a value: `> 5`, `[1..10]`, `"a"`, or an expression over `?`.
public struct UnaryTest: Hashable, Sendable {
    /// The comparison the test begins with; nil for a value, a range or an expression over `?`.
    public let comparison: ComparisonOperator?
    /// The value compared with, or the whole test.
    public let operand: Syntax
    /// Whether the test speaks of the tested value itself, as `?`.
    public let usesInput: Bool
}

/// The tests of one cell of a decision table.
public struct UnaryTests: Hashable, Sendable {
    /// The tests; empty for `-`, which holds for everything.
    public let tests: [UnaryTest]
    /// Whether they stand in `not(…)`.
    public let isNegated: Bool
    /// Whether the cell is `-`.
    public var isAny: Bool { tests.isEmpty }
}
