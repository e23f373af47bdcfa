// What a reader of some XML format answers to while libxml2 walks the file.

import CLibXML2

/// A reader of one XML format: it is told each start, end and text in file order, and may stop the parse.
protocol XMLEventHandler {
    /// Called once before the first element, to intern the names that will be compared.
    mutating func prepare(_ names: XMLNames)
    mutating func start(_ element: XMLStart) throws(ReadStop)
    mutating func end() throws(ReadStop)
    /// A run of text; one text may come in several runs.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop)

    /// What carries libxml2's calls to this reader.
    static func pump(_ handler: UnsafeMutablePointer<Self>, _ context: xmlParserCtxtPtr) -> XMLPump<Self>
}

extension XMLEventHandler {
    static func pump(_ handler: UnsafeMutablePointer<Self>, _ context: xmlParserCtxtPtr) -> XMLPump<Self> {
        XMLPump(handler: handler, context: context)
    }
}
