// A file read where it lies, piece by piece, and whether it could be read unchanged to the end.

import Glibc
import Sheets
import Synchronization

/// An open file. Pieces may be read from any thread and again later; `check` says whether all of them were whole.
package final class FileBytes: Sendable {
    package let path: String
    package let byteCount: Int
    private let descriptor: Int32
    /// Where in the open file the bytes begin.
    private let start: Int
    private let state: State
    private let hasFailed = Atomic(false)

    package init(path: String) throws(WorldFault) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw errno == ENOENT ? .notFound(path) : .notReadable(path) }
        guard let state = State(of: descriptor) else {
            close(descriptor)
            throw .notReadable(path)
        }
        (self.state, start, byteCount) = (state, 0, state.byteCount)
    }

    /// A part of an open file.
    ///
    /// - Parameter descriptor: closed when the bytes are no longer in use.
    init(path: String, descriptor: Int32, range: Range<Int>) throws(WorldFault) {
        guard descriptor >= 0, let state = State(of: descriptor) else {
            close(descriptor)
            throw .notReadable(path)
        }
        self.path = path
        self.descriptor = descriptor
        (self.state, start, byteCount) = (state, range.lowerBound, range.count)
    }

    deinit { close(descriptor) }

    /// The bytes for a reader; the file stays open as long as they are in use.
    package var source: ByteSource {
        ByteSource(byteCount: byteCount) { [self] buffer, offset in read(into: buffer, at: offset) }
    }

    /// All of them at once.
    func whole() throws(WorldFault) -> [UInt8] {
        let source = source
        let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
            count = source.fill(UnsafeMutableRawBufferPointer(buffer), from: 0)
        }
        try check()
        return bytes
    }

    /// Throws where some piece could not be read, or the file was changed meanwhile: then nothing read of it counts.
    package func check() throws(WorldFault) {
        guard State(of: descriptor) == state, !hasFailed.load(ordering: .relaxed) else { throw .notReadable(path) }
    }

    /// The number of bytes read; a file that ends too early has failed.
    private func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(start + offset))
            if count > 0 { return count }
            if count < 0, errno == EINTR { continue }
            hasFailed.store(true, ordering: .relaxed)
            return 0
        }
    }

    /// What a plain file's size and last change were.
    private struct State: Equatable {
        let byteCount: Int
        /// In nanoseconds.
        private let changedAt: Int

        /// Nil for anything but a plain file.
        init?(of descriptor: Int32) {
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
            byteCount = Int(status.st_size)
            changedAt = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        }
    }
}
