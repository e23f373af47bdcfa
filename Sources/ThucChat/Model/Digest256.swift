// SHA-256 as lower-case hex: of files, and of the parts that name a finding.

import Crypto

package enum Digest256 {
    /// The digest of bytes, 64 hex digits.
    package static func hex(of bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        hash.update(data: Array(bytes))
        return hash.finalize().map(Self.hex).joined()
    }

    /// A name of 12 hex digits for a list of parts; parts are length-prefixed, so that no two lists run together.
    package static func short(of parts: [String]) -> String {
        let joined = parts.map { "\($0.utf8.count):\($0)" }.joined()
        return String(hex(of: joined.utf8).prefix(12))
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
