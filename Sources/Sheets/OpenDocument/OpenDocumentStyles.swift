// The styles of OpenDocument, as far as they say how a number is shown, in which font a text is, what is struck through
// and what is hidden.

/// Styles by name; they stand before the tables in every file.
struct OpenDocumentStyles {
    private struct Entry {
        var parent: String?
        var data: String?
        var font: LegacyFont?
        var isHidden = false
        /// Nil where the style does not say.
        var isRaised: Bool?
        var isStruck: Bool?
    }

    private var entries: [String: Entry] = [:]
    private var numbers: [String: NumberStyle] = [:]
    private var resolved: [String: CellMarks] = [:]
    private var current = ""

    mutating func begin(_ element: XMLStart, _ names: OpenDocumentNames) {
        current = text(element, names.name) ?? ""
        entries[current] = Entry(parent: text(element, names.parentStyle), data: text(element, names.dataStyle))
    }

    mutating func beginNumber(_ element: XMLStart, _ style: NumberStyle, _ names: OpenDocumentNames) {
        current = ""
        // Hours that are not cut off at a day are a duration.
        let isDuration = text(element, names.truncate) == "false"
        if let name = text(element, names.name) { numbers[name] = isDuration ? .number : style }
    }

    /// Properties inside a style: the font, and whether a table of it is displayed.
    mutating func addProperties(_ element: XMLStart, _ names: OpenDocumentNames) {
        guard entries[current] != nil else { return }
        if let font = text(element, names.fontName) ?? text(element, names.fontFamily) {
            entries[current]?.font = LegacyFont(fontName: font)
        }
        if let position = text(element, names.textPosition) { entries[current]?.isRaised = Self.isRaised(position) }
        // LibreOffice says only of what type a line is where that is a plain one.
        if let line = text(element, names.lineThrough) ?? text(element, names.lineThroughType) {
            entries[current]?.isStruck = line != "none"
        }
        if text(element, names.display) == "false" { entries[current]?.isHidden = true }
    }

    mutating func marks(of name: String) -> CellMarks {
        if let known = resolved[name] { return known }
        let marks = resolve(name, depth: 0)
        resolved[name] = marks
        return marks
    }

    func isHidden(_ name: String) -> Bool { entries[name]?.isHidden ?? false }

    /// Whether text of a style stands above the line; nil where no style says.
    func isRaised(_ name: String) -> Bool? { said(\.isRaised, by: name) }

    /// The same of text that is struck through.
    func isStruck(_ name: String) -> Bool? { said(\.isStruck, by: name) }

    private func said(_ property: KeyPath<Entry, Bool?>, by name: String, depth: Int = 0) -> Bool? {
        guard let entry = entries[name], depth < 16 else { return nil }
        return entry[keyPath: property] ?? entry.parent.flatMap { said(property, by: $0, depth: depth + 1) }
    }

    /// `super 58%`, or by how much: `33% 58%`.
    private static func isRaised(_ position: String) -> Bool {
        guard let first = position.split(separator: " ").first else { return false }
        return first == "super" || first.hasSuffix("%") && first.first != "-" && first != "0%"
    }

    private func resolve(_ name: String, depth: Int) -> CellMarks {
        guard let entry = entries[name], depth < 16 else { return CellMarks() }
        let base = entry.parent.map { resolve($0, depth: depth + 1) } ?? CellMarks()
        return CellMarks(
            style: entry.data.flatMap { numbers[$0] } ?? base.style, font: entry.font ?? base.font,
            isStruck: entry.isStruck ?? base.isStruck)
    }

    private func text(_ element: XMLStart, _ name: XMLName?) -> String? {
        for index in 0..<element.attributeCount where element.attributeName(index) == name {
            return String(decoding: element.attributeValue(index), as: UTF8.self)
        }
        return nil
    }
}
