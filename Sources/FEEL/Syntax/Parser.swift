// Builds the syntax tree. Aware of scope: the longest declared name wins, at token boundaries, over keywords too.

/// One parse of one source text.
///
/// A syntax error ends it; unknown names and clashing types are collected, so that all are told at once.
struct Parser {
    let tokens: [Token]
    var place = 0
    let scope: Scope
    let limits: Limits
    var issues: [FEELIssues.Raw] = []
    /// Slots of the scope's names in the order they are first read.
    var boundSlots: [Int] = []
    var locals: [LocalScope] = []
    var localCount = 0
    var nesting = 0
    /// Keys seen in context literals of this text.
    var seenKeys: Set<String> = []
    var inputUses = 0
    /// Whether the high end of a range is being read, where a `[` may close it.
    var isInIntervalEnd = false

    /// Names that a part of the expression adds.
    enum LocalScope {
        case variable(name: String, words: [NameWord], type: FEELType, slot: Int)
        case element(type: FEELType, slot: Int)
    }

    init(_ tokens: [Token], scope: Scope, limits: Limits) {
        self.tokens = tokens
        self.scope = scope
        self.limits = limits
    }

    // MARK: Tokens

    var token: Token { tokens[place] }

    func peek(_ ahead: Int) -> Token { tokens[min(place + ahead, tokens.count - 1)] }

    @discardableResult
    mutating func advance() -> Token {
        let current = tokens[place]
        if place < tokens.count - 1 { place += 1 }
        return current
    }

    mutating func take(symbol: String) -> Bool {
        guard token.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func take(word: String) -> Bool {
        guard token.isWord(word) else { return false }
        advance()
        return true
    }

    mutating func expect(symbol: String) throws(FEELIssues) {
        guard take(symbol: symbol) else { throw unexpected(symbol) }
    }

    mutating func expect(word: String) throws(FEELIssues) {
        guard take(word: word) else { throw unexpected(word) }
    }

    func unexpected(_ expected: String) -> FEELIssues {
        let issue = FEELIssues.Raw(reason: .unexpected(found: token.text, expected: expected), span: token.span)
        return FEELIssues(raw: issues + [misspeltName ?? issue])
    }

    mutating func report(_ reason: FEELIssue.Reason, _ span: TextSpan) {
        issues.append(.init(reason: reason, span: span))
    }

    /// Reports a fault that an open scope leaves to evaluation.
    mutating func check(_ holds: Bool, _ reason: @autoclosure () -> FEELIssue.Reason, _ span: TextSpan) {
        if !holds && !scope.isOpen { report(reason(), span) }
    }

    func span(from start: Int) -> TextSpan {
        TextSpan(tokens[start].span.lower, tokens[max(start, place - 1)].span.upper)
    }

    /// A node over these children, refused where it would nest too deep.
    func node(
        _ form: Syntax.Form, _ span: TextSpan, _ type: FEELType, _ children: [Syntax]
    ) throws(FEELIssues) -> Syntax {
        let depth = children.reduce(0) { max($0, $1.depth) } + 1
        guard depth <= limits.depth else { throw FEELIssues(.tooDeep(limit: limits.depth), span) }
        return Syntax(form, span, type, depth: depth)
    }

    // MARK: Whole texts

    mutating func wholeExpression() throws(FEELIssues) -> Syntax {
        let tree = try expression()
        guard token.kind == .end else { throw unexpected("") }
        if !issues.isEmpty { throw FEELIssues(raw: issues) }
        return tree
    }

    mutating func expression() throws(FEELIssues) -> Syntax {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= limits.depth else { throw FEELIssues(.tooDeep(limit: limits.depth), token.span) }
        return try disjunction()
    }

    // MARK: Operators, loosest first

    private mutating func disjunction() throws(FEELIssues) -> Syntax {
        var left = try conjunction()
        while take(word: "or") {
            let right = try conjunction()
            left = try logical(left, right, "or") { .disjunction($0, $1) }
        }
        return left
    }

    private mutating func conjunction() throws(FEELIssues) -> Syntax {
        var left = try comparison()
        while take(word: "and") {
            let right = try comparison()
            left = try logical(left, right, "and") { .conjunction($0, $1) }
        }
        return left
    }

    private mutating func logical(
        _ left: Syntax, _ right: Syntax, _ word: String, _ form: (Syntax, Syntax) -> Syntax.Form
    ) throws(FEELIssues) -> Syntax {
        for side in [left, right] {
            check(side.type.overlaps(.boolean), .typeClash(operation: word, found: [side.type.description]), side.span)
        }
        return try node(form(left, right), left.span.joined(right.span), .boolean, [left, right])
    }

    private mutating func comparison() throws(FEELIssues) -> Syntax {
        var left = try additive()
        while true {
            if let comparison = comparisonOperator() {
                advance()
                let right = try additive()
                check(
                    left.type.overlaps(right.type),
                    .typeClash(operation: comparison.rawValue, found: [left.type, right.type].map(\.description)),
                    left.span.joined(right.span))
                left = try node(
                    .comparison(comparison, left, right), left.span.joined(right.span), .boolean, [left, right])
            } else if take(word: "between") {
                left = try between(left)
            } else if token.isWord("in") {
                advance()
                left = try membership(left)
            } else {
                return left
            }
        }
    }

    func comparisonOperator() -> ComparisonOperator? {
        token.kind == .symbol ? ComparisonOperator(rawValue: token.text) : nil
    }

    private mutating func between(_ value: Syntax) throws(FEELIssues) -> Syntax {
        let low = try additive()
        try expect(word: "and")
        let high = try additive()
        return try node(
            .between(value, low: low, high: high), value.span.joined(high.span), .boolean, [value, low, high])
    }

    mutating func additive() throws(FEELIssues) -> Syntax {
        var left = try multiplicative()
        while token.isSymbol("+") || token.isSymbol("-") {
            let isSum = advance().text == "+"
            left = try arithmetic(isSum ? .add : .subtract, left, try multiplicative())
        }
        return left
    }

    private mutating func multiplicative() throws(FEELIssues) -> Syntax {
        var left = try exponentiation()
        while token.isSymbol("*") || token.isSymbol("/") {
            let isProduct = advance().text == "*"
            left = try arithmetic(isProduct ? .multiply : .divide, left, try exponentiation())
        }
        return left
    }

    private mutating func exponentiation() throws(FEELIssues) -> Syntax {
        var left = try instance()
        while take(symbol: "**") { left = try arithmetic(.power, left, try instance()) }
        return left
    }

    private mutating func arithmetic(
        _ operation: ArithmeticOperator, _ left: Syntax, _ right: Syntax
    ) throws(FEELIssues) -> Syntax {
        let type = Arithmetic.resultType(operation, left.type, right.type)
        let span = left.span.joined(right.span)
        check(
            type != nil,
            .typeClash(operation: operation.rawValue, found: [left.type, right.type].map(\.description)), span)
        return try node(.arithmetic(operation, left, right), span, type ?? .null, [left, right])
    }

    private mutating func instance() throws(FEELIssues) -> Syntax {
        var value = try negation()
        while token.isWord("instance"), peek(1).isWord("of") {
            advance()
            advance()
            let type = try self.type()
            value = try node(
                .instanceOf(value, type), TextSpan(value.span.lower, tokens[place - 1].span.upper), .boolean, [value])
        }
        return value
    }

    private mutating func negation() throws(FEELIssues) -> Syntax {
        guard token.isSymbol("-"), matchedName() == nil else { return try postfix() }
        let start = advance().span
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= limits.depth else { throw FEELIssues(.tooDeep(limit: limits.depth), start) }
        let operand = try negation()
        let span = start.joined(operand.span)
        if case .literal(.number(let number)) = operand.form {
            return Syntax(.literal(.number(-number)), span, .number)
        }
        let type = Arithmetic.negatedType(operand.type)
        check(type != nil, .typeClash(operation: "-", found: [operand.type.description]), span)
        return try node(.negation(operand), span, type ?? .null, [operand])
    }
}
