// The start of an XML element as libxml2 hands it over, compared by interned pointers.

import CLibXML2

/// A name interned by the parser: two names of one parse are equal when their pointers are.
typealias XMLName = UnsafePointer<UInt8>

/// The start of an element. Valid only during the call that hands it over.
struct XMLStart {
    let name: XMLName?
    /// The namespace, interned; nil where there is none.
    let space: XMLName?
    fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    let attributeCount: Int

    init(
        name: XMLName?, space: XMLName?, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, attributeCount: Int
    ) {
        self.name = name
        self.space = space
        self.attributes = attributes
        self.attributeCount = attributeCount
    }

    /// The local name of an attribute.
    @inline(__always)
    func attributeName(_ index: Int) -> XMLName? {
        attributes?[index * 5]
    }

    @inline(__always)
    func attributeSpace(_ index: Int) -> XMLName? {
        attributes?[index * 5 + 2]
    }

    /// The value's UTF-8 bytes.
    @inline(__always)
    func attributeValue(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard let attributes, let start = attributes[index * 5 + 3], let end = attributes[index * 5 + 4] else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    /// The value as text. libxml2 hands `&amp;` in attributes over as `&#38;`, and nothing else so.
    func attributeText(_ index: Int) -> String {
        let bytes = attributeValue(index)
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
    }

    /// Keeps an attribute's text in a sheet.
    func keepAttribute(_ index: Int, in sheet: inout SheetBuilder) -> Range<Int> {
        let bytes = attributeValue(index)
        return bytes.contains(UInt8(ascii: "&")) ? sheet.keep(attributeText(index).utf8) : sheet.keep(bytes)
    }

    /// The text of the attribute of a name in a namespace (or in none), or nil.
    func text(of wanted: XMLName?, in space: XMLName?) -> String? {
        for index in 0..<attributeCount where attributeName(index) == wanted {
            if attributeSpace(index) == space || attributeSpace(index) == nil {
                return attributeText(index)
            }
        }
        return nil
    }
}

/// Interns the names a reader waits for, before the parse starts.
struct XMLNames {
    let dictionary: xmlDictPtr?

    subscript(text: String) -> XMLName? {
        xmlDictLookup(dictionary, text, Int32(text.utf8.count))
    }
}
