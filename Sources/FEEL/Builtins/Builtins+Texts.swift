// Built-ins over texts. Lengths and places count code points.

extension Builtins {
    static let texts: [Builtin] = [
        Builtin("string length", "string", result: .number) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            return .number(Number(text.unicodeScalars.count))
        },
        Builtin("upper case", "string", result: .string) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            return .string(text.uppercased())
        },
        Builtin("lower case", "string", result: .string) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            return .string(text.lowercased())
        },
        Builtin("substring", "string", "start position", "length?", result: .string, substring),
        pair("substring before", .string) { text, match in
            .string(text.range(ofScalars: match).map { String(text.unicodeScalars[..<$0.lowerBound]) } ?? "")
        },
        pair("substring after", .string) { text, match in
            .string(text.range(ofScalars: match).map { String(text.unicodeScalars[$0.upperBound...]) } ?? "")
        },
        pair("contains", .boolean) { text, match in .boolean(text.range(ofScalars: match) != nil) },
        pair("starts with", .boolean) { text, match in
            .boolean(text.unicodeScalars.starts(with: match.unicodeScalars))
        },
        pair("ends with", .boolean) { text, match in
            .boolean(text.unicodeScalars.reversed().starts(with: match.unicodeScalars.reversed()))
        },
        Builtin("string join", "list", "delimiter?", result: .string, join),
    ]

    private static func pair(
        _ name: String, _ result: FEELType, _ apply: @escaping @Sendable (String, String) -> Value
    ) -> Builtin {
        Builtin(name, "string", "match", result: result) { call, frame in
            guard let text = call.string(0) else { return call.refuse(0, &frame) }
            guard let match = call.string(1) else { return call.refuse(1, &frame) }
            return apply(text, match)
        }
    }

    private static func substring(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let text = call.string(0) else { return call.refuse(0, &frame) }
        guard let start = call.number(1)?.truncated.integer else { return call.refuse(1, &frame) }
        let scalars = Array(text.unicodeScalars)
        guard start != 0, start.magnitude <= scalars.count else { return call.refuse(1, .outOfBounds, &frame) }
        let first = start > 0 ? start - 1 : scalars.count + start
        var length = scalars.count
        if call.has(2) {
            guard let given = call.number(2)?.truncated.integer else { return call.refuse(2, &frame) }
            guard given >= 1 else { return call.refuse(2, .outOfBounds, &frame) }
            length = given
        }
        return .string(String(String.UnicodeScalarView(scalars.dropFirst(first).prefix(length))))
    }

    private static func join(_ call: BuiltinCall, _ frame: inout Frame) -> Value {
        guard let items = call.list(0) else { return call.refuse(0, &frame) }
        var delimiter = ""
        if call.has(1), !call[1].isNull {
            guard let text = call.string(1) else { return call.refuse(1, &frame) }
            delimiter = text
        }
        var texts: [String] = []
        for item in items {
            switch item {
            case .string(let text): texts.append(text)
            case .null: continue
            default: return call.refuse(0, &frame)
            }
        }
        return call.text(texts.joined(separator: delimiter), &frame)
    }
}

extension String {
    /// Where the other text first stands in this one, code point by code point.
    func range(ofScalars other: String) -> Range<String.UnicodeScalarView.Index>? {
        let own = unicodeScalars
        let wanted = Array(other.utf8)
        if wanted.isEmpty { return own.startIndex..<own.startIndex }
        let bytes = Array(utf8)
        guard bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
            guard bytes[start..<start + wanted.count].elementsEqual(wanted) else { continue }
            let lower = utf8.index(utf8.startIndex, offsetBy: start)
            return lower..<utf8.index(lower, offsetBy: wanted.count)
        }
        return nil
    }
}
