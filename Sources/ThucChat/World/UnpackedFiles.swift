// What archives held, written out so that a batch of archives needs no more memory than one of files.

import Foundation
import Glibc
import Sheets
import Synchronization

/// A file without a name in the folder for temporary files; whatever ends the run, nothing of it is left.
package final class UnpackedFiles: Sendable {
    private let path: String
    private let descriptor: Int32
    private let byteCount = Mutex(0)

    package init() throws(WorldFault) {
        path = "\(Self.folder)/thucchat-XXXXXX"
        var name = Array(path.utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0, unlink(name) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw .notWritable(Self.folder)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// `TMPDIR`, else `/tmp`.
    private static var folder: String { FileManager.default.temporaryDirectory.path }

    /// Takes a file in.
    package func append(_ bytes: [UInt8]) throws(WorldFault) -> UnpackedFile {
        let start = try byteCount.withLock { end throws(WorldFault) in
            do { try bytes.withUnsafeBytes { try writeWhole(descriptor, $0) } } catch { throw .notWritable(path) }
            defer { end += bytes.count }
            return end
        }
        return UnpackedFile(all: self, range: start..<(start + bytes.count))
    }

    fileprivate func open(_ range: Range<Int>) throws(WorldFault) -> FileBytes {
        try FileBytes(path: path, descriptor: fcntl(descriptor, F_DUPFD_CLOEXEC, 0), range: range)
    }
}

/// One file taken out of an archive.
package struct UnpackedFile: Sendable {
    fileprivate let all: UnpackedFiles
    fileprivate let range: Range<Int>

    func open() throws(WorldFault) -> FileBytes { try all.open(range) }
}
