// A file read with the kernel's own calls: nothing of Foundation's is measured.

import Glibc
import Sheets
import Synchronization

/// An open file; a fault of the disk ends the reading and is remembered.
final class InputFile: Sendable {
    private let descriptor: Int32
    private let byteCount: Int
    private let failed = Atomic(false)

    init(path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BenchmarkFault(what: path, reason: "cannot be opened: errno \(errno)") }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw BenchmarkFault(what: "fstat", reason: "errno \(errno)") }
        byteCount = Int(status.st_size)
    }

    deinit { close(descriptor) }

    var hasFailed: Bool { failed.load(ordering: .relaxed) }

    /// The bytes as a reader asks for them.
    var source: ByteSource {
        ByteSource(byteCount: byteCount) { [self] buffer, offset in read(into: buffer, at: offset) }
    }

    /// The number of bytes read into the buffer, 0 at the end or after a fault.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            if count >= 0 { return count }
            guard errno == EINTR else {
                failed.store(true, ordering: .relaxed)
                return 0
            }
        }
    }

    /// All bytes.
    func bytes() throws -> [UInt8] {
        let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            count = source.fill(UnsafeMutableRawBufferPointer(buffer), from: 0)
        }
        guard bytes.count == byteCount else {
            throw BenchmarkFault(what: "read", reason: "\(bytes.count) of \(byteCount) bytes")
        }
        return bytes
    }
}
