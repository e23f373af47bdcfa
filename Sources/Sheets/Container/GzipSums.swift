// Unpacks a .gz once to check the sums that it carries, which libarchive does not: a damaged one may unpack to other digits.

import CZLib

/// The members of a .gz, each with its sum and size at its end.
struct GzipSums: ~Copyable {
    private static let signature: [UInt8] = [0x1F, 0x8B]
    /// The largest window, with the header and sum of gzip.
    private static let gzipWindow: Int32 = 15 + 16

    private let rest: UnsafeRawBufferPointer
    private var budget: ArchiveBudget

    /// Unpacks all members one after the other, keeping nothing.
    ///
    /// - Throws: where a sum or size does not fit or a member ends early, and where more comes out than the limits allow.
    static func check(_ bytes: UnsafeRawBufferPointer, _ limits: ReadLimits) throws(ReadStop) {
        var sums = GzipSums(rest: bytes, budget: ArchiveBudget(packed: bytes.count, limits: limits))
        try sums.unpack()
    }

    private mutating func unpack() throws(ReadStop) {
        // zlib keeps the address of its state.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        guard
            inflateInit2_(stream, Self.gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw .fault(.brokenArchive) }
        defer { inflateEnd(stream) }
        let block = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)
        defer { block.deallocate() }
        var start = 0
        // What follows the last member and does not begin as one is passed over, as gzip does.
        while start == 0 || rest[start...].starts(with: Self.signature) {
            start = try unpackMember(at: start, stream, block)
            inflateReset(stream)
        }
    }

    /// - Returns: where the member ends.
    private mutating func unpackMember(
        at start: Int, _ stream: UnsafeMutablePointer<z_stream>, _ block: UnsafeMutableBufferPointer<UInt8>
    ) throws(ReadStop) -> Int {
        var offset = start
        while true {
            let input = rest[offset...].prefix(1 << 30)
            stream.pointee.next_in = UnsafeMutablePointer(
                mutating: UnsafeRawBufferPointer(rebasing: input).bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            stream.pointee.next_out = block.baseAddress
            stream.pointee.avail_out = UInt32(block.count)
            let status = inflate(stream, Z_NO_FLUSH)
            offset += input.count - Int(stream.pointee.avail_in)
            try budget.addBytes(block.count - Int(stream.pointee.avail_out))
            switch status {
            case Z_STREAM_END: return offset
            case Z_OK: continue
            default: throw .fault(.brokenArchive)  // Z_BUF_ERROR too: the bytes ended
            }
        }
    }
}
