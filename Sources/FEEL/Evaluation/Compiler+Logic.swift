// Comparisons, and, or, between, in and if, each with three answers.

extension Compiler {
    func comparison(
        _ comparison: ComparisonOperator, _ left: Syntax, _ right: Syntax, _ span: TextSpan
    ) -> Step {
        if comparison.isEquality, left.form == .literal(.null) || right.form == .literal(.null) {
            return nullTest(comparison, left, right)
        }
        let left = Operand(left, self)
        let right = Operand(right, self)
        return { frame in
            let a = left.step(&frame)
            let b = right.step(&frame)
            if case .number(let m) = a, case .number(let n) = b {
                return .boolean(comparison.holds(Number.compare(m, n)))
            }
            return Compiler.compare(comparison, a, b, left, right, span, &frame)
        }
    }

    /// `x = null` faces a missing value openly and leaves no note.
    private func nullTest(_ comparison: ComparisonOperator, _ left: Syntax, _ right: Syntax) -> Step {
        let tested = step(left.form == .literal(.null) ? right : left)
        let wanted = comparison == .equal
        return { frame in .boolean(tested(&frame).isNull == wanted) }
    }

    static func compare(
        _ comparison: ComparisonOperator, _ a: Value, _ b: Value, _ left: Operand, _ right: Operand, _ span: TextSpan,
        _ frame: inout Frame
    ) -> Value {
        if a.isNull { _ = left.missing(&frame) }
        if b.isNull { _ = right.missing(&frame) }
        if comparison.isEquality {
            if let answer = Comparison.equals(a, b) { return .boolean(answer == (comparison == .equal)) }
        } else {
            if a.isNull || b.isNull { return .null }
            if let order = Comparison.compare(Compiler.single(a), Compiler.single(b)) {
                return .boolean(comparison.holds(order))
            }
        }
        let found = [a.type.description, b.type.description]
        return frame.null(.typeClash(operation: comparison.rawValue, found: found), span)
    }

    /// The only element of a list of one.
    static func single(_ value: Value) -> Value {
        if case .list(let items) = value, items.count == 1 { return items[0] }
        return value
    }

    /// Kleene's and (`decisive` false) and or (`decisive` true).
    ///
    /// A side that decides without resting on anything missing decides alone: the notes of the other side are dropped.
    func logical(_ left: Syntax, _ right: Syntax, decisive: Bool, _ span: TextSpan) -> Step {
        let left = Operand(left, self)
        let right = Operand(right, self)
        return { frame in
            let start = frame.mark
            let a = Compiler.truth(left, &frame)
            if a == decisive && frame.isClean(since: start) {
                frame.took(.left, span)
                return .boolean(decisive)
            }
            let middle = frame.mark
            let b = Compiler.truth(right, &frame)
            if b == decisive && frame.isClean(since: middle) {
                frame.restore(start)
                frame.took(.right, span)
                return .boolean(decisive)
            }
            if a == decisive || b == decisive { return .boolean(decisive) }
            guard a != nil, b != nil else { return .null }
            if frame.isClean(since: start) { frame.took(.neither, span) }
            return .boolean(!decisive)
        }
    }

    /// The truth of an operand, nil for null; what is neither is noted and counts as null.
    static func truth(_ operand: Operand, _ frame: inout Frame) -> Bool? {
        switch operand.step(&frame) {
        case .boolean(let truth): return truth
        case .null:
            _ = operand.missing(&frame)
            return nil
        case .list(let items) where items.count == 1:
            if case .boolean(let truth) = items[0] { return truth }
            return nil
        case let other:
            frame.note(.conditionNotBoolean(found: other.type.description), operand.span)
            return nil
        }
    }

    func between(_ value: Syntax, _ low: Syntax, _ high: Syntax, _ span: TextSpan) -> Step {
        let (value, low, high) = (Operand(value, self), Operand(low, self), Operand(high, self))
        return { frame in
            let x = value.step(&frame)
            let isAbove = Compiler.compare(.greaterOrEqual, x, low.step(&frame), value, low, span, &frame)
            if x.isNull { return .null }
            let isBelow = Compiler.compare(.lessOrEqual, x, high.step(&frame), value, high, span, &frame)
            switch (isAbove, isBelow) {
            case (.boolean(let a), .boolean(let b)): return .boolean(a && b)
            default: return .null
            }
        }
    }

    func conditional(_ condition: Syntax, _ then: Syntax, _ otherwise: Syntax, _ span: TextSpan) -> Step {
        let condition = Operand(condition, self)
        let (then, otherwise) = (step(then), step(otherwise))
        return { frame in
            let start = frame.branches == nil ? nil : frame.mark
            let truth = Compiler.truth(condition, &frame)
            if let start, frame.isClean(since: start) { frame.took(truth == true ? .then : .otherwise, span) }
            return truth == true ? then(&frame) : otherwise(&frame)
        }
    }

    func instance(_ value: Syntax, _ type: FEELType) -> Step {
        let value = step(value)
        return { frame in .boolean(value(&frame).isInstance(of: type)) }
    }

    // MARK: in

    func membership(_ value: Syntax, _ tests: [UnaryTest], _ input: Int, _ span: TextSpan) -> Step {
        let value = Operand(value, self)
        let index = slot(local: input)
        let test = unaryTests(UnaryTests(tests: tests, isNegated: false), input: value, slot: index)
        return { frame in
            frame.slots[index] = value.step(&frame)
            return test(&frame)
        }
    }

    /// Whether any of the tests holds for the value in the slot.
    func unaryTests(_ tests: UnaryTests, input: Operand, slot: Int) -> Step {
        let steps = tests.tests.map { unaryTest($0, input: input, slot: slot) }
        let isNegated = tests.isNegated
        if steps.isEmpty { return { _ in .boolean(true) } }
        return { frame in
            let start = frame.mark
            var answer: Bool? = false
            for step in steps {
                let before = frame.mark
                switch step(&frame) {
                case .boolean(true):
                    if frame.isClean(since: before) { frame.restore(start) }
                    return .boolean(!isNegated)
                case .boolean(false): continue
                default: answer = nil
                }
            }
            return answer == nil ? .null : .boolean(isNegated)
        }
    }

    private func unaryTest(_ test: UnaryTest, input: Operand, slot: Int) -> Step {
        let operand = Operand(test.operand, self)
        let span = test.operand.span
        if let comparison = test.comparison {
            let facesNull = comparison.isEquality && test.operand.form == .literal(.null)
            return { frame in
                let value = frame.slots[slot]
                if facesNull { return .boolean(value.isNull == (comparison == .equal)) }
                return Compiler.compare(comparison, value, operand.step(&frame), input, operand, span, &frame)
            }
        }
        let usesInput = test.usesInput
        return { frame in
            let value = frame.slots[slot]
            let wanted = operand.step(&frame)
            return Compiler.test(value, wanted, usesInput: usesInput, input, operand, span, &frame)
        }
    }

    /// A test without an operator: over `?` its own truth, in a range, among a list, or equal.
    private static func test(
        _ value: Value, _ wanted: Value, usesInput: Bool, _ input: Operand, _ operand: Operand, _ span: TextSpan,
        _ frame: inout Frame
    ) -> Value {
        if usesInput {
            if case .boolean = wanted { return wanted }
            if wanted.isNull { return .null }
        }
        switch wanted {
        case .range(let range):
            if value.isNull { return input.missing(&frame) }
            if case .range = value { return .boolean(value == wanted) }
            if let answer = range.contains(value) { return .boolean(answer) }
            let found = [value.type.description, wanted.type.description]
            return frame.null(.typeClash(operation: "in", found: found), span)
        case .list(let items): return among(value, items, input, &frame)
        case .null where operand.isRange: return .null
        case .null: return .boolean(value.isNull)
        default: return compare(.equal, value, wanted, input, operand, span, &frame)
        }
    }

    private static func among(_ value: Value, _ items: [Value], _ input: Operand, _ frame: inout Frame) -> Value {
        if case .list(let own) = value, Comparison.equals(.list(own), .list(items)) == true { return .boolean(true) }
        for item in items {
            if case .range(let range) = item, range.contains(value) == true { return .boolean(true) }
            if Comparison.equals(value, item) == true { return .boolean(true) }
        }
        if value.isNull { _ = input.missing(&frame) }
        return .boolean(false)
    }
}
