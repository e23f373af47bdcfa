// Bytes kept on disk while a bundle is written, so that memory does not grow with the number of communes.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file without a name: whatever ends the run, nothing of it is left. Memory: one buffer of 64 KiB, whatever its length.
final class ScratchFile {
    /// Bytes appended so far.
    private(set) var byteCount = 0
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private static let bufferLimit = 65_536

    /// - Parameter path: a name that nobody uses, on the disk that is to hold the bytes; it is free again at once.
    init(at path: String) throws(BundleError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0, unlink(path) == 0 else {
            throw BundleError(.cannotCreate, path: path, underlying: systemMessage())
        }
        buffer.reserveCapacity(Self.bufferLimit)
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    func append(_ bytes: some Collection<UInt8>) throws(BundleError) {
        if buffer.count + bytes.count > Self.bufferLimit { try flush() }
        buffer.append(contentsOf: bytes)
        byteCount += bytes.count
    }

    /// Bytes appended earlier.
    func bytes(at offset: Int, count: Int) throws(BundleError) -> [UInt8] {
        try flush()
        var bytes = [UInt8](repeating: 0, count: count)
        do { try bytes.withUnsafeMutableBytes { try readWhole(descriptor, into: $0, at: offset) } } catch {
            throw unreadable
        }
        return bytes
    }

    /// Fills a plain value from its bytes appended earlier.
    func read<Plain: BitwiseCopyable>(into value: inout Plain, at offset: Int) throws(BundleError) {
        try flush()
        do { try withUnsafeMutableBytes(of: &value) { try readWhole(descriptor, into: $0, at: offset) } } catch {
            throw unreadable
        }
    }

    /// Copies everything to the end of a file, a buffer at a time.
    func copy(to file: OutputFile) throws(BundleError) {
        for offset in stride(from: 0, to: byteCount, by: Self.bufferLimit) {
            try file.write(try bytes(at: offset, count: min(Self.bufferLimit, byteCount - offset)))
        }
    }

    private var unreadable: BundleError { BundleError(.cannotRead, path: path, underlying: systemMessage()) }

    private func flush() throws(BundleError) {
        do { try buffer.withUnsafeBytes { try writeWhole(descriptor, $0) } } catch {
            throw BundleError(.cannotWrite, path: path, underlying: systemMessage())
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
