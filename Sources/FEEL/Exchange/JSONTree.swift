// JSON as a tree, read and written without Foundation; numbers keep their digits.

/// One JSON value. Objects keep the order of their keys.
package indirect enum JSONTree: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONTree])
    case object([Member])

    /// A key of an object and its value.
    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: JSONTree

        package init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// Why a text is no JSON, and at which byte.
    package struct Fault: Error, Hashable, Sendable {
        package enum Reason: Hashable, Sendable {
            case expected(String)
            case repeatedKey(String)
        }

        package let place: Int
        package let reason: Reason

        package var vi: String {
            switch reason {
            case .expected(let part): "JSON, byte \(place + 1): ở đây cần \(part)."
            case .repeatedKey(let key): "JSON, byte \(place + 1): khóa «\(key)» xuất hiện hai lần. Hãy giữ một."
            }
        }

        package var en: String {
            switch reason {
            case .expected(let part): "JSON, byte \(place + 1): expected \(part) here."
            case .repeatedKey(let key): "JSON, byte \(place + 1): the key \"\(key)\" stands twice. Keep one."
            }
        }
    }

    /// The value of a key; nil where this is no object or has none such.
    package subscript(key: String) -> JSONTree? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    package var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    package var array: [JSONTree]? {
        if case .array(let items) = self { return items }
        return nil
    }

    package var members: [Member] {
        if case .object(let members) = self { return members }
        return []
    }

    /// Whether there is something other than null.
    package var isGiven: Bool { self != .null }

    /// One line of JSON.
    package var text: String {
        switch self {
        case .null: "null"
        case .boolean(let truth): truth ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): JSONTree.quoted(text)
        case .array(let items): "[\(items.map(\.text).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\(JSONTree.quoted($0.key)):\($0.value.text)" }.joined(separator: ","))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
