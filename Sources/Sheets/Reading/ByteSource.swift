// The bytes of a file as a reader asks for them, so that a large file need not lie in memory.
// Sheets opens no files itself: whoever owns the file hands in the function that reads it.

/// Bytes that can be read at any place.
package struct ByteSource: Sendable {
    /// Fills a buffer from an offset on, as far as it can; says how many bytes it wrote, 0 at the end or on a fault.
    package typealias Read = @Sendable (UnsafeMutableRawBufferPointer, _ offset: Int) -> Int

    package let byteCount: Int
    private let read: Read

    /// - Parameter read: may be called from any thread. A fault of the disk is remembered by its owner, who must not use
    ///   what was read once there was one.
    package init(byteCount: Int, read: @escaping Read) {
        self.byteCount = byteCount
        self.read = read
    }

    /// Some bytes, cut at the end of the file.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<byteCount)
        return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            count = fill(UnsafeMutableRawBufferPointer(buffer), from: range.lowerBound)
        }
    }

    /// Fills a buffer, as far as the file goes; says how many bytes there were.
    package func fill(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) -> Int {
        let wanted = min(buffer.count, max(0, byteCount - offset))
        var filled = 0
        while filled < wanted {
            let count = read(UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<wanted]), offset + filled)
            guard count > 0 else { break }
            filled += count
        }
        return filled
    }
}
