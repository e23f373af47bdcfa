// Literals, names, brackets, paths, filters and calls.

extension Parser {
    mutating func postfix() throws(FEELIssues) -> Syntax {
        var value = try primary()
        while true {
            if token.isSymbol("."), !peek(1).isSymbol(".") {
                advance()
                value = try path(value)
            } else if token.isSymbol("["), !closesInterval {
                value = try filter(value)
            } else if token.isSymbol("(") {
                value = try call(value)
            } else {
                return value
            }
        }
    }

    /// Whether this `[` ends a range, as in `[1..10[`: nothing that could be a condition follows it.
    private var closesInterval: Bool {
        guard isInIntervalEnd else { return false }
        let following = peek(1)
        switch following.kind {
        case .end: return true
        case .symbol: return [")", "]", "}", ",", "=", "!=", "<", "<=", ">", ">="].contains(following.text)
        case .name:
            return Parser.keywords.contains(following.text) && !["if", "for", "some", "every"].contains(following.text)
        case .number, .string: return false
        }
    }

    private mutating func path(_ value: Syntax) throws(FEELIssues) -> Syntax {
        let start = token.span
        let key = try key(of: value.type)
        let span = TextSpan(value.span.lower, tokens[place - 1].span.upper)
        let type = Properties.type(of: key, in: value.type)
        check(
            type != nil,
            .unknownKey(key, suggestion: suggestion(for: key, among: value.type.fields?.map(\.name) ?? [])),
            TextSpan(start.lower, span.upper))
        return try node(.path(value, key: key), span, type ?? .null, [value])
    }

    private mutating func filter(_ value: Syntax) throws(FEELIssues) -> Syntax {
        try expect(symbol: "[")
        let outer = locals.count
        let element = value.type == .null ? .any : value.type.element
        let item = newSlot()
        locals.append(
            .variable(name: "item", words: [NameWord(text: "item", isGlued: false)], type: element, slot: item))
        locals.append(.element(type: element, slot: item))
        let condition = try expression()
        try expect(symbol: "]")
        closeScope(outer)
        let type: FEELType =
            switch condition.type {
            case .number: element
            case .boolean: .list(element)
            default: .any
            }
        check(
            condition.type.overlaps(.boolean) || condition.type == .number,
            .conditionNotBoolean(found: condition.type.description), condition.span)
        return try node(
            .filter(value, condition: condition, item: item), TextSpan(value.span.lower, tokens[place - 1].span.upper),
            type, [value, condition])
    }

    mutating func primary() throws(FEELIssues) -> Syntax {
        let start = place
        if token.kind != .string, let match = matchedName() {
            // A built-in is called; as a plain word it may still be a keyword such as `not` or part of a literal.
            if case .builtin = match.target, !peek(match.length).isSymbol("(") { return try word() }
            return try name()
        }
        switch token.kind {
        case .number: return try number()
        case .string:
            advance()
            return Syntax(.literal(.string(tokens[start].text)), span(from: start), .string)
        case .name: return try word()
        case .symbol: return try bracketed()
        case .end: throw place == 0 ? FEELIssues(.empty, token.span) : unexpected("expression")
        }
    }

    private mutating func number() throws(FEELIssues) -> Syntax {
        let literal = advance()
        guard let number = Number(literal.text) else {
            throw FEELIssues(.numberBeyondRange(literal.text), literal.span)
        }
        return Syntax(.literal(.number(number)), literal.span, .number)
    }

    /// A keyword, or a name.
    private mutating func word() throws(FEELIssues) -> Syntax {
        let start = place
        switch token.text {
        case "true", "false":
            return Syntax(.literal(.boolean(advance().text == "true")), span(from: start), .boolean)
        case "null":
            advance()
            return Syntax(.literal(.null), span(from: start), .null)
        case "if": return try conditional()
        case "for": return try iteration()
        case "some", "every": return try quantified()
        case "function" where peek(1).isSymbol("("): return try function()
        case let word where Parser.keywords.contains(word): throw unexpected("expression")
        default: return try name()
        }
    }

    private mutating func bracketed() throws(FEELIssues) -> Syntax {
        switch token.text {
        case "(": return try parenthesised()
        case "[": return try listOrInterval()
        case "]": return try interval()
        case "{": return try context()
        case "@": return try temporal()
        case "?": return try input()
        case "<", "<=", ">", ">=", "=", "!=": return try openInterval()
        default: throw unexpected("expression")
        }
    }

    private mutating func input() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        guard let match = inputVariable else { throw FEELIssues(.unknownName("?", suggestion: nil), span(from: start)) }
        inputUses += 1
        return Syntax(.name(.init(text: "?", target: .local(match.slot))), span(from: start), match.type)
    }

    private var inputVariable: (slot: Int, type: FEELType)? {
        for local in locals.reversed() {
            if case .variable("?", _, let type, let slot) = local { return (slot, type) }
        }
        return nil
    }

    private mutating func parenthesised() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        let first = try expression()
        if take(symbol: "..") { return try interval(from: first, includesLow: false, start: start) }
        try expect(symbol: ")")
        return Syntax(first.form, span(from: start), first.type, depth: first.depth)
    }

    private mutating func listOrInterval() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        var items: [Syntax] = []
        if !token.isSymbol("]") {
            items.append(try expression())
            if take(symbol: "..") { return try interval(from: items[0], includesLow: true, start: start) }
            while take(symbol: ",") { items.append(try expression()) }
        }
        try expect(symbol: "]")
        let element = items.dropFirst().reduce(items.first?.type ?? .any) { $0.union($1.type) }
        return try node(.list(items), span(from: start), .list(element), items)
    }

    private mutating func interval() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        let low = try expression()
        try expect(symbol: "..")
        return try interval(from: low, includesLow: false, start: start)
    }

    private mutating func interval(from low: Syntax, includesLow: Bool, start: Int) throws(FEELIssues) -> Syntax {
        let outer = isInIntervalEnd
        isInIntervalEnd = true
        let high = try expression()
        isInIntervalEnd = outer
        guard token.isSymbol("]") || token.isSymbol(")") || token.isSymbol("[") else { throw unexpected("]") }
        let includesHigh = advance().text == "]"
        check(
            low.type.overlaps(high.type),
            .typeClash(operation: "..", found: [low.type, high.type].map(\.description)), span(from: start))
        return try node(
            .interval(low: low, high: high, includesLow: includesLow, includesHigh: includesHigh), span(from: start),
            .range(low.type.union(high.type)), [low, high])
    }

    /// `< 10` as a value: the range below 10.
    private mutating func openInterval() throws(FEELIssues) -> Syntax {
        let start = place
        guard let comparison = comparisonOperator() else { throw unexpected("expression") }
        advance()
        let end = try additive()
        let form: Syntax.Form =
            switch comparison {
            case .less, .lessOrEqual:
                .interval(low: nil, high: end, includesLow: false, includesHigh: comparison == .lessOrEqual)
            case .greater, .greaterOrEqual:
                .interval(low: end, high: nil, includesLow: comparison == .greaterOrEqual, includesHigh: false)
            case .equal: .point(end, isExcluded: false)
            case .notEqual: .point(end, isExcluded: true)
            }
        return try node(form, span(from: start), .range(end.type), [end])
    }

    private mutating func temporal() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        guard token.kind == .string else { throw unexpected("\"…\"") }
        let text = advance().text
        let value = Temporal.literal(text)
        check(value != nil, .unreadableText(kind: "date", text: text), span(from: start))
        return Syntax(.literal(value ?? .null), span(from: start), value?.type ?? .null)
    }

    private mutating func context() throws(FEELIssues) -> Syntax {
        let start = place
        advance()
        let outer = locals.count
        var entries: [Syntax.Entry] = []
        while !token.isSymbol("}") {
            let keyStart = place
            let key = try contextKey()
            if entries.contains(where: { $0.key == key }) { report(.duplicateKey(key), span(from: keyStart)) }
            try expect(symbol: ":")
            let value = try expression()
            seenKeys.insert(key)
            entries.append(.init(key: key, slot: declareLocal(key, value.type), value: value))
            guard take(symbol: ",") else { break }
        }
        closeScope(outer)
        try expect(symbol: "}")
        let type = FEELType.context(entries.map { .init($0.key, $0.value.type) })
        return try node(.context(entries), span(from: start), type, entries.map(\.value))
    }

    private mutating func contextKey() throws(FEELIssues) -> String {
        if token.kind == .string { return advance().text }
        let start = place
        while !token.isSymbol(":"), token.kind != .end, !token.isSymbol(","), !token.isSymbol("}") { advance() }
        guard place > start else { throw unexpected("name") }
        return text(from: start)
    }

    // MARK: Calls

    private mutating func call(_ callee: Syntax) throws(FEELIssues) -> Syntax {
        let arguments = try self.arguments()
        let span = TextSpan(callee.span.lower, tokens[place - 1].span.upper)
        if case .name(let reference) = callee.form, reference.target == .builtin {
            let type = checkBuiltin(reference.text, arguments, span)
            return try node(.builtin(reference.text, arguments), span, type, arguments.values)
        }
        var type = FEELType.any
        if case .function(let parameters, let result) = callee.type {
            type = result
            check(
                parameters.count == arguments.values.count || parameters.isEmpty,
                .argumentCount(
                    function: "", found: arguments.values.count, expected: parameters.count...parameters.count), span)
        } else {
            check(
                callee.type == .any || callee.type == .null,
                .typeClash(operation: "()", found: [callee.type.description]), callee.span)
        }
        return try node(.call(callee, arguments), span, type, [callee] + arguments.values)
    }

    private mutating func arguments() throws(FEELIssues) -> Syntax.Arguments {
        try expect(symbol: "(")
        var values: [Syntax] = []
        var names: [String] = []
        while !token.isSymbol(")") {
            if let name = argumentName() { names.append(name) }
            values.append(try expression())
            guard take(symbol: ",") else { break }
        }
        try expect(symbol: ")")
        guard names.isEmpty || names.count == values.count else { throw unexpected(":") }
        return Syntax.Arguments(values: values, names: names)
    }

    /// `name :` before an argument, if that is what stands here.
    private mutating func argumentName() -> String? {
        let start = place
        var end = place
        while tokens[end].kind == .name || tokens[end].kind == .number || Parser.isNameSymbol(tokens[end]) { end += 1 }
        guard end > start, tokens[end].isSymbol(":") else { return nil }
        place = end
        let name = text(from: start)
        advance()
        return name
    }

    private static func isNameSymbol(_ token: Token) -> Bool {
        token.kind == .symbol && ![",", ":", "(", ")", "[", "]", "{", "}", "@", "?"].contains(token.text)
    }

    private mutating func checkBuiltin(_ name: String, _ arguments: Syntax.Arguments, _ span: TextSpan) -> FEELType {
        guard let builtin = Builtins.named(name) else { return .any }
        if let fault = builtin.fault(names: arguments.names, count: arguments.values.count) {
            check(false, fault, span)
            return .null
        }
        return builtin.resultType(arguments.values.map(\.type))
    }
}
