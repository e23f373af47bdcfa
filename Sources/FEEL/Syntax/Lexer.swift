// Cuts source text into tokens. Knows nothing of keywords or declared names; the parser does.

/// Cuts UTF-8 bytes into tokens, in one pass.
struct Lexer {
    private let bytes: [UInt8]
    private let inName: Bool
    private var place = 0
    private var hasSpace = false

    /// - Parameter inName: true where the text is a name to declare: quotes and comment marks are plain characters.
    init(_ bytes: [UInt8], inName: Bool = false) {
        self.bytes = bytes
        self.inName = inName
    }

    private func byte(_ ahead: Int = 0) -> UInt8 {
        place + ahead < bytes.count ? bytes[place + ahead] : 0
    }

    /// All tokens, the last one of kind `end`.
    mutating func tokens() throws(FEELIssues) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 4 + 2)
        while let token = try next() { tokens.append(token) }
        tokens.append(
            Token(kind: .end, text: "", span: TextSpan(bytes.count, bytes.count), hasSpaceBefore: hasSpace))
        return tokens
    }

    private mutating func next() throws(FEELIssues) -> Token? {
        try skipSpace()
        guard place < bytes.count else { return nil }
        let start = place
        let first = byte()
        if first == UInt8(ascii: "\"") && !inName { return try string() }
        if Lexer.isDigit(first) || (first == UInt8(ascii: ".") && Lexer.isDigit(byte(1)) && !inName) {
            number()
            return token(.number, from: start)
        }
        if let length = nameStart() {
            place += length
            while let length = namePart() { place += length }
            return token(.name, from: start)
        }
        if first == 0xEF && byte(1) == 0xBF && byte(2) == 0xBD {
            throw FEELIssues(.unreadableCharacter, TextSpan(start, start + 3))
        }
        place += symbolLength(first)
        return token(.symbol, from: start)
    }

    private mutating func token(_ kind: Token.Kind, from start: Int) -> Token {
        defer { hasSpace = false }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        return Token(
            kind: kind, text: kind == .name ? Composed.text(text) : text, span: TextSpan(start, place),
            hasSpaceBefore: hasSpace)
    }

    private func symbolLength(_ first: UInt8) -> Int {
        let second = byte(1)
        switch (first, second) {
        case (UInt8(ascii: "*"), UInt8(ascii: "*")), (UInt8(ascii: "."), UInt8(ascii: ".")),
            (UInt8(ascii: "<"), UInt8(ascii: "=")), (UInt8(ascii: ">"), UInt8(ascii: "=")),
            (UInt8(ascii: "!"), UInt8(ascii: "=")), (UInt8(ascii: "-"), UInt8(ascii: ">")):
            return 2
        default:
            return scalar(at: place).length
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private mutating func number() {
        while Lexer.isDigit(byte()) { place += 1 }
        if byte() == UInt8(ascii: "."), Lexer.isDigit(byte(1)) {
            place += 1
            while Lexer.isDigit(byte()) { place += 1 }
        }
        guard byte() == UInt8(ascii: "e") || byte() == UInt8(ascii: "E"), !inName else { return }
        let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
        guard Lexer.isDigit(byte(signed ? 2 : 1)) else { return }
        place += signed ? 2 : 1
        while Lexer.isDigit(byte()) { place += 1 }
    }

    // MARK: Names

    private func scalar(at place: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(bytes[place])
        if first < 0x80 { return (first, 1) }
        let length = first >= 0xF0 ? 4 : (first >= 0xE0 ? 3 : 2)
        guard place + length <= bytes.count else { return (0xFFFD, bytes.count - place) }
        var value = first & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return (value, length)
    }

    private func nameStart() -> Int? {
        let first = byte()
        if first < 0x80 {
            let isLetter = (first | 0x20) >= UInt8(ascii: "a") && (first | 0x20) <= UInt8(ascii: "z")
            return isLetter || first == UInt8(ascii: "_") ? 1 : nil
        }
        let (value, length) = scalar(at: place)
        return Lexer.isNameScalar(value) ? length : nil
    }

    private func namePart() -> Int? {
        guard place < bytes.count else { return nil }
        if Lexer.isDigit(byte()) { return 1 }
        return nameStart()
    }

    /// Letters, marks and signs beyond ASCII that FEEL lets into names; not spaces, quotes, dashes or `×` and `÷`.
    private static func isNameScalar(_ value: UInt32) -> Bool {
        if value < 0xAA || value == 0xD7 || value == 0xF7 || value == 0xFFFD || value == 0xFEFF { return false }
        if value < 0x2000 { return value != 0x1680 && value != 0xAB && value != 0xBB }
        return !(0x2000...0x206F).contains(value) && value != 0x3000 || value == 0x200C || value == 0x200D
    }

    // MARK: Space and comments

    private mutating func skipSpace() throws(FEELIssues) {
        while place < bytes.count {
            let first = byte()
            if first == 0x20 || (first >= 0x09 && first <= 0x0D) {
                place += 1
            } else if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/"), !inName {
                while place < bytes.count && byte() != 0x0A { place += 1 }
            } else if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*"), !inName {
                try skipComment()
            } else if first >= 0x80, Lexer.isSpace(scalar(at: place).value) {
                place += scalar(at: place).length
            } else {
                return
            }
            hasSpace = true
        }
    }

    private mutating func skipComment() throws(FEELIssues) {
        let start = place
        place += 2
        while !(byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) {
            guard place < bytes.count else { throw FEELIssues(.unclosedComment, TextSpan(start, start + 2)) }
            place += 1
        }
        place += 2
    }

    private static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
        default: false
        }
    }

    // MARK: Strings

    private mutating func string() throws(FEELIssues) -> Token {
        let start = place
        place += 1
        var text: [UInt8] = []
        while byte() != UInt8(ascii: "\"") || place >= bytes.count {
            guard place < bytes.count else { throw FEELIssues(.unclosedString, TextSpan(start, start + 1)) }
            if byte() == UInt8(ascii: "\\") {
                escape(into: &text)
            } else {
                text.append(byte())
                place += 1
            }
        }
        place += 1
        defer { hasSpace = false }
        return Token(
            kind: .string, text: Composed.text(String(decoding: text, as: UTF8.self)), span: TextSpan(start, place),
            hasSpaceBefore: hasSpace)
    }

    /// Resolves one escape; an unknown one stays as written, so that patterns such as `"\d"` read naturally.
    private mutating func escape(into text: inout [UInt8]) {
        let next = byte(1)
        let plain: [UInt8: UInt8] = [
            UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "\""): 34,
            UInt8(ascii: "'"): 39, UInt8(ascii: "\\"): 92,
        ]
        if let simple = plain[next] {
            text.append(simple)
            place += 2
        } else if next == UInt8(ascii: "u"), let value = hexadecimal(at: place + 2, length: 4) {
            place += 6
            append(joiningSurrogates(value), to: &text)
        } else if next == UInt8(ascii: "U"), let value = hexadecimal(at: place + 2, length: 6) {
            place += 8
            append(value, to: &text)
        } else {
            text.append(byte())
            place += 1
        }
    }

    private mutating func joiningSurrogates(_ high: UInt32) -> UInt32 {
        guard (0xD800..<0xDC00).contains(high), byte() == UInt8(ascii: "\\"), byte(1) == UInt8(ascii: "u"),
            let low = hexadecimal(at: place + 2, length: 4), (0xDC00..<0xE000).contains(low)
        else { return high }
        place += 6
        return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
    }

    private func append(_ value: UInt32, to text: inout [UInt8]) {
        text.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }

    private func hexadecimal(at start: Int, length: Int) -> UInt32? {
        guard start + length <= bytes.count else { return nil }
        return UInt32(String(decoding: bytes[start..<start + length], as: UTF8.self), radix: 16)
    }
}
