// Built-ins over patterns: matches, replace, split.

extension Builtins {
    static let patterns: [Builtin] = [
        Builtin("matches", "input", "pattern", "flags?", result: .boolean) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let pattern = pattern(call, 1, flags: 2, &frame) else { return .null }
            return run(call, &frame) { steps throws(RegexFault) in
                .boolean(try pattern.firstMatch(in: text, steps: &steps))
            }
        },
        Builtin("replace", "input", "pattern", "replacement", "flags?", result: .string) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let replacement = call.string(2) else { return call.refuse(2, &frame) }
            guard let pattern = pattern(call, 1, flags: 3, &frame) else { return .null }
            let textBytes = frame.limits.textBytes
            return run(call, &frame) { steps throws(RegexFault) in
                .string(try pattern.replacing(in: text, with: replacement, steps: &steps, textBytes: textBytes))
            }
        },
        Builtin("split", "string", "delimiter", result: .list(.string)) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let pattern = pattern(call, 1, flags: 2, &frame) else { return .null }
            return run(call, &frame) { steps throws(RegexFault) in
                .list(try pattern.split(text, steps: &steps).map { .string($0) })
            }
        },
    ]

    /// Runs a pattern within the steps left to one text and to the whole evaluation.
    private static func run(
        _ call: BuiltinCall, _ frame: inout Frame, _ body: (inout Int) throws(RegexFault) -> Value
    ) -> Value {
        let allowed = min(frame.limits.regexSteps, frame.regexStepsLeft)
        var steps = allowed
        defer { frame.regexStepsLeft -= allowed - steps }
        do throws(RegexFault) {
            return try body(&steps)
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
