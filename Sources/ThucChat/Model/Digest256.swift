// SHA-256 as lower-case hex: of files, and of the parts that name a finding.

import Crypto

package enum Digest256 {
    /// The digest of bytes in memory, 64 hex digits.
    package static func hex(of bytes: UnsafeRawBufferPointer) -> String {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
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
