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
    _ = XMLSafety.isOn
    var source = XMLSource(rest: bytes)
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
    let outcome = withUnsafeMutablePointer(to: &handler) { pointer in
        let pump = Handler.pump(pointer, context)
        return pump.run()
    }
    switch outcome {
    case .whole: return false
    case .enough: return true
    case .fault(let fault, let line, let column):
        throw SheetsError(fault, name: name, line: line, column: column)
    }
}

/// The bytes that libxml2 has not asked for yet. It asks for a few thousand at a time, which stay in the cache.
private struct XMLSource {
    var rest: UnsafeRawBufferPointer
}

private func readXMLSource(
    _ source: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ length: Int32
) -> Int32 {
    guard let source, let target else { return -1 }
    let state = source.assumingMemoryBound(to: XMLSource.self)
    let part = state.pointee.rest.prefix(Int(length))
    UnsafeMutableRawBufferPointer(start: target, count: Int(length)).copyBytes(from: part)
    state.pointee.rest = UnsafeRawBufferPointer(rebasing: state.pointee.rest.dropFirst(part.count))
    return Int32(part.count)
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

/// Receives libxml2's calls. C calls carry no generic types, so they arrive here and go on to `XMLPump`.
class XMLReceiver {
    /// Whether bytes did not fit the declared encoding.
    fileprivate final var conversionFailed = false

    func start(_ element: XMLStart) {}
    func end() {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    fileprivate func refuseDocumentType() {}
    fileprivate func note(_ error: xmlError) {}
}

/// Hands events on to a reader and stops the parse when it throws.
///
/// Methods of a generic class are not specialised, so the reader of large files has a subclass of its own.
class XMLPump<Handler: XMLEventHandler>: XMLReceiver {
    final let handler: UnsafeMutablePointer<Handler>
    private let context: xmlParserCtxtPtr
    private var outcome = XMLOutcome.whole
    private var isStopped = false

    init(handler: UnsafeMutablePointer<Handler>, context: xmlParserCtxtPtr) {
        self.handler = handler
        self.context = context
    }

    final func run() -> XMLOutcome {
        context.pointee.sax.pointee = saxHandler()
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

    final func stop(_ reason: ReadStop) {
        guard !isStopped else { return }
        isStopped = true
        switch reason {
        case .enough: outcome = .enough
        case .fault(let fault): outcome = .fault(fault, line: line, column: column)
        }
        xmlStopParser(context)
    }

    override func start(_ element: XMLStart) {
        do throws(ReadStop) { try handler.pointee.start(element) } catch { stop(error) }
    }

    override func end() {
        do throws(ReadStop) { try handler.pointee.end() } catch { stop(error) }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        do throws(ReadStop) { try handler.pointee.text(bytes) } catch { stop(error) }
    }

    override final fileprivate func refuseDocumentType() {
        stop(.fault(.documentType))
    }

    /// Keeps the first error that spoils the file; warnings are not ours to judge.
    override final fileprivate func note(_ error: xmlError) {
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
private func receive(_ context: UnsafeMutableRawPointer?, _ call: (XMLReceiver) -> Void) {
    guard let context else { return }
    Unmanaged<XMLReceiver>.fromOpaque(context)._withUnsafeGuaranteedRef(call)
}

/// The calls we take. Text and white space share one function, which spares libxml2 telling them apart.
private func saxHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { context, name, _, space, _, _, count, _, attributes in
        let element = XMLStart(name: name, space: space, attributes: attributes, attributeCount: Int(count))
        receive(context) { $0.start(element) }
    }
    handler.endElementNs = { context, _, _, _ in receive(context) { $0.end() } }
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
    receive(context) { $0.text(run) }
}
