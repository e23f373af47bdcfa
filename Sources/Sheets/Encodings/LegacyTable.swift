// One old Vietnamese encoding: from bytes, alone or in pairs, to letters.

/// How the bytes of one encoding read. Bytes it does not define read as in Windows-1252, whose punctuation all of these
/// encodings share.
struct LegacyTable: Sendable {
    /// By byte; 0 where the encoding defines nothing.
    private var singles: [UInt16] = Array(repeating: 0, count: 256)
    /// By two bytes, the first the higher.
    private var pairs: [UInt16: UInt16] = [:]
    private let capitalises: Bool

    /// - Parameter entries: bytes in hexadecimal, each followed by its letter, with white space between.
    private init(_ entries: String, capitalises: Bool = false) {
        self.capitalises = capitalises
        for entry in entries.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard let letter = entry.last, let code = UInt16(String(entry.dropLast()), radix: 16) else { continue }
            if code > 0xFF {
                pairs[code] = UInt16(letter.value)
            } else {
                singles[Int(code)] = UInt16(letter.value)
            }
        }
    }

    static let tcvn3 = LegacyTable(tcvn3Entries)
    static let tcvn3Capitals = LegacyTable(tcvn3CapitalsEntries, capitalises: true)
    static let vni = LegacyTable(vniEntries)
    static let viscii = LegacyTable(visciiEntries)
    static let vps = LegacyTable(vpsEntries)
    /// With the sign of the đồng, which is no letter.
    static let windows1258 = LegacyTable(windows1258Entries + " FE₫")

    /// The letters of bytes; a pair is tried before its first byte alone.
    func decode(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt32] {
        var letters: [UInt32] = []
        letters.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if !pairs.isEmpty, next < bytes.endIndex, let pair = pairs[UInt16(byte) << 8 | UInt16(bytes[next])] {
                letters.append(UInt32(pair))
                index = bytes.index(after: next)
                continue
            }
            letters.append(single(byte))
            index = next
        }
        return letters
    }

    private func single(_ byte: UInt8) -> UInt32 {
        if singles[Int(byte)] != 0 { return UInt32(singles[Int(byte)]) }
        if capitalises, byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") { return UInt32(byte & 0xDF) }
        return Windows1252.scalar(of: byte)
    }
}
