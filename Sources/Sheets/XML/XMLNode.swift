// A small XML part as a tree, for settings and styles; cells never come this way.

/// An element with its attributes (by local name), text and children.
package struct XMLNode: Sendable {
    package var name: String
    /// The element's namespace; empty where it has none.
    package var space = ""
    package var attributes: [String: String] = [:]
    package var text = ""
    package var children: [XMLNode] = []

    /// The first child of a name.
    package subscript(name: String) -> XMLNode? { children.first { $0.name == name } }

    package func all(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

    /// The number of an attribute; nil where it is missing or no whole number.
    func number(_ attribute: String) -> Int? { attributes[attribute].flatMap { Int($0) } }
}

/// Reads a small XML file into a tree, at most as many elements as a sheet of Excel has rows.
package func readXMLTree(_ bytes: [UInt8], named name: String, limits: ReadLimits) throws(SheetsError) -> XMLNode {
    var reader = XMLTreeReader(limits: limits)
    _ = try bytes.withUnsafeBufferPointer { (buffer) throws(SheetsError) in
        try parseXML(UnsafeRawBufferPointer(buffer), named: name, into: &reader)
    }
    return reader.root
}

/// Gathers a tree.
struct XMLTreeReader: XMLEventHandler {
    let limits: ReadLimits
    /// A low limit of a sheet's rows is none of a part that holds no sheet.
    private let elementLimits = ReadLimits()
    private var open: [XMLNode] = [XMLNode(name: "")]
    private var count = 0

    init(limits: ReadLimits) {
        self.limits = limits
    }

    var root: XMLNode { open[0].children.first ?? XMLNode(name: "") }

    mutating func prepare(_ names: XMLNames) {}

    mutating func start(_ element: XMLStart) throws(ReadStop) {
        count += 1
        try elementLimits.check(.rows, count)
        try limits.check(.depth, open.count)
        var node = XMLNode(name: element.name.map { String(cString: $0) } ?? "")
        node.space = element.space.map { String(cString: $0) } ?? ""
        for index in 0..<element.attributeCount {
            guard let name = element.attributeName(index) else { continue }
            node.attributes[String(cString: name)] = element.attributeText(index)
        }
        open.append(node)
    }

    mutating func end() throws(ReadStop) {
        let node = open.removeLast()
        open[open.count - 1].children.append(node)
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadStop) {
        try limits.check(.cellBytes, open[open.count - 1].text.utf8.count + bytes.count)
        open[open.count - 1].text += String(decoding: bytes, as: UTF8.self)
    }
}
