// Takes libxml2's calls.

import CLibXML2

/// How a walk ended.
enum XMLOutcome {
    case whole, enough
    case fault(SheetsError.Fault, line: Int, column: Int)
}

/// Receives libxml2's calls, hands events on to a reader, and stops the parse when it throws.
final class XMLPump {
    private let context: xmlParserCtxtPtr
    private let source: UnsafeMutablePointer<XMLSource>
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
    /// How many elements are open.
    private var depth = 0
    private var plain: PlainElement

    init(
        _ context: xmlParserCtxtPtr, _ source: UnsafeMutablePointer<XMLSource>,
        start: @escaping (XMLPump, XMLStart) -> Void, end: @escaping (XMLPump) -> Void,
        text: @escaping (XMLPump, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        (self.context, self.source, readStart, readEnd, readText) = (context, source, start, end, text)
        calls = context.pointee.sax
        plain = PlainElement(dictionary: context.pointee.dict)
        calls.pointee = saxHandler()
    }

    deinit { plain.deallocate() }

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

    /// Notes an element that begins, and the namespaces it declares: prefixes and names in turn.
    @inline(__always)
    func enter(declaring namespaces: UnsafeMutablePointer<XMLName?>?, count: Int) {
        source.pointee.noteProgress()
        depth += 1
        if count > 0, let namespaces {
            plain.names.declare(UnsafeBufferPointer(start: namespaces, count: count * 2), depth: depth)
        }
    }

    @inline(__always)
    func leave() {
        source.pointee.noteProgress()
        plain.names.leave(depth)
        depth -= 1
    }

    /// Tells a reader of the plain elements that begin behind the end the parser just told of, and moves the parser behind
    /// them.
    @inline(__always)
    func readAhead<Reader: XMLEventHandler>(into reader: inout Reader) {
        guard reader.readsAhead, depth > 0, depth < Self.deepest else { return }
        while let input = context.pointee.input, var place = input.pointee.cur, let last = input.pointee.end {
            var verdict = plain.cut(place, before: last)
            while verdict == .plain {
                do throws(ReadStop) { try plain.tell(&reader) } catch {
                    move(input, to: plain.end)
                    return stop(error)
                }
                place = plain.end
                verdict = plain.cut(place, before: last)
            }
            move(input, to: place)
            guard verdict == .cutOff, fetch(input) else { return }
        }
    }

    /// Half of the depth at which libxml2 gives up.
    private static let deepest = 128
    private static let fetchedBytes = 32 << 10

    /// Moves the parser over bytes that were read without it, lines and columns counted as it counts them.
    private func move(_ input: xmlParserInputPtr, to place: UnsafePointer<UInt8>) {
        let passed = UnsafeRawBufferPointer(start: input.pointee.cur, count: place - input.pointee.cur)
        guard !passed.isEmpty else { return }
        if let lineBreak = passed.lastIndex(of: 10) {
            input.pointee.line &+= Int32(passed.count(of: 10))
            input.pointee.col = 1 &+ letters(in: passed[(lineBreak + 1)...])
        } else {
            input.pointee.col &+= letters(in: passed[...])
        }
        input.pointee.cur = place
    }

    private func letters(in bytes: Slice<UnsafeRawBufferPointer>) -> Int32 {
        Int32(truncatingIfNeeded: bytes.count { $0 & 0xC0 != 0x80 })
    }

    /// More bytes behind those at hand, unless many are there; false where there are none. Where bytes are decoded on the
    /// way, the parser asks for them itself, so that what cannot be decoded is told where it stands.
    private func fetch(_ input: xmlParserInputPtr) -> Bool {
        guard input.pointee.end - input.pointee.cur < 2 * Self.fetchedBytes, let buffer = input.pointee.buf,
            buffer.pointee.encoder == nil
        else { return false }
        source.pointee.noteProgress()
        xmlParserInputShrink(input)
        let passed = input.pointee.cur - input.pointee.base
        let count = xmlParserInputBufferGrow(buffer, Int32(Self.fetchedBytes))
        input.pointee.base = UnsafePointer(xmlBufContent(buffer.pointee.buffer))
        input.pointee.cur = input.pointee.base + passed
        input.pointee.end = UnsafePointer(xmlBufEnd(buffer.pointee.buffer))
        return count > 0
    }

    @inline(__always)
    var mostAttributes: Int { source.pointee.mostAttributes }

    @inline(never)
    func refuseAttributes() {
        stop(.fault(.overLimit(.attributes, allowed: mostAttributes)))
    }

    @inline(__always)
    func noteText() {
        source.pointee.noteProgress()
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
    handler.startElementNs = { context, name, _, space, declared, namespaces, count, _, attributes in
        let element = XMLStart(name: name, space: space, attributes: attributes, attributeCount: Int(count))
        receive(context) {
            $0.enter(declaring: namespaces, count: Int(declared))
            guard element.attributeCount + Int(declared) <= $0.mostAttributes else { return $0.refuseAttributes() }
            $0.readStart($0, element)
        }
    }
    handler.endElementNs = { context, _, _, _ in
        receive(context) {
            $0.leave()
            $0.readEnd($0)
        }
    }
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
    receive(context) {
        $0.noteText()
        $0.readText($0, run)
    }
}
