// The styles of XML Spreadsheet 2003, as far as they say how a number is shown, in which font a text is, and
// whether that strikes it through.

/// What is known of each style of a file, looked up by its id for every cell.
struct SpreadsheetMLStyles {
    private struct Entry {
        var style: NumberStyle?
        var font: LegacyFont?
        var isStruck: Bool?
        var parent: String?
    }

    private var entries: [String: Entry] = [:]
    private var current: String?
    /// Styles that differ from the standard one, by id.
    private var short = ShortKeyTable()
    private var long: [String: CellMarks] = [:]
    private(set) var standard = CellMarks()

    mutating func begin(id: String, parent: String?) {
        current = id
        entries[id] = Entry(parent: parent)
    }

    mutating func setFormat(_ code: String) {
        guard let current else { return }
        entries[current]?.style = NumberStyle(formatCode: code)
    }

    mutating func setFont(_ name: String) {
        guard let current else { return }
        entries[current]?.font = LegacyFont(fontName: name)
    }

    mutating func setStruck(_ isStruck: Bool) {
        guard let current else { return }
        entries[current]?.isStruck = isStruck
    }

    /// Resolves parents (at most 16 deep, so a circle ends) once all styles are known.
    mutating func finish() {
        standard = resolved("Default", depth: 0)
        let all = entries.keys.map { (id: $0, marks: resolved($0, depth: 0)) }.filter { $0.marks != standard }
        short = ShortKeyTable(all.compactMap { entry in ShortWord.packed(entry.id).map { ($0, entry.marks) } })
        for entry in all where ShortWord.packed(entry.id) == nil { long[entry.id] = entry.marks }
    }

    private func resolved(_ id: String, depth: Int) -> CellMarks {
        guard let entry = entries[id] else { return CellMarks() }
        let above = entry.parent ?? (id == "Default" ? nil : "Default")
        let base = depth < 16 ? above.map { resolved($0, depth: depth + 1) } ?? CellMarks() : CellMarks()
        return CellMarks(
            style: entry.style ?? base.style, font: entry.font ?? base.font, isStruck: entry.isStruck ?? base.isStruck)
    }

    @inline(__always)
    func marks(of id: UnsafeBufferPointer<UInt8>) -> CellMarks {
        guard let key = ShortWord.packed(id) else { return longMarks(of: id) }
        return short[key] ?? standard
    }

    @inline(never)
    private func longMarks(of id: UnsafeBufferPointer<UInt8>) -> CellMarks {
        long[String(decoding: id, as: UTF8.self)] ?? standard
    }
}
