// The arguments of one call of a built-in, and the notes about them.

/// One call: its arguments in the order of the parameters.
struct BuiltinCall {
    let builtin: Builtin
    let plan: Builtin.Plan
    private let values: [Value]
    private let operands: [Operand]
    let span: TextSpan

    init(_ builtin: Builtin, _ plan: Builtin.Plan, values: [Value], operands: [Operand], span: TextSpan) {
        self.builtin = builtin
        self.plan = plan
        self.values = values
        self.operands = operands
        self.span = span
    }

    var count: Int { values.count }

    /// Whether the argument was given at all.
    func has(_ index: Int) -> Bool { plan.places.indices.contains(index) && plan.places[index] != nil }

    /// The argument; null where it was left out.
    subscript(index: Int) -> Value {
        guard plan.places.indices.contains(index), let place = plan.places[index] else { return .null }
        return values[place]
    }

    private func parameter(_ index: Int) -> String {
        let parameters = builtin.signatures[plan.signature].parameters
        return parameters.isEmpty ? "" : parameters[min(index, parameters.count - 1)]
    }

    /// Null, with a note why the argument does not do.
    func refuse(_ index: Int, _ problem: Note.Problem? = nil, _ frame: inout Frame) -> Value {
        let value = self[index]
        if value.isNull, problem == nil, plan.places.indices.contains(index), let place = plan.places[index] {
            guard place < operands.count else { return frame.null(.nullOperand(name: nil), span) }
            return operands[place].missing(&frame)
        }
        return frame.null(
            .badArgument(
                function: builtin.name, parameter: parameter(index),
                problem: problem ?? .wrongType(found: value.type.description)), span)
    }

    /// Notes that an element was null: of the only argument, a list, or of several.
    func missingElement(_ index: Int = 0, _ frame: inout Frame) -> Value {
        let place = values.count > 1 ? index : 0
        let operand = place < operands.count ? operands[place] : nil
        frame.note(.nullOperand(name: operand?.name), operand?.span ?? span)
        return .null
    }

    func number(_ index: Int) -> Number? {
        if case .number(let number) = Compiler.single(self[index]) { return number }
        return nil
    }

    func string(_ index: Int) -> String? {
        if case .string(let text) = Compiler.single(self[index]) { return text }
        return nil
    }

    func context(_ index: Int) -> Context? {
        if case .context(let context) = Compiler.single(self[index]) { return context }
        return nil
    }

    func function(_ index: Int) -> FunctionValue? {
        if case .function(let function) = self[index] { return function }
        return nil
    }

    /// A list argument; one value stands for a list of it; nil for null.
    func list(_ index: Int) -> [Value]? {
        switch self[index] {
        case .list(let items): items
        case .table(let table): table.rows
        case .null: nil
        case let single: [single]
        }
    }

    /// The elements of a call that takes one list or any number of values.
    func elements() -> [Value]? { values.count == 1 ? list(0) : values }

    /// The arguments from a place on.
    func rest(from index: Int) -> [Value] { Array(values.dropFirst(index)) }

    /// A number that a list of elements must all be; nil with a note where one is not.
    func numbers(_ frame: inout Frame) -> [Number]? {
        guard let elements = elements() else {
            _ = refuse(0, &frame)
            return nil
        }
        var numbers: [Number] = []
        numbers.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            switch element {
            case .number(let number): numbers.append(number)
            case .null:
                _ = missingElement(index, &frame)
                return nil
            default:
                frame.note(
                    .badArgument(
                        function: builtin.name, parameter: parameter(0),
                        problem: .wrongType(found: element.type.description)), span)
                return nil
            }
        }
        return numbers
    }

    func refuse(_ index: Int, _ frame: inout Frame) -> Value { refuse(index, nil, &frame) }

    /// A text as a value, or null with a note where it has grown too long.
    func text(_ text: String, _ frame: inout Frame) -> Value {
        frame.text(text, span)
    }
}
