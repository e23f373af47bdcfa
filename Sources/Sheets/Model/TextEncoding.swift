// The encodings a Vietnamese text may come in.

/// An encoding that text was, or may have been, written in.
package enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1252 = "Windows-1252"
    case windows1258 = "Windows-1258"
    case tcvn3 = "TCVN3"
    case tcvn3Capitals = "TCVN3 (VnTimeH)"
    case vni = "VNI"
    case viscii = "VISCII"
    case vps = "VPS"
    case doubleUTF8 = "UTF-8 × 2"
}
