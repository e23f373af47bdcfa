// The tokens of a source text.

/// One token and where it stands.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case name, number, string, symbol, end }

    let kind: Kind
    /// A name composed (NFC), a string without quotes and with its escapes resolved, anything else as written.
    let text: String
    let span: TextSpan
    let hasSpaceBefore: Bool

    func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
    func isWord(_ word: String) -> Bool { kind == .name && text == word }
}
