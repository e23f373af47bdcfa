// Reads one JSON text.

/// A cursor over the bytes of a JSON text. Nests at most 200 levels.
package struct JSONReader {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a whole text.
    package static func read(_ bytes: [UInt8]) throws(JSONTree.Fault) -> JSONTree {
        var reader = JSONReader(bytes)
        let tree = try reader.value()
        reader.skipSpace()
        guard reader.place == bytes.count else { throw reader.fault("end") }
        return tree
    }

    private func fault(_ expected: String) -> JSONTree.Fault {
        JSONTree.Fault(place: place, reason: .expected(expected))
    }

    private var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

    private mutating func skipSpace() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character), place < bytes.count else { return false }
        place += 1
        return true
    }

    private mutating func value() throws(JSONTree.Fault) -> JSONTree {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 200 else { throw fault("less nesting") }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ tree: JSONTree) throws(JSONTree.Fault) -> JSONTree {
        guard bytes[place...].starts(with: word.utf8) else { throw fault(word) }
        place += word.utf8.count
        return tree
    }

    private mutating func number() throws(JSONTree.Fault) -> JSONTree {
        let start = place
        while "+-.eE0123456789".utf8.contains(next) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        guard Number(text) != nil else { throw fault("value") }
        return .number(text)
    }

    private mutating func array() throws(JSONTree.Fault) -> JSONTree {
        place += 1
        var items: [JSONTree] = []
        if take("]") { return .array([]) }
        repeat { items.append(try value()) } while take(",")
        guard take("]") else { throw fault("]") }
        return .array(items)
    }

    private mutating func object() throws(JSONTree.Fault) -> JSONTree {
        place += 1
        var members: [JSONTree.Member] = []
        var keys: Set<String> = []
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault("\"") }
            let start = place
            let key = try string()
            guard keys.insert(key).inserted else { throw JSONTree.Fault(place: start, reason: .repeatedKey(key)) }
            guard take(":") else { throw fault(":") }
            members.append(.init(key, try value()))
        } while take(",")
        guard take("}") else { throw fault("}") }
        return .object(members)
    }

    private mutating func string() throws(JSONTree.Fault) -> String {
        place += 1
        var text: [UInt8] = []
        while next != UInt8(ascii: "\"") {
            guard place < bytes.count, next >= 0x20 else { throw fault("\"") }
            if next == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else {
                text.append(next)
                place += 1
            }
        }
        place += 1
        guard let valid = String(validating: text, as: UTF8.self) else { throw fault("UTF-8") }
        return valid
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONTree.Fault) {
        place += 1
        let letter = next
        place += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800..<0xDC00).contains(value), next == UInt8(ascii: "\\") {
                place += 2
                value = 0x10000 + ((value - 0xD800) << 10) + (try hexadecimal() &- 0xDC00)
            }
            text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
        default: throw fault("escape")
        }
    }

    private mutating func hexadecimal() throws(JSONTree.Fault) -> UInt32 {
        guard place + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw fault("four hexadecimal digits") }
        place += 4
        return value
    }
}
