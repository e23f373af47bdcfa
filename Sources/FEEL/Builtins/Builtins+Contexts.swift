// Built-ins over contexts.

extension Builtins {
    static let contexts: [Builtin] = [
        Builtin("get value", "m", "key", result: .any) { call, frame in
            guard let context = call.context(0) else { return call.refuse(0, &frame) }
            guard let key = call.string(1) else { return call.refuse(1, &frame) }
            return context[key] ?? frame.null(.unknownKey(key, known: context.keys), call.span)
        },
        Builtin("get entries", "m", result: .list(.context([.init("key", .string), .init("value", .any)]))) {
            call, frame in
            guard let context = call.context(0) else { return call.refuse(0, &frame) }
            return .list(context.entries.map { .context(Context([("key", .string($0.key)), ("value", $0.value)])) })
        },
        Builtin("context", "entries", result: .context([]), fromEntries),
        Builtin(
            "context put",
            [Builtin.signature(["context", "key", "value"]), Builtin.signature(["context", "keys", "value"])],
            .context([])
        ) { call, frame in
            guard let context = call.context(0) else { return call.refuse(0, &frame) }
            if case .string(let key) = call[1] { return .context(context.setting(key, to: call[2])) }
            guard case .list(let keys) = call[1], let changed = put(context, keys[...], call[2]) else {
                return call.refuse(1, &frame)
            }
            return .context(changed)
        },
        Builtin("context merge", "contexts", result: .context([])) { call, frame in
            guard let items = call.list(0) else { return call.refuse(0, &frame) }
            var merged = Context()
            for item in items {
                guard case .context(let context) = item else { return call.refuse(0, &frame) }
                for (key, value) in context.entries { merged = merged.setting(key, to: value) }
            }
            return .context(merged)
        },
    ]

    private static func fromEntries(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let items = call.list(0) else { return call.refuse(0, &frame) }
        var entries: [(key: String, value: Value)] = []
        for item in items {
            guard case .context(let entry) = item, case .string(let key)? = entry["key"], let value = entry["value"],
                !entries.contains(where: { $0.key == key })
            else { return call.refuse(0, &frame) }
            entries.append((key, value))
        }
        return .context(Context(entries))
    }

    /// The context with a value at the end of a path of keys, each but the last holding a context.
    private static func put(_ context: Context, _ keys: ArraySlice<Value>, _ value: Value) -> Context? {
        guard case .string(let key)? = keys.first else { return nil }
        if keys.count == 1 { return context.setting(key, to: value) }
        guard case .context(let inner)? = context[key], let changed = put(inner, keys.dropFirst(), value) else {
            return nil
        }
        return context.setting(key, to: .context(changed))
    }
}
