// Walks XML bytes with libxml2's SAX2 and hands each event to a reader; `XMLPump` runs the parser.
// Never resolves anything outside the bytes, and refuses a DOCTYPE before its first declaration.

import CLibXML2

/// Walks a whole XML file.
///
/// - Returns: whether the handler stopped early because it had enough.
/// - Throws: the handler's own fault or the grammar's, with line and column.
func parseXML<Handler: XMLEventHandler>(
    _ bytes: UnsafeRawBufferPointer, named name: String, into handler: inout Handler
) throws(SheetsError) -> Bool {
    let source = XMLSource(bytes, pieces: { UnsafeRawBufferPointer(start: nil, count: 0) })
    return try parseXML(source, named: name, into: &handler)
}

/// Walks a whole XML file, block by block.
func parseXML<Handler: XMLEventHandler>(
    _ source: ByteSource, named name: String, into handler: inout Handler
) throws(SheetsError) -> Bool {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: XMLSource.blockBytes, alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    let pieces = {
        let count = source.fill(block, from: offset)
        offset += count
        return UnsafeRawBufferPointer(rebasing: block[..<count])
    }
    return try parseXML(pieces: pieces, named: name, into: &handler)
}

/// Walks a whole XML file, piece by piece.
///
/// - Parameter pieces: the next bytes of the file each time it is called, valid until the next call; empty at the end.
func parseXML<Handler: XMLEventHandler>(
    pieces: @escaping () -> UnsafeRawBufferPointer, named name: String, into handler: inout Handler
) throws(SheetsError) -> Bool {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    return try parseXML(XMLSource(none, pieces: pieces), named: name, into: &handler)
}

private func parseXML<Handler: XMLEventHandler>(
    _ source: XMLSource, named name: String, into handler: inout Handler
) throws(SheetsError) -> Bool {
    _ = XMLSafety.isOn
    var source = source
    return try withUnsafeMutablePointer(to: &source) { (source) throws(SheetsError) in
        guard let context = xmlCreateIOParserCtxt(nil, nil, readXMLSource, nil, source, XML_CHAR_ENCODING_NONE) else {
            throw SheetsError(.emptyFile, name: name)
        }
        defer { xmlFreeParserCtxt(context) }
        source.pointee.parser = context
        source.pointee.mostAttributes = handler.limits.value(of: .attributes)
        return try walk(context, source, named: name, into: &handler)
    }
}

private func walk<Handler: XMLEventHandler>(
    _ context: xmlParserCtxtPtr, _ source: UnsafeMutablePointer<XMLSource>, named name: String,
    into handler: inout Handler
) throws(SheetsError) -> Bool {
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    handler.prepare(XMLNames(dictionary: context.pointee.dict))
    let outcome = withUnsafeMutablePointer(to: &handler) { reader in
        // Closures of a generic function are compiled for each reader; methods of a generic class would not be.
        let pump = XMLPump(
            context, source,
            start: { pump, element in
                do throws(ReadStop) {
                    try reader.pointee.start(element)
                    pump.take(text: reader.pointee.takesText)
                } catch { pump.stop(error) }
            },
            end: { pump in
                do throws(ReadStop) {
                    try reader.pointee.end()
                    pump.take(text: reader.pointee.takesText)
                } catch { return pump.stop(error) }
                pump.readAhead(into: &reader.pointee)
            },
            text: { pump, bytes in
                do throws(ReadStop) { try reader.pointee.text(bytes) } catch { pump.stop(error) }
            })
        return pump.run()
    }
    switch outcome {
    case .whole: return false
    case .enough: return true
    case .fault(let told, let line, let column):
        let fault = source.pointee.fault ?? told
        // Grammar is told by the line of the XML alone: where it breaks, no row can be relied on.
        let place = fault.isOfSheet ? handler.whereabouts : nil
        throw SheetsError(
            fault, name: name, sheet: place?.sheet, row: place?.row.map { $0 + 1 }, line: line, column: column)
    }
}

extension SheetsError.Fault {
    /// Whether people look for it on a sheet rather than in a file.
    fileprivate var isOfSheet: Bool {
        if case .overLimit(let name, _) = self { name != .depth } else { false }
    }
}

/// Switches libxml2's look outside off, once for the process.
private enum XMLSafety {
    static let isOn: Bool = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()
}
