// Walks the sectors of a compound file.

/// The directory of a compound file (the container of .xls): its chain of sectors, each with entries of 128 bytes.
struct CompoundDirectory {
    /// Numbers from here on end a chain or mark a sector that is not one of it.
    static let lastSector: UInt32 = 0xFFFF_FFF9
    static let entryBytes = 128

    let bytes: UnsafeRawBufferPointer
    private let sectorBytes: Int
    private var table: [UInt32] = []

    /// Nil where the header is none, or its sectors lead nowhere.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count > 512, bytes[28] == 0xFE, bytes[29] == 0xFF, [9, 12].contains(bytes[30]), bytes[31] == 0
        else {
            return nil
        }
        self.bytes = bytes
        sectorBytes = 1 << Int(bytes[30])
        guard let table = allocationTable() else { return nil }
        self.table = table
    }

    /// The sectors of the table that chains all others: 109 in the header, the rest in sectors of their own.
    private func allocationTable() -> [UInt32]? {
        var found = (0..<109).map { number(at: 76 + 4 * $0) }
        var sector = number(at: 68)
        for _ in 0...bytes.count / sectorBytes where sector <= Self.lastSector {
            guard let range = range(of: sector) else { return nil }
            let numbers = stride(from: range.lowerBound, to: range.upperBound, by: 4).map { number(at: $0) }
            found += numbers.dropLast()
            sector = numbers[numbers.count - 1]
        }
        return sector <= Self.lastSector ? nil : found
    }

    /// The bytes of a chain of sectors: as many as are wanted, or all to its end.
    ///
    /// - Returns: nil where the chain leads nowhere or in a circle, or ends too early.
    func chain(from first: UInt32, byteCount: Int? = nil) -> [UInt8]? {
        guard byteCount ?? 0 <= bytes.count else { return nil }
        var chained: [UInt8] = []
        chained.reserveCapacity((byteCount ?? 0) + sectorBytes)
        var sector = first
        while chained.count < byteCount ?? .max, sector <= Self.lastSector {
            guard chained.count < bytes.count, let range = range(of: sector), let next = next(sector) else {
                return nil
            }
            chained += bytes[range]
            sector = next
        }
        guard let byteCount else { return chained }
        return chained.count < byteCount ? nil : Array(chained.prefix(byteCount))
    }

    private func next(_ sector: UInt32) -> UInt32? {
        let perSector = sectorBytes / 4
        let part = Int(sector) / perSector
        guard part < table.count, let range = range(of: table[part]) else { return nil }
        return number(at: range.lowerBound + Int(sector) % perSector * 4)
    }

    private func range(of sector: UInt32) -> Range<Int>? {
        let start = (Int(sector) + 1) * sectorBytes
        return start + sectorBytes <= bytes.count ? start..<start + sectorBytes : nil
    }

    func number(at offset: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}
