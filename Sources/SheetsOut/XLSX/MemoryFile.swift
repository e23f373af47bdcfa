// A file that lies in memory alone, for a library that writes to a path.

import CXLSXWriter

struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    init() throws(DraftFault) {
        descriptor = sheets_out_memory_file()
        guard descriptor >= 0 else { throw .system("memfd_create") }
    }

    deinit { _ = close(descriptor) }

    /// Where the system shows the file to the process that made it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written.
    func bytes() throws(DraftFault) -> [UInt8] {
        let count = lseek(descriptor, 0, SEEK_END)
        guard count > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system("lseek") }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while let start = buffer.baseAddress, filled < count {
                let got = read(descriptor, start + filled, count - filled)
                guard got > 0 else { break }
                filled += got
            }
        }
        guard bytes.count == count else { throw .system("read") }
        return bytes
    }
}
