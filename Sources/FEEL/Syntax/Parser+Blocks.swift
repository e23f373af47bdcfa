// if, for, some, every, function, in, types and unary tests.

extension Parser {
    mutating func conditional() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        let condition = try expression()
        check(
            condition.type.overlaps(.boolean), .conditionNotBoolean(found: condition.type.description), condition.span)
        try expect(word: "then")
        let then = try expression()
        try expect(word: "else")
        let otherwise = try expression()
        return try node(
            .conditional(condition, then: then, otherwise: otherwise), span(from: start),
            then.type.union(otherwise.type), [condition, then, otherwise])
    }

    mutating func iteration() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        let outer = locals.count
        let iterators = try self.iterators()
        try expect(word: "return")
        let partial = declareLocal("partial", .list(.any))
        let result = try expression()
        closeScope(outer)
        return try node(
            .iteration(iterators, result: result, partial: partial), span(from: start), .list(result.type),
            iterators.flatMap { [$0.source] + ($0.end.map { [$0] } ?? []) } + [result])
    }

    mutating func quantified() throws(FEELIssues) -> Syntax {
        let start = place
        let isEvery = advance().text == "every"
        let outer = locals.count
        let iterators = try self.iterators()
        try expect(word: "satisfies")
        let condition = try expression()
        closeScope(outer)
        check(
            condition.type.overlaps(.boolean), .conditionNotBoolean(found: condition.type.description), condition.span)
        return try node(
            .quantified(isEvery: isEvery, iterators, condition: condition), span(from: start), .boolean,
            iterators.map(\.source) + [condition])
    }

    private mutating func iterators() throws(FEELIssues) -> [Syntax.Iterator] {
        var iterators: [Syntax.Iterator] = []
        repeat {
            let name = try variableName()
            let source = try expression()
            let end: Syntax? = take(symbol: "..") ? try expression() : nil
            let type = end == nil ? source.type.element : source.type
            iterators.append(.init(name: name, slot: declareLocal(name, type), source: source, end: end))
        } while take(symbol: ",")
        return iterators
    }

    /// The words up to `in`; an `in` directly before another belongs to the name (`for máy in in danh sách`).
    private mutating func variableName() throws(FEELIssues) -> String {
        let start = place
        while token.kind != .end, !(token.isWord("in") && place > start && !peek(1).isWord("in")) { advance() }
        guard token.isWord("in") else {
            place = start
            throw unexpected("in")
        }
        let name = text(from: start)
        advance()
        return name
    }

    mutating func function() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        try expect(symbol: "(")
        let outer = locals.count
        var parameters: [Syntax.Parameter] = []
        while !token.isSymbol(")") {
            let nameStart = place
            while !token.isSymbol(":"), !token.isSymbol(","), !token.isSymbol(")"), token.kind != .end { advance() }
            let name = text(from: nameStart)
            if parameters.contains(where: { $0.name == name }) {
                report(.duplicateParameter(name), span(from: nameStart))
            }
            let type = take(symbol: ":") ? try self.type() : .any
            parameters.append(.init(name: name, type: type, slot: declareLocal(name, type)))
            guard take(symbol: ",") else { break }
        }
        try expect(symbol: ")")
        let result: FEELType = take(symbol: ":") ? try self.type() : .any
        if token.isWord("external"), peek(1).isSymbol("{") { throw FEELIssues(.externalFunction, token.span) }
        let body = try expression()
        closeScope(outer)
        return try node(
            .function(parameters, body: body), span(from: start),
            .function(parameters.map(\.type), result == .any ? body.type : result), [body])
    }

    // MARK: in

    mutating func membership(_ value: Syntax) throws(FEELIssues) -> Syntax {
        let outer = locals.count
        let input = declareLocal("?", value.type)
        var tests: [UnaryTest] = []
        if token.isSymbol("("), !isIntervalAhead() {
            advance()
            repeat { tests.append(try unaryTest()) } while take(symbol: ",")
            try expect(symbol: ")")
        } else {
            tests.append(try unaryTest())
        }
        closeScope(outer)
        return try node(
            .membership(value, tests, input: input), TextSpan(value.span.lower, tokens[place - 1].span.upper), .boolean,
            [value] + tests.map(\.operand))
    }

    /// Whether the bracket at this token opens a range: `..` stands in it before it closes.
    private func isIntervalAhead() -> Bool {
        var depth = 0
        for index in place..<tokens.count where tokens[index].kind == .symbol {
            switch tokens[index].text {
            case "(", "[", "{": depth += 1
            case ")", "]", "}":
                depth -= 1
                if depth == 0 { return false }
            case "..": if depth == 1 { return true }
            case ",": if depth == 1 { return false }
            default: continue
            }
        }
        return false
    }

    mutating func unaryTest() throws(FEELIssues) -> UnaryTest {
        let before = inputUses
        if let comparison = comparisonOperator() {
            advance()
            return UnaryTest(comparison: comparison, operand: try additive(), usesInput: inputUses > before)
        }
        let operand = try expressionOrRange()
        return UnaryTest(comparison: nil, operand: operand, usesInput: inputUses > before)
    }

    private mutating func expressionOrRange() throws(FEELIssues) -> Syntax {
        nesting += 1
        defer { nesting -= 1 }
        return try expression()
    }

    /// A whole cell: `-`, tests separated by commas, or `not(…)` around them.
    mutating func wholeUnaryTests(inputType: FEELType) throws(FEELIssues) -> (tests: UnaryTests, input: Int) {
        let input = declareLocal("?", inputType)
        if token.isSymbol("-"), peek(1).kind == .end {
            advance()
            return (UnaryTests(tests: [], isNegated: false), input)
        }
        let isNegated = token.isWord("not") && peek(1).isSymbol("(") && closesAtEnd()
        if isNegated {
            advance()
            advance()
        }
        var tests: [UnaryTest] = []
        repeat { tests.append(try unaryTest()) } while take(symbol: ",")
        if isNegated { try expect(symbol: ")") }
        guard token.kind == .end else { throw unexpected(",") }
        if !issues.isEmpty { throw FEELIssues(raw: issues) }
        return (UnaryTests(tests: tests, isNegated: isNegated), input)
    }

    /// Whether the bracket after `not` is closed by the last token.
    private func closesAtEnd() -> Bool {
        var depth = 0
        for index in (place + 1)..<tokens.count where tokens[index].kind == .symbol {
            if ["(", "[", "{"].contains(tokens[index].text) { depth += 1 }
            if [")", "]", "}"].contains(tokens[index].text) { depth -= 1 }
            if depth == 0 { return tokens[index + 1].kind == .end }
        }
        return false
    }

    // MARK: Types

    mutating func type() throws(FEELIssues) -> FEELType {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= limits.depth else { throw FEELIssues(.tooDeep(limit: limits.depth), token.span) }
        let start = place
        let known = [
            "years and months duration", "days and time duration", "date and time", "Any", "Null", "number", "string",
            "boolean", "date", "time", "dateTime", "yearMonthDuration", "dayTimeDuration", "list", "context", "range",
            "function",
        ]
        if let declared = longest(of: scope.types.keys), let type = scope.types[declared.name] {
            place += declared.length
            return type
        }
        guard let found = longest(of: known) else {
            guard token.kind == .name else { throw unexpected("type") }
            let name = undeclaredName()
            check(false, .unknownType(name), span(from: start))
            return .function([.null], .null)
        }
        place += found.length
        guard token.isSymbol("<") else { return FEELType(named: found.name) ?? .any }
        return try arguments(of: found.name)
    }

    private mutating func arguments(of name: String) throws(FEELIssues) -> FEELType {
        try expect(symbol: "<")
        switch name {
        case "list", "range":
            let element = try type()
            try expect(symbol: ">")
            return name == "list" ? .list(element) : .range(element)
        case "context":
            var fields: [FEELType.Field] = []
            repeat {
                let start = place
                while !token.isSymbol(":"), token.kind != .end { advance() }
                let key = text(from: start)
                try expect(symbol: ":")
                fields.append(.init(key, try type()))
            } while take(symbol: ",")
            try expect(symbol: ">")
            return .context(fields)
        case "function":
            var parameters: [FEELType] = []
            while !token.isSymbol(">"), !token.isSymbol("->") {
                parameters.append(try type())
                guard take(symbol: ",") else { break }
            }
            if !take(symbol: ">") { throw unexpected(">") }
            try expect(symbol: "->")
            return .function(parameters, try type())
        default: throw unexpected("type")
        }
    }
}
