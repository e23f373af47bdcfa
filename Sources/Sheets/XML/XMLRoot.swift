// Finds the root element of an XML file, which tells the format.

/// The name and namespace of a file's first element.
struct XMLRoot: Equatable {
    var name: String
    var space: String

    static let spreadsheetML = "urn:schemas-microsoft-com:office:spreadsheet"
    static let openDocument = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

    /// Reads up to the first element; what follows it is not looked at.
    init(of bytes: UnsafeRawBufferPointer, named name: String, limits: ReadLimits) throws(SheetsError) {
        self = try XMLRoot(named: name, limits) { (finder) throws(SheetsError) in
            _ = try parseXML(bytes, named: name, into: &finder)
        }
    }

    init(of source: ByteSource, named name: String, limits: ReadLimits) throws(SheetsError) {
        self = try XMLRoot(named: name, limits) { (finder) throws(SheetsError) in
            _ = try parseXML(source, named: name, into: &finder)
        }
    }

    private init(
        named name: String, _ limits: ReadLimits, walk: (inout XMLRootFinder) throws(SheetsError) -> Void
    ) throws(SheetsError) {
        var finder = XMLRootFinder(limits: limits)
        try walk(&finder)
        guard let root = finder.root else { throw SheetsError(.malformedXML(.truncated), name: name) }
        self = root
    }

    init(name: String, space: String) {
        self.name = name
        self.space = space
    }
}

private struct XMLRootFinder: XMLEventHandler {
    let limits: ReadLimits
    var root: XMLRoot?

    mutating func prepare(_ names: XMLNames) {}

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        root = XMLRoot(
            name: element.name.map { String(cString: $0) } ?? "", space: element.space.map { String(cString: $0) } ?? ""
        )
        throw .enough
    }

    mutating func end() throws(ReadStop) {}
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {}
}
