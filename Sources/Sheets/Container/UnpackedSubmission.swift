// Unpacks what a unit sent in one archive into files, archives inside archives included.

/// The files of an archive of submissions.
package struct UnpackedSubmission: Sendable {
    /// One file: its path from the archive's name on (`xã A.zip/biểu 1.xml`), and its bytes.
    package struct File: Sendable {
        package let name: String
        package let bytes: [UInt8]
    }

    /// In the order of their paths.
    package let files: [File]
    /// Archives inside that could not be unpacked: the others are read all the same.
    package let faults: [SheetsError]
}

/// Whether bytes are an archive of files (.zip, .7z, .rar, .tar, .tar.gz) or one compressed file (.gz) rather than one
/// office document.
package func isArchive(_ bytes: UnsafeRawBufferPointer, limits: ReadLimits = ReadLimits()) -> Bool {
    switch FileKind(of: bytes) {
    case .sevenZip, .rar, .gzip, .tar: true
    case .zip: !isOfficeDocument(bytes, limits: limits)
    case .empty, .xml, .text, .oldOffice, .document, .binary: false
    }
}

/// Unpacks an archive in memory.
///
/// The file of a .gz is called as the .gz is, without that ending (`biểu.csv.gz/biểu.csv`).
/// Folders, and the notes that file managers leave (`__MACOSX`, `.DS_Store`, `Thumbs.db`), are passed over. The limits
/// on size hold for the archive with all archives inside it.
///
/// - Throws: ``SheetsError`` when the archive itself cannot be unpacked or goes beyond a limit.
package func unpackSubmission(
    _ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits = ReadLimits()
) throws(SheetsError) -> UnpackedSubmission {
    var unpacker = Unpacker(limits: limits)
    try unpacker.unpack(bytes, named: name, depth: 1)
    return UnpackedSubmission(files: unpacker.files.sorted { $0.name < $1.name }, faults: unpacker.faults)
}

private func isOfficeDocument(_ bytes: UnsafeRawBufferPointer, limits: ReadLimits) -> Bool {
    let marks = Set(["[content_types].xml", "mimetype"] + OfficeKind.usualPaths)
    var isDocument = false
    var openDocument: Set = ["content.xml", "meta-inf/manifest.xml"]
    do throws(ReadStop) {
        _ = try walkArchive(bytes, limits: limits) { path in
            let path = String(path.lowercased().trimmingPrefix("./"))
            openDocument.remove(path)
            isDocument = isDocument || marks.contains(path) || openDocument.isEmpty
            return false
        }
    } catch {
        return isDocument
    }
    return isDocument
}

extension String {
    /// `a.csv` is `a (2).csv`.
    fileprivate func numbered(_ number: Int) -> String {
        let ending = fileEnding(of: self)
        return ending.isEmpty
            ? "\(self) (\(number))" : "\(dropLast(ending.count + 1)) (\(number)).\(suffix(ending.count))"
    }
}

private struct Unpacker {
    let limits: ReadLimits
    private(set) var files: [UnpackedSubmission.File] = []
    private(set) var faults: [SheetsError] = []
    private var total = 0

    init(limits: ReadLimits) {
        self.limits = limits
    }

    mutating func unpack(_ bytes: UnsafeRawBufferPointer, named name: String, depth: Int) throws(SheetsError) {
        let entries: [ArchiveEntry]
        do throws(ReadStop) {
            try limits.check(.nesting, depth)
            entries = try walkArchive(bytes, limits: limits, lone: loneName(in: name)) { !isPassedOver($0) }
            total += entries.reduce(0) { $0 + $1.bytes.count }
            try limits.check(.expandedBytes, total)
            try limits.check(.entries, files.count + entries.count)
        } catch {
            throw SheetsError(error.fault, name: name)
        }
        for entry in numbered(entries) { try add(entry, inside: name, depth: depth) }
    }

    /// Of several files of one path the later ones are called otherwise: `a.csv`, `a (2).csv`.
    private func numbered(_ entries: [ArchiveEntry]) -> [ArchiveEntry] {
        var taken = Set(entries.map(\.name))
        guard taken.count < entries.count else { return entries }
        var counts: [String: Int] = [:]
        return entries.map { entry in
            counts[entry.name, default: 0] += 1
            guard var number = counts[entry.name], number > 1 else { return entry }
            var other = entry
            repeat {
                other.name = entry.name.numbered(number)
                number += 1
            } while !taken.insert(other.name).inserted
            counts[entry.name] = number - 1
            return other
        }
    }

    /// A limit stops everything; an archive that is merely broken stops itself.
    private mutating func add(_ entry: ArchiveEntry, inside name: String, depth: Int) throws(SheetsError) {
        let path = "\(name)/\(entry.name)"
        let isNested = entry.bytes.withUnsafeBytes { isArchive($0, limits: limits) }
        guard isNested else {
            files.append(UnpackedSubmission.File(name: path, bytes: entry.bytes))
            return
        }
        do throws(SheetsError) {
            try entry.bytes.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
                try unpack(UnsafeRawBufferPointer(buffer), named: path, depth: depth + 1)
            }
        } catch {
            if case .overLimit = error.fault { throw error }
            faults.append(error)
        }
    }

    private func loneName(in archive: String) -> String {
        let name = archive.split(separator: "/").last.map(String.init) ?? archive
        return fileEnding(of: name) == "gz" && name.count > 3 ? String(name.dropLast(3)) : name
    }

    private func isPassedOver(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        let isCompanion = parts.last?.hasPrefix("._") ?? false  // what a Mac notes of a file beside it
        return isCompanion || parts.contains("__MACOSX") || parts.last == ".DS_Store" || parts.last == "Thumbs.db"
    }
}
