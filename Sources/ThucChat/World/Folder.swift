// Files and folders on disk, in an order that depends on nothing but their names.

import Foundation

/// The file system as the edges of the program use it.
package enum Folder {
    /// Names in a folder, sorted by their bytes.
    package static func names(in path: String) throws(WorldFault) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
        } catch {
            throw FileManager.default.fileExists(atPath: path) ? .notReadable(path) : .notFound(path)
        }
    }

    /// The bytes of a file, mapped so that what is not looked at is not read.
    package static func bytes(of path: String) throws(WorldFault) -> Data {
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw FileManager.default.fileExists(atPath: path) ? .notReadable(path) : .notFound(path)
        }
    }

    /// Writes a file whole, or not at all; the folder it stands in is made where it is not there.
    package static func write(_ bytes: [UInt8], to path: String) throws(WorldFault) {
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw .notWritable(path)
        }
    }

    package static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    package static func isFile(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path) && !isFolder(path)
    }

    /// All files below a path, with their paths relative to it (a file alone is relative to its folder), sorted by bytes.
    ///
    /// Names that begin with a dot and links that lead out of the folder are left out.
    package static func files(below path: String) throws(WorldFault) -> [(relative: String, path: String)] {
        guard FileManager.default.fileExists(atPath: path) else { throw .notFound(path) }
        guard isFolder(path) else { return [((path as NSString).lastPathComponent, path)] }
        return try walk(path, prefix: "")
    }

    private static func walk(_ path: String, prefix: String) throws(WorldFault) -> [(relative: String, path: String)] {
        var found: [(relative: String, path: String)] = []
        for name in try names(in: path) where !name.hasPrefix(".") {
            let full = "\(path)/\(name)"
            guard !isLink(full) else { continue }
            if isFolder(full) {
                found += try walk(full, prefix: "\(prefix)\(name)/")
            } else {
                found.append(("\(prefix)\(name)", full))
            }
        }
        return found
    }

    private static func isLink(_ path: String) -> Bool {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            return attributes[.type] as? FileAttributeType == .typeSymbolicLink
        } catch {
            return false
        }
    }
}
