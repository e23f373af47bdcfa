// Built-ins over patterns: matches, replace, split.

extension Builtins {
    static let patterns: [Builtin] = [
        Builtin("matches", "input", "pattern", "flags?", result: .boolean) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let pattern = pattern(call, 1, flags: 2, &frame) else { return .null }
            let limits = frame.limits
            return run(call, &frame) { () throws(RegexFault) in
                .boolean(try pattern.firstMatch(in: text, steps: limits.regexSteps))
            }
        },
        Builtin("replace", "input", "pattern", "replacement", "flags?", result: .string) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let replacement = call.string(2) else { return call.refuse(2, &frame) }
            guard let pattern = pattern(call, 1, flags: 3, &frame) else { return .null }
            let limits = frame.limits
            return run(call, &frame) { () throws(RegexFault) in
                .string(try pattern.replacing(in: text, with: replacement, limits: limits))
            }
        },
        Builtin("split", "string", "delimiter", result: .list(.string)) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let pattern = pattern(call, 1, flags: 2, &frame) else { return .null }
            let limits = frame.limits
            return run(call, &frame) { () throws(RegexFault) in
                .list(try pattern.split(text, steps: limits.regexSteps).map { .string($0) })
            }
        },
    ]

    private static func run(
        _ call: BuiltinCall, _ frame: inout Frame, _ body: () throws(RegexFault) -> Value
    ) -> Value {
        do throws(RegexFault) {
            return try body()
        } catch {
            return frame.null(.regexFault(error), call.span)
        }
    }

    private static func pattern(_ call: BuiltinCall, _ index: Int, flags: Int, _ frame: inout Frame) -> Pattern? {
        guard let source = call.string(index) else {
            _ = call.refuse(index, &frame)
            return nil
        }
        var options = ""
        if call.has(flags), !call[flags].isNull {
            guard let given = call.string(flags) else {
                _ = call.refuse(flags, &frame)
                return nil
            }
            options = given
        }
        do throws(RegexFault) {
            return try Pattern(source, flags: options)
        } catch {
            frame.note(.regexFault(error), call.span)
            return nil
        }
    }
}
