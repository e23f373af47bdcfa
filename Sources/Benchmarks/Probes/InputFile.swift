// A file read with the kernel's own calls: nothing of Foundation's is measured.

import Glibc

/// An open file.
struct InputFile: ~Copyable {
    private let descriptor: Int32

    init(path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw BenchmarkFault(what: path, reason: "cannot be opened: errno \(errno)") }
    }

    deinit { close(descriptor) }

    /// The number of bytes read into the buffer, 0 at the end, nil for a fault of the disk.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            guard errno == EINTR else { return nil }
        }
    }

    /// All bytes.
    consuming func bytes() throws -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw BenchmarkFault(what: "fstat", reason: "errno \(errno)") }
        let size = Int(status.st_size)
        var filled = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size,
                let got = read(
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])),
                got > 0
            {
                filled += got
            }
            count = filled
        }
        guard filled == size else { throw BenchmarkFault(what: "read", reason: "\(filled) of \(size) bytes") }
        return bytes
    }
}
