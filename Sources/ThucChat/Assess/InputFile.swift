// One file of a batch before anything is known of it.

import Foundation
import Sheets

/// A file to read: where it lies, and what it is called in results.
package struct InputFile: Hashable, Sendable {
    /// Relative to what was given on the command line; unique in a batch.
    package var name: String
    package var path: String

    package init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    /// Every file below the paths, in the order of their names. With several paths, each name begins with its folder's.
    package static func all(below paths: [String]) throws(WorldFault) -> [InputFile] {
        var files: [InputFile] = []
        for path in paths {
            let folder = Folder.isFolder(path) && paths.count > 1 ? lastComponent(path) + "/" : ""
            for file in try Folder.files(below: path) { files.append(InputFile(name: folder + file.relative, path: file.path)) }
        }
        let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return sorted.reduce(into: []) { kept, file in if kept.last != file { kept.append(file) } }
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The file as the readers leave it.
    package func read(limits: ReadLimits) throws(WorldFault) -> ReadFile {
        let data = try Folder.bytes(of: path)
        return data.withUnsafeBytes { bytes in
            ReadFile(
                path: name, digest: Digest256.hex(of: bytes), byteCount: bytes.count,
                outcome: Result { () throws(SheetsError) in try readWorkbook(bytes, named: name, limits: limits) })
        }
    }

    /// The first rows only, to see whose it is.
    package func peek(rows: Int, limits: ReadLimits) throws(WorldFault) -> Result<Workbook, SheetsError> {
        let data = try Folder.bytes(of: path)
        return data.withUnsafeBytes { bytes in
            Result { () throws(SheetsError) in try peekWorkbook(bytes, named: name, maxRows: rows, limits: limits) }
        }
    }
}
