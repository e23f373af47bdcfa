// Walks the entries of an archive in memory with libarchive. The only file that runs it.
// Nothing is ever written to disk, and every limit is checked before the bytes are kept.

import CLibArchive

/// One file inside an archive.
struct ArchiveEntry: Sendable {
    /// The path as the archive gives it, with `/` between folders.
    var name: String
    var bytes: [UInt8]
}

/// Reads the files of an archive (.zip, .7z, .rar, .tar.gz and their kin) that are wanted.
///
/// - Parameter isWanted: told each path; what is not wanted is skipped without being unpacked where the format allows.
/// - Throws: a fault of `SheetsError`: a limit, a path that leads outside, a password, a broken archive.
func walkArchive(
    _ bytes: UnsafeRawBufferPointer, limits: ReadLimits, wanting isWanted: (String) -> Bool
) throws(ReadStop) -> [ArchiveEntry] {
    let names = UTF8Names()
    defer { names.restore() }
    guard let archive = archive_read_new() else { throw .fault(.brokenArchive) }
    defer { archive_read_free(archive) }
    expect(FileKind(of: bytes), archive)
    guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
        throw .fault(.brokenArchive)
    }
    var budget = ArchiveBudget(packed: bytes.count, limits: limits)
    var entries: [ArchiveEntry] = []
    while let header = try nextHeader(archive) {
        try budget.addEntry()
        guard archive_entry_filetype(header) == UInt32(S_IFREG), let name = entryName(header) else { continue }
        guard isInside(name) else { throw .fault(.archivePath(String(name.prefix(200)))) }
        guard archive_entry_is_encrypted(header) == 0 else { throw .fault(.encryptedArchive) }
        guard isWanted(name) else { continue }
        let declared = archive_entry_size_is_set(header) == 0 ? nil : Int(clamping: archive_entry_size(header))
        entries.append(ArchiveEntry(name: name, bytes: try unpack(archive, declared: declared, &budget)))
    }
    return entries
}

/// Lets libarchive look only for what the first bytes say. Left to itself it takes a RAR that ends in an uncompressed zip
/// for that zip.
private func expect(_ kind: FileKind, _ archive: OpaquePointer) {
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .sevenZip: archive_read_support_format_7zip(archive)
    case .rar:
        archive_read_support_format_rar(archive)
        archive_read_support_format_rar5(archive)
    case .gzip, .empty, .xml, .text, .oldOffice, .document, .binary:
        archive_read_support_filter_all(archive)
        archive_read_support_format_all(archive)
    }
}

/// libarchive turns names into the thread's character set and loses what does not fit, so the thread reads UTF-8 meanwhile,
/// whatever the machine is set to.
private struct UTF8Names {
    private let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    private let before: locale_t?

    init() {
        before = utf8.map { uselocale($0) } ?? nil
    }

    func restore() {
        guard let utf8 else { return }
        uselocale(before)
        freelocale(utf8)
    }
}

private func nextHeader(_ archive: OpaquePointer) throws(ReadStop) -> OpaquePointer? {
    var entry: OpaquePointer?
    switch archive_read_next_header(archive, &entry) {
    case ARCHIVE_EOF: return nil
    case ARCHIVE_OK, ARCHIVE_WARN: return entry
    default: throw .fault(.brokenArchive)
    }
}

/// The path in UTF-8; names in another encoding are kept byte by byte as Western letters.
private func entryName(_ entry: OpaquePointer) -> String? {
    if let name = archive_entry_pathname_utf8(entry), let text = String(validatingCString: name) { return text }
    guard let name = archive_entry_pathname(entry) else { return nil }
    if let text = String(validatingCString: name) { return text }
    var text = String.UnicodeScalarView()
    var index = 0
    while name[index] != 0 {
        if let scalar = Unicode.Scalar(Windows1252.scalar(of: UInt8(bitPattern: name[index]))) { text.append(scalar) }
        index += 1
    }
    return String(text)
}

/// Whether a path stays inside the folder that an archive would be unpacked to.
private func isInside(_ name: String) -> Bool {
    let slashed = name.replacing("\\", with: "/")
    let isAbsolute = slashed.hasPrefix("/") || slashed.dropFirst().hasPrefix(":")
    return !isAbsolute && !slashed.split(separator: "/").contains("..")
}

/// What an entry declares is weighed before anything is unpacked, and an entry may not grow beyond it: so no more than
/// the limits allow is ever kept, and a bomb costs nothing.
private func unpack(
    _ archive: OpaquePointer, declared: Int?, _ budget: inout ArchiveBudget
) throws(ReadStop) -> [UInt8] {
    var bytes: [UInt8] = []
    if let declared {
        try budget.check(adding: declared)
        bytes.reserveCapacity(declared)
    }
    while true {
        var block: UnsafeRawPointer?
        var size = 0
        var offset: la_int64_t = 0
        switch archive_read_data_block(archive, &block, &size, &offset) {
        case ARCHIVE_EOF: return bytes
        case ARCHIVE_OK, ARCHIVE_WARN: break
        default: throw .fault(.brokenArchive)
        }
        guard Int(offset) + size <= declared ?? .max else { throw .fault(.brokenArchive) }
        try budget.addBytes(max(size, Int(offset) + size - bytes.count))
        if Int(offset) > bytes.count { bytes += Array(repeating: 0, count: Int(offset) - bytes.count) }
        bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
    }
}

/// What may still be unpacked from one archive.
private struct ArchiveBudget {
    /// Below this size no ratio counts: a small file may well be a hundred times its packed size.
    private static let harmlessBytes = 10 << 20

    let packed: Int
    let limits: ReadLimits
    private var entries = 0
    private var unpacked = 0

    init(packed: Int, limits: ReadLimits) {
        self.packed = packed
        self.limits = limits
    }

    mutating func addEntry() throws(ReadStop) {
        entries += 1
        try limits.check(.entries, entries)
    }

    mutating func addBytes(_ count: Int) throws(ReadStop) {
        try check(adding: count)
        unpacked += count
    }

    func check(adding count: Int) throws(ReadStop) {
        let (sum, isOver) = unpacked.addingReportingOverflow(max(0, count))
        let total = isOver ? Int.max : sum
        try limits.check(.expandedBytes, total)
        if total > ArchiveBudget.harmlessBytes { try limits.check(.expansionRatio, total / max(1, packed)) }
    }
}
