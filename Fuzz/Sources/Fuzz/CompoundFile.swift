// Packs a stream into a compound file that holds nothing else.

/// The bytes of a compound file in sectors of 4,096 bytes: its header, its table of sectors, its directory, its one stream.
struct CompoundFile {
    private static let sectorBytes = 4_096
    /// Sectors of the table that the header itself has room to name.
    private static let tableRoom = 109
    private static let noSector: UInt32 = 0xFFFF_FFFF
    private static let lastSector: UInt32 = 0xFFFF_FFFE
    private static let tableSector: UInt32 = 0xFFFF_FFFD

    private(set) var bytes: [UInt8] = []

    /// Nil where the stream is too large, from about 450 MB on.
    init?(_ stream: [UInt8], named name: String) {
        let count = max(1, (stream.count + Self.sectorBytes - 1) / Self.sectorBytes)
        let perSector = Self.sectorBytes / 4
        let tables = (count + 1 + perSector - 2) / (perSector - 1)
        guard tables <= Self.tableRoom else { return nil }
        bytes.reserveCapacity((count + tables + 2) * Self.sectorBytes)
        addHeader(tables)
        addTable(tables, count)
        addDirectory(name, start: tables + 1, byteCount: count * Self.sectorBytes)
        bytes += stream
        fill(with: 0)
    }

    private mutating func addHeader(_ tables: Int) {
        bytes += [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
        // The version, the order of bytes, and the sizes of sectors as powers of 2.
        for number in [0x3E, 4, 0xFFFE, 12, 6] { add(UInt32(number), 2) }
        bytes += [UInt8](repeating: 0, count: 6)
        let tableCount = UInt32(tables)
        for number in [1, tableCount, tableCount, 0, 4_096, Self.lastSector, 0, Self.lastSector, 0] { add(number, 4) }
        for sector in 0..<Self.tableRoom { add(sector < tables ? UInt32(sector) : Self.noSector, 4) }
        fill(with: 0)
    }

    /// The sectors in their order: those of the table, the directory, those of the stream.
    private mutating func addTable(_ tables: Int, _ count: Int) {
        for _ in 0..<tables { add(Self.tableSector, 4) }
        add(Self.lastSector, 4)
        for index in 1..<count { add(UInt32(tables + 1 + index), 4) }
        add(Self.lastSector, 4)
        fill(with: 0xFF)
    }

    private mutating func addDirectory(_ name: String, start: Int, byteCount: Int) {
        addEntry("Root Entry", kind: 5, child: 1, start: Self.lastSector, byteCount: 0)
        addEntry(name, kind: 2, child: Self.noSector, start: UInt32(start), byteCount: UInt32(byteCount))
        fill(with: 0)
    }

    private mutating func addEntry(_ name: String, kind: UInt8, child: UInt32, start: UInt32, byteCount: UInt32) {
        let letters = name.utf16.count
        for unit in name.utf16 { add(UInt32(unit), 2) }
        bytes += [UInt8](repeating: 0, count: 64 - 2 * letters)
        add(UInt32(2 * letters + 2), 2)
        bytes += [kind, 1]
        for link in [Self.noSector, Self.noSector, child] { add(link, 4) }
        bytes += [UInt8](repeating: 0, count: 36)
        for number in [start, byteCount, 0] { add(number, 4) }
    }

    /// A number in so many bytes, the lowest first.
    private mutating func add(_ number: UInt32, _ width: Int) {
        for index in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt32(index)))) }
    }

    /// Fills the sector that was begun.
    private mutating func fill(with byte: UInt8) {
        let rest = bytes.count % Self.sectorBytes
        if rest > 0 { bytes += [UInt8](repeating: byte, count: Self.sectorBytes - rest) }
    }
}
