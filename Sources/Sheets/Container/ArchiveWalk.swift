// Walks the entries of an archive in memory; every limit is checked before bytes are kept.

/// One file inside an archive.
struct ArchiveEntry: Sendable {
    /// The path as the archive gives it, with `/` between folders.
    var name: String
    var bytes: [UInt8]
}

/// Reads the files of an archive (.zip, .7z, .rar, .tar, .tar.gz) that are wanted, or the one file of a .gz.
///
/// - Parameters:
///   - lone: what to call the file of a .gz.
///   - isWanted: told each path; what is not wanted is skipped without being unpacked where the format allows.
/// - Throws: a fault of `SheetsError`: a limit, a path that leads outside, a password, a broken archive.
func walkArchive(
    _ bytes: UnsafeRawBufferPointer, limits: ReadLimits, lone: String = "data", wanting isWanted: (String) -> Bool
) throws(ReadStop) -> [ArchiveEntry] {
    var walk = try ArchiveWalk(bytes, limits: limits)
    var entries: [ArchiveEntry] = []
    while let entry = try walk.next() {
        let name = walk.isOneFile ? lone : entry.name
        guard isWanted(name) else { continue }
        entries.append(ArchiveEntry(name: name, bytes: try walk.unpack(entry)))
    }
    return entries
}

/// One walk over an archive, within the limits.
struct ArchiveWalk: ~Copyable {
    private var archive: OpenArchive
    private var budget: ArchiveBudget

    init(_ bytes: UnsafeRawBufferPointer, limits: ReadLimits) throws(ReadStop) {
        if FileKind(of: bytes) == .gzip { try GzipSums.check(bytes, limits) }
        archive = try OpenArchive(bytes)
        budget = ArchiveBudget(packed: bytes.count, limits: limits)
    }

    var isOneFile: Bool { archive.isOneFile }

    mutating func next() throws(ReadStop) -> OpenArchive.Entry? {
        try archive.next(budget.limits)
    }

    /// The bytes of the entry that the walk stands at.
    ///
    /// What an entry declares is weighed before anything is unpacked, and an entry may not grow beyond it: so no more
    /// than the limits allow is ever kept, and a bomb costs nothing.
    mutating func unpack(_ entry: OpenArchive.Entry) throws(ReadStop) -> [UInt8] {
        var bytes: [UInt8] = []
        if let declared = entry.declared {
            try budget.check(adding: declared)
            bytes.reserveCapacity(declared)
        }
        while let block = try archive.block() {
            let end = block.offset + block.bytes.count
            guard end <= entry.declared ?? .max else { throw .fault(.brokenArchive) }
            try budget.addBytes(max(block.bytes.count, end - bytes.count))
            if block.offset > bytes.count { bytes += Array(repeating: 0, count: block.offset - bytes.count) }
            bytes.append(contentsOf: block.bytes)
        }
        return bytes
    }

    /// Weighs an entry that is to be unpacked later, piece by piece, as if it had been unpacked now.
    mutating func weigh(_ byteCount: Int) throws(ReadStop) {
        try budget.addBytes(byteCount)
    }
}
