// Where the parsed formula of a cell lies in the stream.

/// A parsed formula: its tokens, and what belongs to them after.
struct BIFFFormula: Equatable {
    private let start: UInt32
    private let tokenBytes: UInt16
    private let extraBytes: UInt16

    /// A formula of which nothing can be read.
    static let unreadable = BIFFFormula()

    private init() {
        (start, tokenBytes, extraBytes) = (0, 0, 0)
    }

    /// - Parameter offset: where the record says how many bytes of tokens follow.
    init(_ record: BIFFRecord, countAt offset: Int) throws(BIFFBroken) {
        let count = try record.short(offset)
        let content = record.content.dropFirst(offset + 2)
        guard count <= content.count else { throw BIFFBroken() }
        start = UInt32(content.startIndex)
        tokenBytes = UInt16(count)
        extraBytes = UInt16(content.count - count)
    }

    func tokens(in stream: [UInt8]) -> ArraySlice<UInt8> {
        stream[Int(start)..<Int(start) + Int(tokenBytes)]
    }

    func extra(in stream: [UInt8]) -> ArraySlice<UInt8> {
        stream[Int(start) + Int(tokenBytes)..<Int(start) + Int(tokenBytes) + Int(extraBytes)]
    }
}
