// SHA-256 as lower-case hex: of files, and of the parts that name a finding.

import Crypto
import Sheets

package enum Digest256 {
    /// The digest of bytes in memory, 64 hex digits.
    package static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return text(of: hash.finalize())
    }

    /// The digest of a file, read block by block.
    package static func hex(of source: ByteSource) -> String {
        var hash = SHA256()
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { block.deallocate() }
        var offset = 0
        while offset < source.byteCount {
            let count = source.fill(block, from: offset)
            guard count > 0 else { break }
            hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: block[..<count]))
            offset += count
        }
        return text(of: hash.finalize())
    }

    /// The digest of a text's UTF-8.
    package static func hex(of text: String) -> String {
        var text = text
        return text.withUTF8 { hex(of: UnsafeRawBufferPointer($0)) }
    }

    /// A name of 12 hex digits for a list of parts; parts are length-prefixed, so that no two lists run together.
    package static func short(of parts: [String]) -> String {
        String(hex(of: parts.map { "\($0.utf8.count):\($0)" }.joined()).prefix(12))
    }

    private static func text(of digest: SHA256.Digest) -> String {
        digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
