// Takes a stream out of a compound file by its name.

extension CompoundDirectory {
    /// What the directory says of one stream.
    private struct Entry {
        let name: [UInt8]
        let isRoot: Bool
        let start: UInt32
        let byteCount: Int

        /// - Parameter bytes: the 128 bytes of the entry.
        init(_ bytes: ArraySlice<UInt8>) {
            let base = bytes.startIndex
            func number(_ offset: Int) -> UInt32 {
                bytes[base + offset..<base + offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
            }
            name = Array(bytes.prefix(max(0, min(64, Int(number(64) & 0xFFFF)) - 2)))
            isRoot = bytes[base + 66] == 5
            start = number(116)
            byteCount = Int(number(120))
        }
    }

    /// The bytes of a stream, whose name is compared without case, as the format wants it; nil where the file has none
    /// of this name, or its sectors lead nowhere.
    func stream(_ name: String) -> [UInt8]? {
        let wanted = Self.capitals(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        guard let directory = chain(from: number(at: 48)) else { return nil }
        let entries = stride(from: 0, to: directory.count, by: Self.entryBytes).map {
            Entry(directory[$0..<$0 + Self.entryBytes])
        }
        guard let entry = entries.first(where: { Self.capitals($0.name) == wanted }) else { return nil }
        guard entry.byteCount < Int(number(at: 56)) else { return chain(from: entry.start, byteCount: entry.byteCount) }
        return entries.first(where: \.isRoot).flatMap { smallStream(entry, in: $0) }
    }

    /// Letters of ASCII as capitals, which is enough for the names that are asked for.
    private static func capitals(_ name: [UInt8]) -> [UInt8] {
        name.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) ? $0 & 0xDF : $0 }
    }

    /// A stream too small for sectors of its own lies in small ones of 64 bytes inside the root's stream.
    private func smallStream(_ entry: Entry, in root: Entry) -> [UInt8]? {
        guard let home = chain(from: root.start, byteCount: root.byteCount), entry.byteCount <= home.count,
            let table = chain(from: number(at: 60))
        else { return nil }
        var stream: [UInt8] = []
        var sector = Int(entry.start)
        while stream.count < entry.byteCount {
            guard sector * 64 + 64 <= home.count, sector * 4 + 4 <= table.count else { return nil }
            stream += home[sector * 64..<sector * 64 + 64]
            sector = table[sector * 4..<sector * 4 + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        return Array(stream.prefix(entry.byteCount))
    }
}
