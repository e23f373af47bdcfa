// What a reader of some XML format answers to while libxml2 walks the file.

import CLibXML2

/// A reader of one XML format: it is told each start, end and text in file order, and may stop the parse.
protocol XMLEventHandler {
    var limits: ReadLimits { get }
    /// Called once before the first element, to intern the names that will be compared.
    mutating func prepare(_ names: XMLNames)
    mutating func start(_ element: XMLStart) throws(ReadStop)
    mutating func end() throws(ReadStop)
    /// A run of text; one text may come in several runs.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop)
    /// Whether text is of use where the reader stands. Most of a file's texts are the blanks between its tags; the parser
    /// does not hand them over while this is false.
    var takesText: Bool { get }
    /// Whether plain elements may be read without the parser; what the reader is told is the same.
    var readsAhead: Bool { get }
    /// The sheet that is being read and its row from 0; nil outside of sheets, and the row before the first one.
    var whereabouts: (sheet: String, row: Int?)? { get }
}

extension XMLEventHandler {
    var takesText: Bool { true }
    var readsAhead: Bool { true }
    var whereabouts: (sheet: String, row: Int?)? { nil }
}
