// The words of ss:Type, compared as numbers because every cell has one.

/// The five words that ss:Type may be, each packed into one number.
struct SpreadsheetMLTypes: Sendable {
    private let string = SpreadsheetMLTypes.packed("String".utf8)
    private let number = SpreadsheetMLTypes.packed("Number".utf8)
    private let dateTime = SpreadsheetMLTypes.packed("DateTime".utf8)
    private let boolean = SpreadsheetMLTypes.packed("Boolean".utf8)
    private let error = SpreadsheetMLTypes.packed("Error".utf8)

    /// The kind that a word names; nil for any other word.
    @inline(__always)
    func kind(of type: UnsafeBufferPointer<UInt8>) -> CellKind? {
        guard type.count <= 8 else { return nil }
        var word: UInt64 = 0
        for byte in type { word = word << 8 | UInt64(byte) }
        if word == string { return .text }
        if word == number { return .number }
        if word == dateTime { return .date }
        if word == boolean { return .boolean }
        return word == error ? .error : nil
    }

    /// At most 8 bytes, none of them 0, as one number.
    @inline(__always)
    private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(into: 0) { $0 = $0 << 8 | UInt64($1) }
    }
}
