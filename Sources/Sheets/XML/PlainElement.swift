// Cuts an element that is plain, with all that stands in it, into what a reader is told: most of a table goes this way.

import CLibXML2

/// The text before an element and the element itself.
///
/// Plain is markup that has one reading whatever else stands in the file: names of ASCII letters whose prefixes are
/// declared further out, values in double quotes, no references, no comments, nothing that XML forbids or changes. All
/// else, wrong or not, is left to libxml2: no fault is ever found here.
struct PlainElement {
    enum Verdict {
        case plain, notPlain
        /// The bytes end before it can be told.
        case cutOff
    }

    private typealias Byte = UnsafePointer<UInt8>

    private static let deepest = 16
    private static let mostTokens = 1 << 14
    private static let mostAttributes = 1 << 13
    private static let mostInOneTag = 32

    var names: PlainNames
    /// Where the element ends once it is cut; while a reader is told of it, how far it has been.
    private(set) var end: UnsafePointer<UInt8>
    /// From here on a name cannot be looked at whole.
    private var limit: Byte
    private let classes = PlainBytes.classes
    private let tokens = UnsafeMutablePointer<PlainToken>.allocate(capacity: mostTokens)
    private var tokenCount = 0
    /// Five pointers each, as libxml2 lays them out.
    private let attributes = UnsafeMutablePointer<XMLName?>.allocate(capacity: mostAttributes * 5)
    private var attributeCount = 0
    private let open = UnsafeMutablePointer<(spelling: PlainSpelling, start: Byte)>.allocate(capacity: deepest)
    private var depth = 0

    init(dictionary: xmlDictPtr?) {
        names = PlainNames(dictionary: dictionary)
        end = classes
        limit = classes
    }

    func deallocate() {
        tokens.deallocate()
        attributes.deallocate()
        open.deallocate()
    }

    /// Cuts what begins at the first of some bytes, behind the last of which stands a byte of 0.
    @inline(never)
    mutating func cut(_ start: UnsafePointer<UInt8>, before last: UnsafePointer<UInt8>) -> Verdict {
        (end, tokenCount, attributeCount, depth) = (start, 0, 0, 0)
        guard last - start > PlainSpelling.readable else { return .cutOff }
        limit = last - PlainSpelling.readable
        repeat {
            guard cutText(), cutTag() else { return end < limit ? .notPlain : .cutOff }
        } while depth > 0
        return .plain
    }

    /// Tells a reader what was cut.
    @inline(__always)
    mutating func tell<Reader: XMLEventHandler>(_ reader: inout Reader) throws(ReadStop) {
        for index in 0..<tokenCount {
            let token = tokens[index]
            end = token.place
            switch token.kind {
            case .text where !reader.takesText: break
            case .text: try reader.text(UnsafeBufferPointer(start: token.name, count: token.count))
            case .start:
                let first = attributes + token.firstAttribute * 5
                try reader.start(
                    XMLStart(name: token.name, space: token.space, attributes: first, attributeCount: token.count))
            case .end: try reader.end()
            }
        }
    }

    // MARK: - Text

    /// Up to the next `<`, where `end` stands then.
    @inline(__always)
    private mutating func cutText() -> Bool {
        var start = end
        var byte = end
        while true {
            while classes[Int(byte.pointee)] & PlainBytes.text != 0 { byte += 1 }
            switch byte.pointee {
            case UInt8(ascii: "<"):
                if start < byte { put(text: start, to: byte) }
                end = byte
                return tokenCount < Self.mostTokens - 3
            case 0x80...:
                guard let next = PlainBytes.afterLetter(byte) else { return leave(byte) }
                byte = next
            case 13 where byte[1] == 10:
                guard tokenCount < Self.mostTokens - 3 else { return leave(byte) }
                if start < byte { put(text: start, to: byte) }
                byte += 1
                start = byte
            case UInt8(ascii: "]") where byte[1] != UInt8(ascii: "]"): byte += 1
            default: return leave(byte)
            }
        }
    }

    @inline(__always)
    private mutating func put(text start: Byte, to place: Byte) {
        put(PlainToken(kind: .text, place: place, name: start, count: place - start))
    }

    @inline(__always)
    private mutating func put(_ token: PlainToken) {
        (tokens + tokenCount).initialize(to: token)
        tokenCount &+= 1
    }

    @inline(__always)
    private mutating func leave(_ byte: Byte) -> Bool {
        end = byte
        return false
    }

    // MARK: - Tags

    /// The tag whose `<` `end` stands at.
    @inline(__always)
    private mutating func cutTag() -> Bool {
        end[1] == UInt8(ascii: "/") ? cutEnd(end + 2) : cutStart(end + 1)
    }

    @inline(__always)
    private mutating func cutEnd(_ start: Byte) -> Bool {
        guard depth > 0 else { return false }
        let (spelling, opened) = open[depth &- 1]
        let last = start + spelling.count
        guard last < limit else { return leave(limit) }
        guard PlainSpelling(start, count: spelling.count) == spelling, spelling.isSame(start, opened),
            last.pointee == UInt8(ascii: ">")
        else { return false }
        depth &-= 1
        end = last + 1
        put(PlainToken(kind: .end, place: end))
        return true
    }

    @inline(__always)
    private mutating func cutStart(_ start: Byte) -> Bool {
        guard let (name, after) = name(at: start), depth < Self.deepest else { return false }
        var byte = after
        let first = attributeCount
        while true {
            switch byte.pointee {
            case UInt8(ascii: " "), 10, 9:
                repeat { byte += 1 } while byte.pointee == UInt8(ascii: " ") || byte.pointee == 10 || byte.pointee == 9
                guard classes[Int(byte.pointee)] & PlainBytes.name != 0 else { continue }
                guard let next = cutAttribute(byte, after: first) else { return false }
                byte = next
            case UInt8(ascii: ">"):
                putStart(name, at: byte, first)
                open[depth] = (name.spelling, start)
                depth &+= 1
                end = byte + 1
                return true
            case UInt8(ascii: "/") where byte[1] == UInt8(ascii: ">"):
                putStart(name, at: byte, first)
                end = byte + 2
                put(PlainToken(kind: .end, place: end))
                return true
            default: return leave(byte)
            }
        }
    }

    @inline(__always)
    private mutating func putStart(_ name: PlainName, at place: Byte, _ first: Int) {
        put(
            PlainToken(
                kind: .start, place: place, name: name.local, space: name.elementSpace, firstAttribute: first,
                count: attributeCount &- first))
    }

    /// The name at a byte and the byte behind it. Where there is none, `end` stands where that shows.
    @inline(__always)
    private mutating func name(at start: Byte) -> (PlainName, after: Byte)? {
        var byte = start
        while classes[Int(byte.pointee)] & PlainBytes.name != 0 { byte += 1 }
        end = byte
        guard start < byte, byte < limit, let name = names.name(start, count: byte - start) else { return nil }
        return (name, byte)
    }

    /// The attribute at a byte, which the tag must not have yet, and the byte behind it.
    @inline(__always)
    private mutating func cutAttribute(_ start: Byte, after first: Int) -> Byte? {
        guard let (name, after) = name(at: start), after[0] == UInt8(ascii: "="), after[1] == UInt8(ascii: "\"") else {
            return nil
        }
        let value = after + 2
        guard let close = closingQuote(from: value), isNew(name, after: first) else { return nil }
        let slot = attributes + attributeCount &* 5
        (slot[0], slot[1], slot[2], slot[3], slot[4]) = (name.local, nil, name.attributeSpace, value, close)
        attributeCount &+= 1
        return close + 1
    }

    @inline(__always)
    private mutating func closingQuote(from start: Byte) -> Byte? {
        var byte = start
        while true {
            while classes[Int(byte.pointee)] & PlainBytes.value != 0 { byte += 1 }
            end = byte
            if byte.pointee == UInt8(ascii: "\"") { return byte }
            guard let next = PlainBytes.afterLetter(byte) else { return nil }
            byte = next
        }
    }

    @inline(__always)
    private func isNew(_ name: PlainName, after first: Int) -> Bool {
        guard attributeCount &- first < Self.mostInOneTag, attributeCount < Self.mostAttributes else { return false }
        for index in first..<attributeCount
        where attributes[index &* 5] == name.local && attributes[index &* 5 &+ 2] == name.attributeSpace {
            return false
        }
        return true
    }
}
