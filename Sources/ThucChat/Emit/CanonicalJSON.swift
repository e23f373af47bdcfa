// JSON with one spelling for every value: keys sorted, no floats, two blanks of indent, LF at the end.

/// A JSON value. There is no case for fractions: they travel as text, so that no reader rounds them.
package indirect enum CanonicalJSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int)
    case text(String)
    case array([CanonicalJSON])
    case object([String: CanonicalJSON])

    /// The one spelling of the value, ended by a line feed.
    package var document: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    /// The value as it stands inside a document, its own lines indented by twice as many blanks.
    func text(indent: Int) -> String {
        var text = ""
        write(to: &text, indent: indent)
        return text
    }

    /// The value on one line without blanks, its keys sorted.
    package var line: String {
        switch self {
        case .null, .boolean, .integer, .text: return text(indent: 0)
        case .array(let items): return "[" + items.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            let sorted = members.sorted { CanonicalJSON.precedes($0.key, $1.key) }
            let lines = sorted.map { CanonicalJSON.quoted($0.key) + ":" + $0.value.line }
            return "{" + lines.joined(separator: ",") + "}"
        }
    }

    /// The document of an object, cut at the value of one of its members: for a value too large to be held.
    static func document(_ members: [String: CanonicalJSON], around open: String) -> (before: String, after: String) {
        var before = ""
        var text = "{"
        for (number, key) in (Array(members.keys) + [open]).sorted(by: precedes).enumerated() {
            text += (number == 0 ? "\n  " : ",\n  ") + quoted(key) + ": "
            if key == open { (before, text) = (text, "") } else { members[key]?.write(to: &text, indent: 1) }
        }
        return (before, text + "\n}\n")
    }

    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .null: text += "null"
        case .boolean(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .text(let string): text += CanonicalJSON.quoted(string)
        case .array(let items):
            CanonicalJSON.write(items, between: "[", "]", to: &text, indent: indent) { item, text in
                item.write(to: &text, indent: indent + 1)
            }
        case .object(let members):
            let sorted = members.sorted { CanonicalJSON.precedes($0.key, $1.key) }
            CanonicalJSON.write(sorted, between: "{", "}", to: &text, indent: indent) { member, text in
                text += CanonicalJSON.quoted(member.key) + ": "
                member.value.write(to: &text, indent: indent + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between opening: String, _ closing: String, to text: inout String, indent: Int,
        each: (Item, inout String) -> Void
    ) {
        text += opening
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1)
            each(item, &text)
        }
        if !items.isEmpty { text += "\n" + String(repeating: "  ", count: indent) }
        text += closing
    }

    private static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\0"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}

extension CanonicalJSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByDictionaryLiteral
{
    /// Of two members with one name the later stands.
    package init(dictionaryLiteral members: (String, CanonicalJSON)...) {
        self = .object(Dictionary(members) { $1 })
    }

    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .boolean(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
}
