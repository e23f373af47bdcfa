// The parts of a zipped office document (.xlsx, .ods, .docx), by their paths.

/// The XML parts of an office document: small ones unpacked in memory, large ones unpacked when they are read.
struct OfficeContainer {
    private enum Part {
        case held([UInt8])
        /// Unpacked piece by piece: its number in the archive, and the bytes it declares.
        case packed(number: Int, byteCount: Int)
    }

    let name: String
    /// The archive, which stays where it is as long as the document is read.
    private let bytes: UnsafeRawBufferPointer
    private let parts: [String: Part]
    private let limits: ReadLimits
    private let bytesRead = BytesRead()
    /// Where a workbook of .xlsx begins.
    private(set) var bookPath = "xl/workbook.xml"

    init(_ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits) throws(SheetsError) {
        (self.name, self.bytes, self.limits) = (name, bytes, limits)
        do throws(ReadStop) { parts = try OfficeContainer.parts(bytes, limits) } catch {
            throw SheetsError(error.fault, name: name)
        }
        if !has(bookPath), let path = try? mainPart(limits), path.hasPrefix("xl/") { bookPath = path }
    }

    /// The part that the document begins with, as its relations say.
    private func mainPart(_ limits: ReadLimits) throws(SheetsError) -> String? {
        let relations = try tree("_rels/.rels", limits: limits)?.all("Relationship") ?? []
        return relations.compactMap { PartRelation($0, from: "") }.first { $0.kind == "officeDocument" }?.target
    }

    /// Of two parts of one name the first counts; both weigh.
    private static func parts(
        _ bytes: UnsafeRawBufferPointer, _ limits: ReadLimits
    ) throws(ReadStop) -> [String: Part] {
        var walk = try ArchiveWalk(bytes, limits: limits)
        var parts: [String: Part] = [:]
        while let entry = try walk.next() {
            guard isPart(entry.name) else { continue }
            let part = try part(entry, of: &walk, limits)
            if parts[entry.name] == nil { parts[entry.name] = part }
        }
        return parts
    }

    private static func isPart(_ path: String) -> Bool {
        path.hasSuffix(".xml") || path.hasSuffix(".rels") || path == "mimetype" || path == "xl/workbook.bin"
    }

    private static func part(
        _ entry: OpenArchive.Entry, of walk: inout ArchiveWalk, _ limits: ReadLimits
    ) throws(ReadStop) -> Part {
        guard let declared = entry.declared, declared > limits.heldPartBytes else {
            return .held(try walk.unpack(entry))
        }
        try walk.weigh(declared)
        return .packed(number: entry.number, byteCount: declared)
    }

    func has(_ path: String) -> Bool { parts[path] != nil }

    /// The format that the parts show; nil for an archive of other files.
    var format: SheetFormat? {
        if has(bookPath) { return .xlsx }
        if has("word/document.xml") { return .docx }
        guard case .held(let type) = parts["mimetype"], has("content.xml") else { return nil }
        return String(decoding: type, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
            ? .ods : nil
    }

    /// A part as a tree; nil where the document has no such part.
    func tree(_ path: String, limits: ReadLimits) throws(SheetsError) -> XMLNode? {
        var reader = XMLTreeReader(limits: limits)
        return try walk(path, into: &reader).map { _ in reader.root }
    }

    /// What the document says of itself (`docProps` of .xlsx and .docx).
    func metadata(_ limits: ReadLimits) throws(SheetsError) -> WorkbookMetadata {
        var metadata = WorkbookMetadata()
        let core = try tree("docProps/core.xml", limits: limits)
        metadata.author = core?["creator"]?.text
        metadata.lastAuthor = core?["lastModifiedBy"]?.text
        metadata.createdAt = core?["created"]?.text
        metadata.savedAt = core?["modified"]?.text
        metadata.application = try tree("docProps/app.xml", limits: limits)?["Application"]?.text
        return metadata
    }

    /// Names the document in what stops some work on it.
    func within(_ work: () throws(ReadStop) -> Void) throws(SheetsError) {
        do throws(ReadStop) { try work() } catch { throw SheetsError(error.fault, name: name) }
    }

    /// Walks a part with a reader; whether that had enough, or nil where the document has no such part.
    func walk<Handler: XMLEventHandler>(_ path: String, into handler: inout Handler) throws(SheetsError) -> Bool? {
        switch parts[path] {
        case nil: return nil
        case .held(let part):
            try within { () throws(ReadStop) in try bytesRead.add(part.count, limits) }
            return try part.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
                try parseXML(UnsafeRawBufferPointer(buffer), named: "\(name)/\(path)", into: &handler)
            }
        case .packed(let number, let byteCount):
            try within { () throws(ReadStop) in try bytesRead.add(byteCount, limits) }
            return try unpack(number, byteCount) { (part) throws(SheetsError) in
                try parseXML(pieces: part.next, named: "\(name)/\(path)", into: &handler)
            }
        }
    }

    /// What spoils the archive is told before what its cut-off part looks like.
    private func unpack(
        _ number: Int, _ byteCount: Int, _ read: (ArchivePart) throws(SheetsError) -> Bool
    ) throws(SheetsError) -> Bool {
        let part: ArchivePart
        do throws(ReadStop) { part = try ArchivePart(bytes, number, declared: byteCount, limits: limits) } catch {
            throw SheetsError(error.fault, name: name)
        }
        let outcome = Result { () throws(SheetsError) in try read(part) }
        if case .success(false) = outcome { part.finish() }
        if let fault = part.fault { throw SheetsError(fault.fault, name: name) }
        return try outcome.get()
    }
}

/// Counts the bytes of parts each time one is read: a workbook may name the same part a thousand times.
private final class BytesRead {
    private var count = 0

    func add(_ byteCount: Int, _ limits: ReadLimits) throws(ReadStop) {
        count += byteCount
        try limits.check(.expandedBytes, count)
    }
}

extension ReadStop {
    /// The fault; stopping because enough was read is none, and archives never do so.
    var fault: SheetsError.Fault {
        switch self {
        case .fault(let fault): fault
        case .enough: .brokenArchive
        }
    }
}
