// Functions written in FEEL, calls of them, and calls of built-ins.

extension Compiler {
    func function(_ parameters: [Syntax.Parameter], _ body: Syntax, _ tree: Syntax) -> Step {
        let declared = parameters.map { FunctionValue.Parameter(name: $0.name, type: $0.type) }
        let slots = parameters.map { slot(local: $0.slot) }
        let step = step(body)
        let result: FEELType = if case .function(_, let type) = tree.type { type } else { .any }
        let span = tree.span
        return { frame in
            let captured = frame.slots
            return .function(
                FunctionValue(parameters: declared, result: result) { arguments, frame in
                    let outer = frame.slots
                    frame.slots = captured
                    defer { frame.slots = outer }
                    for (index, argument) in arguments.enumerated() {
                        guard let value = argument.coerced(to: declared[index].type) else {
                            let found = argument.type.description
                            return frame.null(
                                .doesNotFitType(declared: declared[index].type.description, found: found), span)
                        }
                        frame.slots[slots[index]] = value
                    }
                    return step(&frame)
                })
        }
    }

    func call(_ callee: Syntax, _ arguments: Syntax.Arguments, _ span: TextSpan) -> Step {
        let target = Operand(callee, self)
        let steps = arguments.values.map(step)
        let names = arguments.names
        let text = target.name ?? ""
        return { frame in
            let value = target.step(&frame)
            var values: [Value] = []
            for step in steps { values.append(step(&frame)) }
            guard case .function(let function) = value else { return frame.null(.notAFunction, span) }
            guard let ordered = Compiler.ordered(values, names, function, text, span, &frame) else { return .null }
            return function.call(ordered, &frame, at: span)
        }
    }

    /// The arguments in the order of the parameters; nil, with a note, where they do not fit them.
    private static func ordered(
        _ values: [Value], _ names: [String], _ function: FunctionValue, _ text: String, _ span: TextSpan,
        _ frame: inout Frame
    ) -> [Value]? {
        guard values.count == function.parameters.count || function.checksItself else {
            frame.note(.argumentCount(function: text, found: values.count), span)
            return nil
        }
        if names.isEmpty || function.checksItself { return values }
        var ordered: [Value] = []
        for parameter in function.parameters {
            guard let index = names.firstIndex(of: parameter.name) else {
                frame.note(.unknownParameter(function: text, name: names.first ?? ""), span)
                return nil
            }
            ordered.append(values[index])
        }
        return ordered
    }

    func builtin(_ name: String, _ arguments: Syntax.Arguments, _ span: TextSpan) -> Step {
        guard let builtin = Builtins.named(name) else { return { $0.null(.unknownName(name), span) } }
        guard let plan = builtin.plan(names: arguments.names, count: arguments.values.count) else {
            let reason = builtin.fault(names: arguments.names, count: arguments.values.count)
            return { frame in frame.null(Builtin.note(for: reason, function: name), span) }
        }
        if let columns = columnAggregate(name, arguments, builtin, span) { return columns }
        let operands = arguments.values.map { Operand($0, self) }
        return { frame in
            var values: [Value] = []
            values.reserveCapacity(operands.count)
            for operand in operands { values.append(operand.step(&frame)) }
            let call = BuiltinCall(builtin, plan, values: values, operands: operands, span: span)
            return frame.charged(builtin.body(call, &frame), span)
        }
    }

    /// `sum(hộ.thu nhập)` and its like over a table run over the column.
    private func columnAggregate(
        _ name: String, _ arguments: Syntax.Arguments, _ builtin: Builtin, _ span: TextSpan
    ) -> Step? {
        guard let aggregate = ColumnAggregate(rawValue: name), arguments.values.count == 1,
            case .path(let base, let key) = arguments.values[0].form, !base.isItemName,
            let plan = builtin.plan(names: arguments.names, count: 1)
        else { return nil }
        let list = Operand(base, self)
        let whole = Operand(arguments.values[0], self)
        let operand = arguments.values[0].span
        return { frame in
            let value = list.step(&frame)
            let column: Value
            switch value {
            case .null: column = list.missing(&frame)
            case .table(let table):
                if let result = aggregate.apply(to: table, column: key) { return result }
                column = Compiler.property(key, of: value, operand, &frame)
            default: column = Compiler.property(key, of: value, operand, &frame)
            }
            let call = BuiltinCall(builtin, plan, values: [column], operands: [whole], span: span)
            return builtin.body(call, &frame)
        }
    }
}

extension Syntax {
    /// Whether the node is a name standing for one element rather than a list.
    fileprivate var isItemName: Bool {
        if case .context = type { return true }
        return false
    }
}
