// What archives held, written out so that it is not in memory while the batch runs.

import Foundation
import Glibc
import Sheets
import Synchronization

/// A file without a name in the folder for temporary files; whatever ends the run, nothing of it is left.
package final class UnpackedFiles: Sendable {
    private let descriptor: Int32
    private let byteCount = Mutex(0)

    package init() throws(WorldFault) {
        var name = Array("\(Self.folder)/thucchat-XXXXXX".utf8CString)
        descriptor = mkstemp(&name)
        guard descriptor >= 0, unlink(name) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
            throw .notWritable(Self.folder)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// `TMPDIR`, else `/tmp`.
    private static var folder: String { FileManager.default.temporaryDirectory.path }

    /// Takes a file in, under the name it is to have in messages.
    package func append(_ bytes: [UInt8], named name: String) throws(WorldFault) -> UnpackedFile {
        let start = try byteCount.withLock { end throws(WorldFault) in
            // Sought each time: a write that failed half-way may have moved the file's end.
            guard lseek(descriptor, off_t(end), SEEK_SET) >= 0 else { throw .notWritable(Self.folder) }
            do { try bytes.withUnsafeBytes { try writeWhole(descriptor, $0) } } catch {
                throw .notWritable(Self.folder)
            }
            defer { end += bytes.count }
            return end
        }
        return UnpackedFile(all: self, name: name, range: start..<(start + bytes.count))
    }

    fileprivate func open(_ range: Range<Int>, named name: String) throws(WorldFault) -> FileBytes {
        try FileBytes(path: name, descriptor: fcntl(descriptor, F_DUPFD_CLOEXEC, 0), range: range)
    }
}

/// One file taken out of an archive.
package struct UnpackedFile: Sendable {
    fileprivate let all: UnpackedFiles
    fileprivate let name: String
    fileprivate let range: Range<Int>

    func open() throws(WorldFault) -> FileBytes { try all.open(range, named: name) }
}
