// Turns the syntax tree into closures over the slots of a frame, once; evaluating then looks up no names.

/// One compiled node: reads the frame, answers a value.
typealias Step = @Sendable (inout Frame) -> Value

/// Compiles the nodes of one tree.
struct Compiler {
    /// How many names of the scope the tree reads; locals lie behind them.
    let boundCount: Int
    /// What notes call the tested value `?`: the column of a decision table.
    var inputName: String?

    func slot(local: Int) -> Int { boundCount + local }

    func step(_ tree: Syntax) -> Step {
        switch tree.form {
        case .literal(let value): return { _ in value }
        case .name(let reference): return name(reference.target, reference.text, tree.span)
        case .path(let base, let key): return path(base, key, tree)
        case .filter(let list, let condition, let item): return filter(list, condition, item, tree)
        case .negation(let operand): return negation(operand, tree.span)
        case .arithmetic(let operation, let left, let right): return arithmetic(operation, left, right, tree.span)
        case .comparison(let comparison, let left, let right):
            return self.comparison(comparison, left, right, tree.span)
        case .conjunction(let left, let right): return logical(left, right, decisive: false, tree.span)
        case .disjunction(let left, let right): return logical(left, right, decisive: true, tree.span)
        case .between(let value, let low, let high): return between(value, low, high, tree.span)
        case .membership(let value, let tests, let input): return membership(value, tests, input, tree.span)
        case .instanceOf(let value, let type): return instance(value, type)
        case .conditional(let condition, let then, let otherwise):
            return conditional(condition, then, otherwise, tree.span)
        case .iteration(let iterators, let result, let partial): return iteration(iterators, result, partial, tree.span)
        case .quantified(let isEvery, let iterators, let condition):
            return quantified(isEvery, iterators, condition, tree.span)
        case .list(let items): return list(items, tree.span)
        case .context(let entries): return context(entries)
        case .interval(let low, let high, let includesLow, let includesHigh):
            return interval(low, high, includesLow, includesHigh, tree.span)
        case .point(let value, let isExcluded): return point(value, isExcluded)
        case .function(let parameters, let body): return function(parameters, body, tree)
        case .call(let callee, let arguments): return call(callee, arguments, tree.span)
        case .builtin(let name, let arguments): return builtin(name, arguments, tree.span)
        }
    }

    // MARK: Names and paths

    private func name(_ target: Syntax.Target, _ text: String, _ span: TextSpan) -> Step {
        switch target {
        case .bound(let index): return { $0.slots[index] }
        case .local(let local):
            let index = slot(local: local)
            return { $0.slots[index] }
        case .field(let item):
            let index = slot(local: item)
            return { frame in Compiler.field(text, of: frame.slots[index], span, &frame) }
        case .dynamic(let item, let otherwise):
            let index = slot(local: item)
            let fallback = name(otherwise, text, span)
            return { frame in
                if case .context(let context) = frame.slots[index], let value = context[text] { return value }
                return fallback(&frame)
            }
        case .builtin:
            guard let function = Builtins.named(text)?.value else { return { $0.null(.unknownName(text), span) } }
            return { _ in .function(function) }
        case .unknown: return { $0.null(.unknownName(text), span) }
        }
    }

    /// A key of a filter's element; missing keys of contexts in a mixed list read as null, silently until used.
    private static func field(_ key: String, of value: Value, _ span: TextSpan, _ frame: inout Frame) -> Value {
        guard case .context(let context) = value, let index = context.index(of: key) else { return .null }
        let found = context.value(at: index)
        if found.isNull && context.isUnreadable(at: index) { frame.note(.unreadableOperand(name: key), span) }
        return found
    }

    private func path(_ base: Syntax, _ key: String, _ tree: Syntax) -> Step {
        let base = Operand(base, self)
        let span = tree.span
        return { frame in
            let value = base.step(&frame)
            if case .context(let context) = value, let index = context.index(of: key) {
                let found = context.value(at: index)
                if found.isNull && context.isUnreadable(at: index) { frame.note(.unreadableOperand(name: key), span) }
                return found
            }
            if value.isNull { return base.missing(&frame) }
            return Compiler.property(key, of: value, span, &frame)
        }
    }

    static func property(_ key: String, of value: Value, _ span: TextSpan, _ frame: inout Frame) -> Value {
        switch value {
        case .context(let context):
            return context[key] ?? frame.null(.unknownKey(key, known: context.keys), span)
        case .table(let table):
            guard let column = table.columnIndex(key) else {
                return frame.null(.unknownKey(key, known: table.names), span)
            }
            guard frame.spend(table.count, span) else { return .null }
            return .list(table.values(of: column))
        case .list(let items):
            guard frame.spend(items.count, span) else { return .null }
            return .list(items.map { $0.isNull ? .null : property(key, of: $0, span, &frame) })
        default:
            return Properties.value(of: key, in: value)
                ?? frame.null(.unknownKey(key, known: []), span)
        }
    }

    // MARK: Arithmetic

    private func negation(_ operand: Syntax, _ span: TextSpan) -> Step {
        let operand = Operand(operand, self)
        return { frame in
            let value = operand.step(&frame)
            if value.isNull { return operand.missing(&frame) }
            if let result = Arithmetic.negated(value) { return result }
            return frame.null(.typeClash(operation: "-", found: [value.type.description]), span)
        }
    }

    private func arithmetic(
        _ operation: ArithmeticOperator, _ left: Syntax, _ right: Syntax, _ span: TextSpan
    ) -> Step {
        let left = Operand(left, self)
        let right = Operand(right, self)
        let slow: @Sendable (Value, Value, inout Frame) -> Value = { a, b, frame in
            Compiler.arithmetic(operation, a, b, left, right, span, &frame)
        }
        switch operation {
        case .add: return Compiler.numeric(left, right, slow) { $0 + $1 }
        case .subtract: return Compiler.numeric(left, right, slow) { $0 - $1 }
        case .multiply: return Compiler.numeric(left, right, slow) { $0 * $1 }
        case .divide: return Compiler.numeric(left, right, slow) { $0.divided(by: $1) }
        case .power: return { frame in slow(left.step(&frame), right.step(&frame), &frame) }
        }
    }

    /// The way of two numbers with a result in range; everything else goes the slow way, which finds out why.
    @inline(__always)
    private static func numeric(
        _ left: Operand, _ right: Operand, _ slow: @escaping @Sendable (Value, Value, inout Frame) -> Value,
        _ operation: @escaping @Sendable (Number, Number) -> Number?
    ) -> Step {
        { frame in
            let a = left.step(&frame)
            let b = right.step(&frame)
            if case .number(let m) = a, case .number(let n) = b, let result = operation(m, n), result.isWithinRange {
                return .number(result)
            }
            return slow(a, b, &frame)
        }
    }

    private static func arithmetic(
        _ operation: ArithmeticOperator, _ a: Value, _ b: Value, _ left: Operand, _ right: Operand, _ span: TextSpan,
        _ frame: inout Frame
    ) -> Value {
        if a.isNull || b.isNull {
            if a.isNull { _ = left.missing(&frame) }
            if b.isNull { _ = right.missing(&frame) }
            return .null
        }
        do throws(Arithmetic.Fault) {
            let result = try Arithmetic.apply(operation, a, b)
            if case .string(let text) = result { return frame.text(text, span) }
            if operation == .power, !frame.spend(10, span) { return .null }
            return result
        } catch {
            switch error {
            case .clash:
                let found = [a.type.description, b.type.description]
                return frame.null(.typeClash(operation: operation.rawValue, found: found), span)
            case .divisionByZero: return frame.null(.divisionByZero, span)
            case .beyondRange: return frame.null(.beyondRange(operation: operation.rawValue), span)
            }
        }
    }
}

/// A compiled operand that can say that it was missing.
struct Operand: Sendable {
    let step: Step
    let span: TextSpan
    let name: String?
    /// Whether it is written as a range.
    let isRange: Bool
    /// Whether a null of it has already left a note of its own.
    private let notesItself: Bool

    init(_ tree: Syntax, _ compiler: Compiler) {
        step = compiler.step(tree)
        span = tree.span
        let read = Operand.name(of: tree)
        name = read == "?" ? compiler.inputName ?? read : read
        isRange = if case .interval = tree.form { true } else { false }
        switch tree.form {
        case .arithmetic, .negation, .comparison, .conjunction, .disjunction, .between, .interval:
            notesItself = true
        case .name(let reference): notesItself = reference.target == .unknown
        case .builtin(let name, _): notesItself = name != "get value"
        default: notesItself = false
        }
    }

    init(step: @escaping Step, span: TextSpan, name: String?) {
        self.step = step
        self.span = span
        self.name = name
        isRange = false
        notesItself = false
    }

    /// Takes a note that the operand was null; null.
    func missing(_ frame: inout Frame) -> Value {
        if !notesItself { frame.note(.nullOperand(name: name), span) }
        return .null
    }

    /// The name or path a tree reads, nil where it computes something.
    static func name(of tree: Syntax) -> String? {
        switch tree.form {
        case .name(let reference): reference.text
        case .path(let base, let key): name(of: base).map { "\($0).\(key)" }
        default: nil
        }
    }
}
