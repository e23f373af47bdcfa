// The names of plain markup: what their prefixes stand for is found once and kept while no namespace comes or goes.

import CLibXML2

/// The namespaces declared where the parser stands, and the names met in them.
struct PlainNames {
    private static let longest = 100

    private let dictionary: xmlDictPtr?
    private let reserved: XMLName?
    private var bindings: [(depth: Int, prefix: XMLName?, space: XMLName?)] = []
    /// A name at the place that its letters give; the last one met there.
    private var slots = [PlainName?](repeating: nil, count: 128)

    init(dictionary: xmlDictPtr?) {
        self.dictionary = dictionary
        reserved = xmlDictLookup(dictionary, "xmlns", 5)
    }

    /// Takes the namespaces that an element declares: prefixes and what they stand for, in turn.
    mutating func declare(_ pairs: UnsafeBufferPointer<XMLName?>, depth: Int) {
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            let space = pairs[index + 1]
            bindings.append((depth, pairs[index], space?.pointee == 0 ? nil : space))
        }
        forget()
    }

    /// Leaves what the element at a depth declared.
    @inline(__always)
    mutating func leave(_ depth: Int) {
        if let last = bindings.last, last.depth >= depth { undeclare(depth) }
    }

    @inline(never)
    private mutating func undeclare(_ depth: Int) {
        while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
        forget()
    }

    private mutating func forget() {
        for index in slots.indices { slots[index] = nil }
    }

    /// The name at a byte; nil where its letters or its prefix want a closer look.
    @inline(__always)
    mutating func name(_ start: UnsafePointer<UInt8>, count: Int) -> PlainName? {
        let spelling = PlainSpelling(start, count: count)
        let slot = Int(truncatingIfNeeded: spelling.mixed &>> 57)
        if let known = slots[slot], known.spelling == spelling, spelling.isSame(known.qualified, start) { return known }
        slots[slot] = resolved(UnsafeBufferPointer(start: start, count: count), spelling)
        return slots[slot]
    }

    @inline(never)
    private func resolved(_ text: UnsafeBufferPointer<UInt8>, _ spelling: PlainSpelling) -> PlainName? {
        let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
        guard text.count <= Self.longest, parts.count <= 2, parts.allSatisfy(beginsName),
            let qualified = interned(text[...]), let local = parts.last.flatMap(interned)
        else { return nil }
        let prefix = parts.count == 2 ? interned(parts[0]) : nil
        let binding = bindings.last { $0.prefix == prefix }
        guard qualified != reserved, prefix == nil || binding != nil && prefix != reserved else { return nil }
        return PlainName(
            spelling: spelling, qualified: qualified, local: local, elementSpace: binding?.space,
            attributeSpace: prefix == nil ? nil : binding?.space)
    }

    private func beginsName(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = part.first else { return false }
        return first == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    }

    private func interned(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> XMLName? {
        let part = UnsafeBufferPointer(rebasing: part)
        return xmlDictLookup(dictionary, part.baseAddress, Int32(part.count))
    }
}
