// One file being written: buffered, digested on the way, and synced to disk when it is closed.

import Crypto

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file open for appending. Memory: one buffer of 64 KiB, whatever the file's length.
final class OutputFile {
    /// What became of a closed file.
    struct Receipt: Hashable, Sendable {
        /// SHA-256, lower-case hex.
        var digest: String
        var byteCount: Int
    }

    let path: String
    private(set) var byteCount = 0
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var hash = SHA256()
    private var isOpen = true
    private static let bufferLimit = 65_536

    /// Creates the file, which must not exist yet.
    init(creating path: String) throws(BundleError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw BundleError(.cannotCreate, path: path, underlying: systemMessage()) }
        buffer.reserveCapacity(Self.bufferLimit * 2)
    }

    deinit {
        if isOpen { _ = Self.closeDescriptor(descriptor) }
    }

    /// Appends bytes.
    func write(_ bytes: some Collection<UInt8>) throws(BundleError) {
        buffer.append(contentsOf: bytes)
        byteCount += bytes.count
        if buffer.count >= Self.bufferLimit { try flush() }
    }

    /// Writes out what is buffered, syncs the file to disk and closes it.
    func close() throws(BundleError) -> Receipt {
        try flush()
        guard fsync(descriptor) == 0 else { throw BundleError(.cannotSync, path: path, underlying: systemMessage()) }
        isOpen = false
        guard Self.closeDescriptor(descriptor) == 0 else {
            throw BundleError(.cannotWrite, path: path, underlying: systemMessage())
        }
        return Receipt(digest: hexadecimal(hash.finalize()), byteCount: byteCount)
    }

    private func flush() throws(BundleError) {
        hash.update(data: buffer)
        do { try buffer.withUnsafeBytes { try writeWhole(descriptor, $0) } } catch {
            throw BundleError(.cannotWrite, path: path, underlying: systemMessage())
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func closeDescriptor(_ descriptor: Int32) -> Int32 { posixClose(descriptor) }
}

/// `close(2)`, out of reach of the method of that name.
private func posixClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

/// Lower-case hex of the bytes of a digest.
private func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
