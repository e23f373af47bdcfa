// The words of ss:Type, compared as numbers because every cell has one.

/// The five words that ss:Type may be, each packed into one number.
struct SpreadsheetMLTypes: Sendable {
    private let string = ShortWord.packed("String")
    private let number = ShortWord.packed("Number")
    private let dateTime = ShortWord.packed("DateTime")
    private let boolean = ShortWord.packed("Boolean")
    private let error = ShortWord.packed("Error")

    /// The kind that a word names; nil for any other word.
    @inline(__always)
    func kind(of type: UnsafeBufferPointer<UInt8>) -> CellKind? {
        guard let word = ShortWord.packed(type) else { return nil }
        if word == string { return .text }
        if word == number { return .number }
        if word == dateTime { return .date }
        if word == boolean { return .boolean }
        return word == error ? .error : nil
    }
}
