// The styles of XML Spreadsheet 2003, as far as they say how a number is shown and in which font a text is.

/// What is known of each style of a file, looked up by its id for every cell.
struct SpreadsheetMLStyles {
    private struct Entry {
        var style: NumberStyle?
        var font: LegacyFont?
        var parent: String?
    }

    private var entries: [String: Entry] = [:]
    private var current: String?
    /// Styles that matter, by id, ids of up to 7 bytes packed into a number; all others mean `general`, no font.
    private var short: [UInt64: CellMarks] = [:]
    private var long: [String: CellMarks] = [:]
    private(set) var standard = CellMarks()
    private var lastKey: UInt64 = 0
    private var lastMarks = CellMarks()

    mutating func begin(id: String, parent: String?) {
        current = id
        entries[id] = Entry(style: nil, font: nil, parent: parent)
    }

    mutating func setFormat(_ code: String) {
        guard let current else { return }
        entries[current]?.style = NumberStyle(formatCode: code)
    }

    mutating func setFont(_ name: String) {
        guard let current else { return }
        entries[current]?.font = LegacyFont(fontName: name)
    }

    /// Resolves parents (at most 16 deep, so a circle ends) once all styles are known.
    mutating func finish() {
        for id in entries.keys {
            let marks = resolved(id, depth: 0)
            if id == "Default" { standard = marks }
            guard let key = SpreadsheetMLStyles.key(Array(id.utf8)) else {
                long[id] = marks
                continue
            }
            short[key] = marks
        }
        if short.values.allSatisfy({ $0 == standard }), long.values.allSatisfy({ $0 == standard }) {
            short = [:]
            long = [:]
        }
    }

    private func resolved(_ id: String, depth: Int) -> CellMarks {
        guard let entry = entries[id] else { return CellMarks() }
        let above = entry.parent ?? (id == "Default" ? nil : "Default")
        let base = depth < 16 ? above.map { resolved($0, depth: depth + 1) } ?? CellMarks() : CellMarks()
        return CellMarks(style: entry.style ?? base.style, font: entry.font ?? base.font)
    }

    @inline(__always)
    mutating func marks(of id: UnsafeBufferPointer<UInt8>) -> CellMarks {
        if short.isEmpty, long.isEmpty { return standard }
        guard let key = SpreadsheetMLStyles.key(id) else {
            return long[String(decoding: id, as: UTF8.self)] ?? standard
        }
        if key == lastKey { return lastMarks }
        lastKey = key
        lastMarks = short[key] ?? standard
        return lastMarks
    }

    /// Up to 7 bytes as one number (a leading 1 keeps lengths apart); nil for longer ids, which take the slow way.
    @inline(__always)
    private static func key(_ id: some RandomAccessCollection<UInt8>) -> UInt64? {
        guard id.count <= 7 else { return nil }
        return id.reduce(into: 1) { $0 = $0 << 8 | UInt64($1) }
    }
}
