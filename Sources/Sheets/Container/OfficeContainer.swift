// The parts of a zipped office document (.xlsx, .ods, .docx), by their paths.

/// The XML parts of an office document, unpacked in memory.
struct OfficeContainer {
    let name: String
    private let parts: [String: [UInt8]]

    init(_ bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits) throws(SheetsError) {
        self.name = name
        do throws(ReadStop) {
            let entries = try walkArchive(bytes, limits: limits) { path in
                path.hasSuffix(".xml") || path.hasSuffix(".rels") || path == "mimetype" || path == "xl/workbook.bin"
            }
            parts = Dictionary(entries.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        } catch {
            throw SheetsError(error.fault, name: name)
        }
    }

    subscript(path: String) -> [UInt8]? { parts[path] }

    /// The format that the parts show; nil for an archive of other files.
    var format: SheetFormat? {
        if parts["xl/workbook.xml"] != nil { return .xlsx }
        if parts["word/document.xml"] != nil { return .docx }
        guard let type = parts["mimetype"], parts["content.xml"] != nil else { return nil }
        return String(decoding: type, as: UTF8.self).hasPrefix("application/vnd.oasis.opendocument.spreadsheet")
            ? .ods : nil
    }

    /// A part as a tree; nil where the document has no such part.
    func tree(_ path: String, limits: ReadLimits) throws(SheetsError) -> XMLNode? {
        guard let bytes = parts[path] else { return nil }
        return try readXMLTree(bytes, named: "\(name)/\(path)", limits: limits)
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

    /// Walks a part with a reader; false where the document has no such part.
    func walk<Handler: XMLEventHandler>(_ path: String, into handler: inout Handler) throws(SheetsError) -> Bool? {
        guard let bytes = parts[path] else { return nil }
        return try bytes.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
            try parseXML(UnsafeRawBufferPointer(buffer), named: "\(name)/\(path)", into: &handler)
        }
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
