// A file read where it lies, piece by piece, and whether it could be read unchanged to the end.

import Glibc
import Sheets
import Synchronization

/// An open file. Pieces may be read from any thread and again later; `check` says whether all of them were whole.
package final class FileBytes: Sendable {
    package let path: String
    package let byteCount: Int
    private let descriptor: Int32
    private let changedAt: Int
    private let hasFailed = Atomic(false)

    package init(path: String) throws(WorldFault) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound(path) : .notReadable(path) }
        guard let state = FileBytes.state(of: descriptor) else {
            close(descriptor)
            throw .notReadable(path)
        }
        (byteCount, changedAt) = state
    }

    deinit { close(descriptor) }

    /// The bytes for a reader; the file stays open as long as they are in use.
    package var source: ByteSource {
        ByteSource(byteCount: byteCount) { [self] buffer, offset in read(into: buffer, at: offset) }
    }

    /// Throws where some piece could not be read, or the file was changed meanwhile: then nothing read of it counts.
    package func check() throws(WorldFault) {
        guard let state = FileBytes.state(of: descriptor), state == (byteCount, changedAt),
            !hasFailed.load(ordering: .relaxed)
        else { throw .notReadable(path) }
    }

    /// The number of bytes read; a file that ends too early has failed.
    private func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
            if count > 0 { return count }
            if count < 0, errno == EINTR { continue }
            hasFailed.store(true, ordering: .relaxed)
            return 0
        }
    }

    /// Size and time of the last change in nanoseconds; nil for anything but a plain file.
    private static func state(of descriptor: Int32) -> (byteCount: Int, changedAt: Int)? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return (Int(status.st_size), status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
    }
}
