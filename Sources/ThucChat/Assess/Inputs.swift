// The files of a batch: those of the folders given, and those inside archives.

import Sheets

/// Every file below the paths of a command line, archives opened.
package struct Inputs: Sendable {
    /// In the order of their names' bytes.
    package private(set) var files: [InputFile] = []
    /// Archives that could not be opened, whole or in part.
    package private(set) var findings: [Finding] = []

    /// Files that are known already, put in order.
    init(files: [InputFile]) { self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }

    /// With several paths, each name begins with its folder's.
    package init(below paths: [String], limits: ReadLimits) throws(WorldFault) {
        for path in paths {
            let folder = Folder.isFolder(path) && paths.count > 1 ? "\(path.lastComponent)/" : ""
            for file in try Folder.files(below: path) {
                try add(InputFile(name: folder + file.relative, path: file.path), limits)
            }
        }
        files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        files = files.reduce(into: []) { kept, file in if kept.last?.name != file.name { kept.append(file) } }
    }

    private mutating func add(_ file: InputFile, _ limits: ReadLimits) throws(WorldFault) {
        guard try file.withBytes({ isArchive($0, limits: limits) }) else { return files.append(file) }
        let unpacked = try file.withBytes { bytes in
            Result { () throws(SheetsError) in try unpackSubmission(bytes, named: file.name, limits: limits) }
        }
        switch unpacked {
        case .failure(let error): note(error, in: file.name)
        case .success(let submission):
            files += submission.files.map { InputFile(name: $0.name, content: .unpacked($0.bytes)) }
            for fault in submission.faults { note(fault, in: file.name) }
        }
    }

    private mutating func note(_ error: SheetsError, in file: String) {
        let place = Place(file: file, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
        let notice = FileNotice.unreadable(file: file, error).notice
        findings.append(Finding(notice, unit: nil, subject: "\(file) \(error.en)", evidence: [Evidence("file", place)]))
    }
}
