// Unpacks one file of an archive piece by piece, so that it never lies in memory whole.

/// A file of an archive, opened anew.
///
/// Its bytes were weighed when the archive was walked; here it may not grow beyond what it declared.
final class ArchivePart {
    private let archive: OpenArchive
    private let declared: Int
    private var given = 0
    /// What ended the bytes early.
    private(set) var fault: ReadStop?

    /// - Parameter bytes: must stay where they are as long as the part is read.
    init(
        _ bytes: UnsafeRawBufferPointer, _ number: Int, declared: Int, limits: ReadLimits
    ) throws(ReadStop) {
        var archive = try OpenArchive(bytes)
        while let entry = try archive.next(limits), entry.number < number {}
        self.archive = archive
        self.declared = declared
    }

    /// The next piece, valid until the one after it; empty at the end, and where `fault` says what is wrong.
    func next() -> UnsafeRawBufferPointer {
        do throws(ReadStop) { return try piece() } catch { fault = error }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Goes to the end, where the archive says whether the bytes were right.
    func finish() {
        while !next().isEmpty {}
    }

    private func piece() throws(ReadStop) -> UnsafeRawBufferPointer {
        while fault == nil, let block = try archive.block() {
            guard block.offset == given, given + block.bytes.count <= declared else { throw .fault(.brokenArchive) }
            given += block.bytes.count
            if !block.bytes.isEmpty { return block.bytes }
        }
        return UnsafeRawBufferPointer(start: nil, count: 0)
    }
}
