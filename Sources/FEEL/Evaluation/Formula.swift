// A compiled expression: checked once, evaluated as often as wanted, from any thread.

/// One expression, compiled.
///
/// Immutable; may be evaluated from several threads at once. Two formulas are equal when their sources and trees are.
public struct Formula: Sendable {
    /// The source text.
    public let source: String
    /// The syntax tree.
    public let syntax: Syntax
    /// The names of the scope it reads, in the order they are first read.
    public let names: [String]
    let slots: [Int]
    let step: Step
    let slotCount: Int
    let limits: Limits

    /// The type of its value, `any` where it is not known before evaluation.
    public var type: FEELType { syntax.type }

    /// Compiles an expression.
    ///
    /// - Throws: every issue at once: one syntax error, or all unknown names and clashing types.
    public static func compile(
        _ source: String, in scope: Scope, limits: Limits = Limits()
    ) throws(FEELIssues) -> Formula {
        do throws(FEELIssues) {
            var parser = try parser(source, scope, limits)
            let tree = try parser.wholeExpression()
            return Formula(source, tree, parser) { $0.step(tree) }
        } catch {
            throw error.located(in: source)
        }
    }

    /// Compiles UTF-8 bytes, which may turn out not to be UTF-8.
    public static func compile(
        utf8 bytes: [UInt8], in scope: Scope, limits: Limits = Limits()
    ) throws(FEELIssues) -> Formula {
        guard let source = String(validating: bytes, as: UTF8.self) else {
            let valid = String(decoding: bytes, as: UTF8.self).utf8.prefix(limits.sourceBytes)
            let place = zip(valid, bytes).prefix { $0 == $1 }.count
            throw FEELIssues(.invalidUTF8, TextSpan(place, place + 1)).located(
                in: String(decoding: bytes, as: UTF8.self))
        }
        return try compile(source, in: scope, limits: limits)
    }

    static func parser(_ source: String, _ scope: Scope, _ limits: Limits) throws(FEELIssues) -> Parser {
        guard source.utf8.count <= limits.sourceBytes else {
            throw FEELIssues(.tooLong(bytes: source.utf8.count, limit: limits.sourceBytes), TextSpan(0, 1))
        }
        var lexer = Lexer(Array(source.utf8))
        return Parser(try lexer.tokens(), scope: scope, limits: limits)
    }

    init(_ source: String, _ tree: Syntax, _ parser: Parser, _ compile: (Compiler) -> Step) {
        self.source = source
        syntax = tree
        names = parser.boundSlots.map { parser.scope.declarations[$0].name }
        slots = parser.boundSlots
        slotCount = parser.boundSlots.count + parser.localCount
        limits = parser.limits
        step = compile(Compiler(boundCount: parser.boundSlots.count))
    }

    /// Evaluates it.
    ///
    /// - Parameters:
    ///   - bindings: values of the names; a name without one reads as null.
    ///   - clock: what `now()` and `today()` answer; without it they are null with a note.
    public func evaluate(_ bindings: Bindings = Bindings(), clock: Moment? = nil) -> Outcome {
        var frame = frame(bindings)
        frame.clock = clock
        let value = step(&frame)
        return Outcome(value: value, notes: frame.notes)
    }

    @inline(__always)
    func frame(_ bindings: Bindings) -> Frame {
        var frame = Frame(slots: Array(repeating: .null, count: slotCount), limits: limits)
        for (index, slot) in slots.enumerated() {
            if let value = bindings.value(of: names[index], hint: slot) { frame.slots[index] = value }
        }
        return frame
    }

    /// A bound name, or a path of keys from one, that the formula reads.
    public struct Reading: Hashable, Sendable {
        /// The name and the keys behind it.
        public let path: [String]
        /// Where it is read.
        public let span: TextSpan
    }

    /// Every place where a bound name is read, with the keys behind it, in the order of the source.
    public var readings: [Reading] {
        var readings: [Reading] = []
        Formula.collect(syntax, into: &readings)
        return readings.sorted { ($0.span.lower, $0.span.upper) < ($1.span.lower, $1.span.upper) }
    }

    private static func collect(_ tree: Syntax, into readings: inout [Reading]) {
        if let path = path(of: tree) {
            readings.append(Reading(path: path, span: tree.span))
            return
        }
        for child in tree.children { collect(child, into: &readings) }
    }

    private static func path(of tree: Syntax) -> [String]? {
        switch tree.form {
        case .name(let reference):
            if case .bound = reference.target { return [reference.text] }
            return nil
        case .path(let base, let key): return path(of: base).map { $0 + [key] }
        default: return nil
        }
    }

    /// Whether it asks for the present day or time, which rules must not.
    public var usesClock: Bool {
        syntax.contains { node in
            if case .builtin(let name, _) = node.form { return name == "now" || name == "today" }
            return false
        }
    }
}

extension Formula: Hashable {
    /// Whether source and tree are equal.
    public static func == (left: Formula, right: Formula) -> Bool {
        left.source == right.source && left.syntax == right.syntax
    }

    /// Hashes the source.
    public func hash(into hasher: inout Hasher) { hasher.combine(source) }
}

/// What an evaluation gave.
public struct Outcome: Hashable, Sendable {
    /// The value.
    public let value: Value
    /// What was noticed on the way, in order.
    public let notes: [Note]

    /// Bound names and paths that were missing where they were needed, sorted.
    public var missingNames: [String] { Set(notes.compactMap(\.missingName)).sorted() }
}
