// The parts of a zipped office document (.xlsx, .ods, .docx), by their paths.

/// The XML parts of an office document: small ones unpacked in memory, large ones unpacked when they are read.
struct OfficeContainer {
    private enum Part: Equatable {
        case held([UInt8])
        /// Unpacked piece by piece: its number in the archive, and the bytes it declares.
        case packed(number: Int, byteCount: Int)
        /// One of several of one path that do not say the same, as far as can be told without unpacking them.
        case doubtful
    }

    let name: String
    /// The archive, which stays where it is as long as the document is read.
    private let bytes: UnsafeRawBufferPointer
    private let parts: [String: Part]
    /// The path of a part by the same in small letters, for documents that name their parts otherwise than they call them.
    private let paths: [String: String]
    private let limits: ReadLimits
    private let bytesRead = BytesRead()
    /// The part that the document begins with; nil for OpenDocument, and for an archive of other files.
    private(set) var mainPath: String?
    /// What the document is; nil for an archive of other files.
    private(set) var kind: OfficeKind?

    init(_ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits) throws(SheetsError) {
        (self.name, self.bytes, self.limits) = (name, bytes, limits)
        do throws(ReadStop) { parts = try OfficeContainer.parts(bytes, limits) } catch {
            throw SheetsError(error.fault, name: name)
        }
        paths = Dictionary(parts.keys.sorted().map { ($0.lowercased(), $0) }) { first, _ in first }
        mainPath = try beginning(limits)
        kind = mainPath.flatMap { OfficeKind(mainPath: $0) }
        if kind == nil { kind = try mainPath == nil ? openDocumentKind(limits) : declaredKind(limits) }
    }

    /// The part that the document begins with, as its relations say or, where they are none, where it usually lies.
    private func beginning(_ limits: ReadLimits) throws(SheetsError) -> String? {
        let usual = OfficeKind.usualPaths.first(where: has)
        do throws(SheetsError) { return try relatedPath(limits) ?? usual } catch {
            guard case .malformedXML = error.fault, let usual else { throw error }
            return usual
        }
    }

    private func relatedPath(_ limits: ReadLimits) throws(SheetsError) -> String? {
        let relations = try tree("_rels/.rels", limits: limits)?.all("Relationship") ?? []
        let path = relations.compactMap { PartRelation($0, from: "") }.first { $0.kind == "officeDocument" }?.target
        return path.flatMap { has($0) ? $0 : nil }
    }

    /// By the content type that the document gives its main part.
    private func declaredKind(_ limits: ReadLimits) throws(SheetsError) -> OfficeKind? {
        let parts = try tree("[Content_Types].xml", limits: limits)?.all("Override") ?? []
        let main = parts.first { $0.attributes["PartName"]?.lowercased() == "/\(mainPath ?? "")".lowercased() }
        return main?.attributes["ContentType"].flatMap { OfficeKind(contentType: $0) }
    }

    /// By the type that the document begins with or, where a program packed it again without that, its list of parts.
    private func openDocumentKind(_ limits: ReadLimits) throws(SheetsError) -> OfficeKind? {
        guard has("content.xml") else { return nil }
        if case .held(let type) = part("mimetype"),
            let kind = OfficeKind(mediaType: String(decoding: type, as: UTF8.self))
        {
            return kind
        }
        let entries = try tree("META-INF/manifest.xml", limits: limits)?.all("file-entry") ?? []
        return entries.first { $0.attributes["full-path"] == "/" }?.attributes["media-type"]
            .flatMap { OfficeKind(mediaType: $0) }
    }

    /// By their paths. Two parts of one path must say the same if they are read; both weigh.
    private static func parts(
        _ bytes: UnsafeRawBufferPointer, _ limits: ReadLimits
    ) throws(ReadStop) -> [String: Part] {
        var walk = try ArchiveWalk(bytes, limits: limits)
        var parts: [String: Part] = [:]
        while let entry = try walk.next() {
            guard isPart(entry.name) else { continue }
            let path = entry.name.hasPrefix("./") ? String(entry.name.dropFirst(2)) : entry.name
            let part = try part(entry, of: &walk, limits)
            if parts[path] == nil || parts[path] == part { parts[path] = part } else { parts[path] = .doubtful }
        }
        return parts
    }

    private static func isPart(_ path: String) -> Bool {
        let path = path.lowercased()
        return path.hasSuffix(".xml") || path.hasSuffix(".rels") || path.hasSuffix("mimetype")
            || path.hasSuffix("xl/workbook.bin")
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

    func has(_ path: String) -> Bool { part(path) != nil }

    private func part(_ path: String) -> Part? { parts[path] ?? paths[path.lowercased()].flatMap { parts[$0] } }

    /// A part as a tree; nil where the document has no such part.
    func tree(_ path: String, limits: ReadLimits) throws(SheetsError) -> XMLNode? {
        var reader = XMLTreeReader(limits: limits)
        return try walk(path, into: &reader).map { _ in reader.root }
    }

    /// A part beside the cells as a tree. Where it is broken, that is a finding, and nil as if there were none.
    func sideTree(
        _ path: String, limits: ReadLimits, into findings: inout FindingList
    ) throws(SheetsError) -> XMLNode? {
        var reader = XMLTreeReader(limits: limits)
        return try walkBeside(path, into: &reader, &findings) ? reader.root : nil
    }

    /// Walks a part beside the cells; whether the document has it and it is whole.
    func walkBeside<Handler: XMLEventHandler>(
        _ path: String, into handler: inout Handler, _ findings: inout FindingList
    ) throws(SheetsError) -> Bool {
        do throws(SheetsError) { return try walk(path, into: &handler) != nil } catch {
            guard case .malformedXML = error.fault else { throw error }
            findings.add(.brokenPart(path))
            return false
        }
    }

    /// What the document says of itself (`docProps` of .xlsx and .docx).
    func metadata(_ limits: ReadLimits, into findings: inout FindingList) throws(SheetsError) -> WorkbookMetadata {
        var metadata = WorkbookMetadata()
        let core = try sideTree("docProps/core.xml", limits: limits, into: &findings)
        metadata.author = core?["creator"]?.text
        metadata.lastAuthor = core?["lastModifiedBy"]?.text
        metadata.createdAt = core?["created"]?.text
        metadata.savedAt = core?["modified"]?.text
        metadata.application = try sideTree("docProps/app.xml", limits: limits, into: &findings)?["Application"]?.text
        return metadata
    }

    /// Names the document in what stops some work on it.
    func within(_ work: () throws(ReadStop) -> Void) throws(SheetsError) {
        do throws(ReadStop) { try work() } catch { throw SheetsError(error.fault, name: name) }
    }

    /// Walks a part with a reader; whether that had enough, or nil where the document has no such part.
    func walk<Handler: XMLEventHandler>(_ path: String, into handler: inout Handler) throws(SheetsError) -> Bool? {
        switch part(path) {
        case nil: return nil
        case .doubtful: throw SheetsError(.repeatedPart(path), name: name)
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
