// The files of a batch: those of the folders given, and those inside archives.

import Sheets

/// Every file below the paths of a command line, archives opened.
package struct Inputs: Sendable {
    /// In the order of their names' bytes.
    package private(set) var files: [InputFile] = []
    /// Archives that could not be opened, whole or in part.
    package private(set) var findings: [Finding] = []
    /// Where the files of archives lie; nil as long as there was none.
    private var unpacked: UnpackedFiles?

    /// Files that are known already, put in order.
    init(files: [InputFile]) { self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }

    /// With several paths, each name begins with its folder's.
    package init(below paths: [String], limits: ReadLimits) throws(WorldFault) {
        for path in paths {
            let folder = Folder.isFolder(path) && paths.count > 1 ? "\(path.lastComponent)/" : ""
            for file in try Folder.files(below: path) {
                guard !Self.isLeftover(file.relative.lastComponent) else {
                    skip(folder + file.relative)
                    continue
                }
                try add(InputFile(name: folder + file.relative, path: file.path), limits)
            }
        }
        files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        files = files.reduce(into: []) { kept, file in if kept.last?.name != file.name { kept.append(file) } }
    }

    /// The file of a path, under the path as it was given, or the files of the archive that it is; a folder's files.
    package init(at path: String, limits: ReadLimits) throws(WorldFault) {
        if Folder.isFolder(path) {
            try self.init(below: [path], limits: limits)
            return
        }
        self.init(files: [])
        try add(InputFile(name: path, path: path), limits)
    }

    private mutating func add(_ file: InputFile, _ limits: ReadLimits) throws(WorldFault) {
        guard try file.withBytes({ isArchive($0, limits: limits) }) else { return files.append(file) }
        let unpacked = try file.withBytes { bytes in
            Result { () throws(SheetsError) in try unpackSubmission(bytes, named: file.name, limits: limits) }
        }
        switch unpacked {
        case .failure(let error): note(error, in: file.name)
        case .success(let submission):
            for inner in submission.files where Self.isLeftover(inner.name.lastComponent) { skip(inner.name) }
            for inner in submission.files where !Self.isLeftover(inner.name.lastComponent) {
                files.append(InputFile(name: inner.name, content: .unpacked(try keep(inner))))
            }
            for fault in submission.faults { note(fault, in: file.name) }
            if submission.files.isEmpty, submission.faults.isEmpty {
                note(.emptyArchive(file: file.name), in: file.name, subject: file.name)
            }
        }
    }

    private mutating func keep(_ file: UnpackedSubmission.File) throws(WorldFault) -> UnpackedFile {
        if let unpacked { return try unpacked.append(file.bytes, named: file.name) }
        let first = try UnpackedFiles()
        unpacked = first
        return try first.append(file.bytes, named: file.name)
    }

    /// What file managers and spreadsheet programs leave beside people's files: lock files, previews, folder settings.
    private static func isLeftover(_ name: String) -> Bool {
        name.hasPrefix("~$") || name.hasPrefix(".~lock.") || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
    }

    private mutating func skip(_ file: String) { note(.leftover(file: file), in: file, subject: file) }

    private mutating func note(_ error: SheetsError, in file: String) {
        note(.unreadable(file: file, error), in: file, subject: "\(file) \(error.en)")
    }

    private mutating func note(_ notice: FileNotice, in file: String, subject: String) {
        let place = Place(file: file, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
        findings.append(Finding(notice.notice, unit: nil, subject: subject, evidence: [Evidence("file", place)]))
    }
}
