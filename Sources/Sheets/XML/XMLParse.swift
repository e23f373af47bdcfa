// Walks XML bytes with libxml2's SAX2 and hands each event to a reader. The only file that runs the parser.
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
        return try walk(context, named: name, into: &handler)
    }
}

private func walk<Handler: XMLEventHandler>(
    _ context: xmlParserCtxtPtr, named name: String, into handler: inout Handler
) throws(SheetsError) -> Bool {
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    handler.prepare(XMLNames(dictionary: context.pointee.dict))
    let outcome = withUnsafeMutablePointer(to: &handler) { reader in
        // Closures of a generic function are compiled for each reader; methods of a generic class would not be.
        let pump = XMLPump(
            context,
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
                } catch { pump.stop(error) }
            },
            text: { pump, bytes in
                do throws(ReadStop) { try reader.pointee.text(bytes) } catch { pump.stop(error) }
            })
        return pump.run()
    }
    switch outcome {
    case .whole: return false
    case .enough: return true
    case .fault(let fault, let line, let column):
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

/// The bytes that libxml2 has not asked for yet. It asks for a few thousand at a time, which stay in the cache.
private struct XMLSource {
    static let blockBytes = 64 << 10

    /// What is left of the bytes at hand.
    private var rest: UnsafeRawBufferPointer
    private let pieces: () -> UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer, pieces: @escaping () -> UnsafeRawBufferPointer) {
        (rest, self.pieces) = (bytes, pieces)
    }

    mutating func next(into target: UnsafeMutableRawBufferPointer) -> Int {
        if rest.isEmpty { rest = pieces() }
        let part = rest.prefix(target.count)
        target.copyBytes(from: part)
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        return part.count
    }
}

private func readXMLSource(
    _ source: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ length: Int32
) -> Int32 {
    guard let source, let target else { return -1 }
    let state = source.assumingMemoryBound(to: XMLSource.self)
    return Int32(state.pointee.next(into: UnsafeMutableRawBufferPointer(start: target, count: Int(length))))
}

/// How a walk ended.
enum XMLOutcome {
    case whole, enough
    case fault(SheetsError.Fault, line: Int, column: Int)
}

/// Switches libxml2's look outside off, once for the process.
private enum XMLSafety {
    static let isOn: Bool = {
        xmlInitParser()
        xmlSetExternalEntityLoader { _, _, _ in nil }
        return true
    }()
}

/// Receives libxml2's calls, hands events on to a reader, and stops the parse when it throws.
private final class XMLPump {
    private let context: xmlParserCtxtPtr
    /// What the calls lead to; each stops the parse where the reader throws.
    let readStart: (XMLPump, XMLStart) -> Void
    let readEnd: (XMLPump) -> Void
    let readText: (XMLPump, UnsafeBufferPointer<UInt8>) -> Void
    private var outcome = XMLOutcome.whole
    private var isStopped = false
    /// The calls as the parser looks them up, and whether it calls for text now.
    private let calls: UnsafeMutablePointer<xmlSAXHandler>
    private var isTextTaken = true
    /// Whether bytes did not fit the declared encoding.
    var conversionFailed = false

    init(
        _ context: xmlParserCtxtPtr, start: @escaping (XMLPump, XMLStart) -> Void, end: @escaping (XMLPump) -> Void,
        text: @escaping (XMLPump, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        (self.context, readStart, readEnd, readText) = (context, start, end, text)
        calls = context.pointee.sax
        calls.pointee = saxHandler()
    }

    func run() -> XMLOutcome {
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        // Failed conversions are told to the thread, not to the parser, which only sees the bytes end.
        xmlSetStructuredErrorFunc(context.pointee.userData, noteConversion)
        withExtendedLifetime(self) { _ = xmlParseDocument(context) }
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        if case .whole = outcome, context.pointee.wellFormed == 0 {
            return .fault(.malformedXML(.other), line: line, column: column)
        }
        return outcome
    }

    private var line: Int { Int(xmlSAX2GetLineNumber(context)) }
    private var column: Int { Int(xmlSAX2GetColumnNumber(context)) }

    @inline(never)
    func stop(_ reason: ReadStop) {
        guard !isStopped else { return }
        isStopped = true
        switch reason {
        case .enough: outcome = .enough
        case .fault(let fault): outcome = .fault(fault, line: line, column: column)
        }
        xmlStopParser(context)
    }

    /// Lets the parser call for text or not; white space and other text share one function, which spares libxml2 telling
    /// them apart.
    @inline(__always)
    func take(text isTaken: Bool) {
        guard isTaken != isTextTaken else { return }
        isTextTaken = isTaken
        calls.pointee.characters = isTaken ? saxText : nil
        calls.pointee.ignorableWhitespace = isTaken ? saxText : nil
    }

    func refuseDocumentType() {
        stop(.fault(.documentType))
    }

    /// Keeps the first error that spoils the file; warnings are not ours to judge.
    func note(_ error: xmlError) {
        guard !isStopped, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        isStopped = true
        let byte = isAtEnd ? 0 : context.pointee.input.pointee.cur.pointee
        let fault = conversionFailed ? XMLFault.encoding : XMLFault(error, byte: byte, atEnd: isAtEnd)
        outcome = .fault(.malformedXML(fault), line: max(Int(error.line), 1), column: max(column, 1))
        xmlStopParser(context)
    }

    private var isAtEnd: Bool {
        guard let input = context.pointee.input, let current = input.pointee.cur, let end = input.pointee.end else {
            return true
        }
        return current >= end
    }
}

private func noteConversion(_ context: UnsafeMutableRawPointer?, _ error: xmlErrorPtr?) {
    receive(context) { $0.conversionFailed = true }
}

/// Hands a call to its receiver, which `XMLPump.run` keeps alive while libxml2 runs, without counting references.
@inline(__always)
private func receive(_ context: UnsafeMutableRawPointer?, _ call: (XMLPump) -> Void) {
    guard let context else { return }
    Unmanaged<XMLPump>.fromOpaque(context)._withUnsafeGuaranteedRef(call)
}

/// The calls we take.
private func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, space, _, _, count, _, attributes in
        let element = XMLStart(name: name, space: space, attributes: attributes, attributeCount: Int(count))
        receive(context) { $0.readStart($0, element) }
    }
    handler.endElementNs = { context, _, _, _ in receive(context) { $0.readEnd($0) } }
    handler.characters = saxText
    handler.ignorableWhitespace = saxText
    handler.cdataBlock = saxText
    handler.internalSubset = { context, _, _, _ in receive(context) { $0.refuseDocumentType() } }
    handler.serror = { context, error in
        guard let error else { return }
        receive(context) { $0.note(error.pointee) }
    }
    return handler
}

private let saxText: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int32) -> Void = {
    context, bytes, count in
    let run = UnsafeBufferPointer(start: bytes, count: Int(count))
    receive(context) { $0.readText($0, run) }
}
