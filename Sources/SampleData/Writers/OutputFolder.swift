// Writes files below one folder. The only part of the generator that touches the disk.

import Foundation

struct OutputFolder {
    let root: URL

    init(path: String) {
        root = URL(fileURLWithPath: path, isDirectory: true)
    }

    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        try write(Data(bytes), to: path)
    }

    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
    }

    /// Opens a file for text that is too large to hold.
    func stream(to path: String) throws -> FileHandle {
        let url = try folder(of: path)
        guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path])
        }
        return try FileHandle(forWritingTo: url)
    }

    private func write(_ data: Data, to path: String) throws {
        try data.write(to: folder(of: path))
    }

    private func folder(of path: String) throws -> URL {
        let url = root.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        return url
    }
}
