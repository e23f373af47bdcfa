// Finds where fields without quotes end, sixty-four bytes at a step.

/// A walk over the bytes that end a field: the separator and both line breaks.
///
/// One bit stands for each byte of the block that the walk has come to, so that a byte is looked at once, however many
/// fields end in the block.
struct FieldEnds {
    private let bytes: UnsafeRawBufferPointer
    private let separator: UInt8
    private let separators: ByteBlock.Letters
    private let newlines = ByteBlock.Letters(repeating: 10)
    private let returns = ByteBlock.Letters(repeating: 13)
    /// Where the block begins that `marks` is of.
    private var base = 0
    /// The block's ends from `position` on; the lowest bit is the block's first byte.
    private var marks: UInt64 = 0
    private var position = 0

    init(separator: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
        self.separator = separator
        self.bytes = UnsafeRawBufferPointer(bytes)
        separators = ByteBlock.Letters(repeating: separator)
        marks = marks(at: 0)
    }

    /// The first end from an index on, or the end of the bytes. The walk stays there.
    @inline(__always)
    mutating func next(from index: Int) -> Int {
        if index < position || index >= base &+ ByteBlock.count {
            base = index & ~(ByteBlock.count - 1)
            marks = marks(at: base)
        }
        position = index
        marks &= ~0 &<< UInt64(truncatingIfNeeded: index &- base)
        return current
    }

    /// Leaves the end behind where the walk stands; the next one. There is no way back to before it.
    @inline(__always)
    mutating func following() -> Int {
        marks &= marks &- 1
        return current
    }

    private var current: Int {
        @inline(__always)
        mutating get {
            while marks == 0 {
                guard base &+ ByteBlock.count < bytes.count else { return bytes.count }
                base &+= ByteBlock.count
                (marks, position) = (marks(at: base), base)
            }
            return base &+ marks.trailingZeroBitCount
        }
    }

    /// The ends of the block at an index.
    @inline(never)
    private func marks(at base: Int) -> UInt64 {
        guard base &+ ByteBlock.count <= bytes.count else { return lastMarks(at: base) }
        return ByteBlock(bytes, at: base).bits { ($0 .== separators) .| ($0 .== newlines) .| ($0 .== returns) }
    }

    /// The ends of a block that the bytes do not fill.
    @inline(never)
    private func lastMarks(at base: Int) -> UInt64 {
        var marks: UInt64 = 0
        for index in min(base, bytes.count)..<bytes.count where isEnd(bytes[index]) {
            marks |= 1 << UInt64(index - base)
        }
        return marks
    }

    @inline(__always)
    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 10 || byte == 13 }
}
