// Opens an archive in memory with libarchive and goes from entry to entry. The only file that runs it.
// Nothing is ever written to disk.

import CLibArchive

/// An archive whose entries are met one after the other.
struct OpenArchive: ~Copyable {
    /// One entry that is a file.
    struct Entry {
        /// The path as the archive gives it, with `/` between folders; `data` where it has none (see `isOneFile`).
        let name: String
        /// Its number among all entries, folders included.
        let number: Int
        /// The bytes it declares to unpack to; nil where it does not say.
        let declared: Int?
    }

    private let handle: OpaquePointer
    private let names: UTF8Names
    private var count = 0

    /// - Parameter bytes: must stay where they are as long as the archive is open.
    init(_ bytes: UnsafeRawBufferPointer) throws(ReadStop) {
        handle = try OpenArchive.open(bytes)
        names = UTF8Names()
    }

    private static func open(_ bytes: UnsafeRawBufferPointer) throws(ReadStop) -> OpaquePointer {
        guard let handle = archive_read_new() else { throw .fault(.brokenArchive) }
        expect(bytes, handle)
        guard archive_read_open_memory(handle, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
            archive_read_free(handle)
            throw .fault(.brokenArchive)
        }
        return handle
    }

    /// Lets libarchive look only for what the first bytes say. Left to itself it takes a RAR that ends in an uncompressed
    /// zip for that zip.
    private static func expect(_ bytes: UnsafeRawBufferPointer, _ handle: OpaquePointer) {
        switch FileKind(of: bytes) {
        case .zip: archive_read_support_format_zip(handle)
        case .sevenZip: archive_read_support_format_7zip(handle)
        case .rar:
            archive_read_support_format_rar(handle)
            archive_read_support_format_rar5(handle)
        case .tar: archive_read_support_format_tar(handle)
        case .gzip: expectGzip(handle)
        case .empty, .xml, .text, .oldOffice, .document, .binary:
            archive_read_support_filter_all(handle)
            archive_read_support_format_all(handle)
        }
    }

    /// One layer of gzip and no more: what comes out of it compressed again is an archive in an archive, and counts so.
    private static func expectGzip(_ handle: OpaquePointer) {
        archive_read_append_filter(handle, ARCHIVE_FILTER_GZIP)
        archive_read_support_format_tar(handle)
        archive_read_support_format_raw(handle)  // what is no tar: it takes anything, so it is asked last
        archive_read_support_format_empty(handle)
    }

    deinit {
        archive_read_free(handle)
        names.restore()
    }

    /// Whether it is one compressed file, without a path in it that counts. Known once an entry was met.
    var isOneFile: Bool { archive_format(handle) == ARCHIVE_FORMAT_RAW }

    /// Goes to the next file; nil at the end.
    mutating func next(_ limits: ReadLimits) throws(ReadStop) -> Entry? {
        while let header = try nextHeader() {
            count += 1
            try limits.check(.entries, count)
            guard archive_entry_filetype(header) == UInt32(S_IFREG) else { continue }
            guard let name = isOneFile ? "data" : entryName(header) else { continue }
            guard isInside(name) else { throw .fault(.archivePath(String(name.prefix(200)))) }
            guard archive_entry_is_encrypted(header) == 0 else { throw .fault(.encryptedArchive) }
            let declared = archive_entry_size_is_set(header) == 0 ? nil : Int(clamping: archive_entry_size(header))
            return Entry(name: name, number: count - 1, declared: declared)
        }
        return nil
    }

    private func nextHeader() throws(ReadStop) -> OpaquePointer? {
        var entry: OpaquePointer?
        forgetOldFaults()
        switch archive_read_next_header(handle, &entry) {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_OK, ARCHIVE_WARN: return entry
        default: throw .fault(archive_read_has_encrypted_entries(handle) > 0 ? .encryptedArchive : .brokenArchive)
        }
    }

    /// The next bytes of the entry and where in it they belong, valid until more are asked for; nil at its end.
    func block() throws(ReadStop) -> (bytes: UnsafeRawBufferPointer, offset: Int)? {
        var block: UnsafeRawPointer?
        var size = 0
        var offset: la_int64_t = 0
        switch archive_read_data_block(handle, &block, &size, &offset) {
        case ARCHIVE_EOF: return nil
        case ARCHIVE_OK: return (UnsafeRawBufferPointer(start: block, count: size), Int(offset))
        default: throw .fault(.brokenArchive)  // ARCHIVE_WARN too: a sum or a size that does not fit
        }
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

/// The path in UTF-8; names in another encoding are kept byte by byte as Western letters.
private func entryName(_ entry: OpaquePointer) -> String? {
    forgetOldFaults()
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
