// One file of a batch before anything is known of it.

import Foundation
import Sheets

/// A file to read: where its bytes are, and what it is called in results.
package struct InputFile: Sendable {
    /// Where the bytes are: on disk either way, and read when asked for.
    package enum Content: Sendable {
        case file(path: String)
        /// Taken out of an archive.
        case unpacked(UnpackedFile)
    }

    /// Relative to what was given on the command line; unique in a batch. A file of an archive is named behind it: `xa.zip/bieu.xml`.
    package var name: String
    package var content: Content

    package init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    package init(name: String, path: String) { self.init(name: name, content: .file(path: path)) }

    /// The file as the readers leave it.
    ///
    /// Nothing of a large file on disk is held whole: of a large CSV file the workbook reads rows again when asked.
    package func read(limits: ReadLimits) throws(WorldFault) -> ReadFile {
        let file = try open()
        let source = file.source
        var read = ReadFile(
            path: name, digest: Digest256.hex(of: source), byteCount: file.byteCount,
            outcome: Result { () throws(SheetsError) in try readWorkbook(source, named: name, limits: limits) })
        try file.check()
        if case .success(let workbook) = read.outcome, workbook.isPaged { read.onDisk = file }
        return read
    }

    private func open() throws(WorldFault) -> FileBytes {
        switch content {
        case .file(let path): try FileBytes(path: path)
        case .unpacked(let file): try file.open()
        }
    }

    /// The first rows only, to see whose it is.
    package func peek(rows: Int, limits: ReadLimits) throws(WorldFault) -> Result<Workbook, SheetsError> {
        try withBytes { bytes in
            Result { () throws(SheetsError) in try peekWorkbook(bytes, named: name, maxRows: rows, limits: limits) }
        }
    }

    /// SHA-256 of the bytes.
    package func digest() throws(WorldFault) -> String {
        let file = try open()
        let digest = Digest256.hex(of: file.source)
        try file.check()
        return digest
    }

    func withBytes<Outcome>(_ body: (UnsafeRawBufferPointer) -> Outcome) throws(WorldFault) -> Outcome {
        switch content {
        case .file(let path): try Folder.bytes(of: path).withUnsafeBytes(body)
        case .unpacked(let file): try file.open().whole().withUnsafeBytes(body)
        }
    }
}
