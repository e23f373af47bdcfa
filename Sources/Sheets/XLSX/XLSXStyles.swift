// The styles of an .xlsx workbook, as far as they say how a number is shown, in which font a text is, and
// whether that strikes it through.

/// Marks by style number (`s` of a cell).
struct XLSXStyles {
    private var marks: [CellMarks] = []

    init(_ tree: XMLNode?) {
        guard let tree else { return }
        var codes: [Int: String] = [:]
        for format in tree["numFmts"]?.all("numFmt") ?? [] {
            if let id = format.number("numFmtId") { codes[id] = format.attributes["formatCode"] ?? "" }
        }
        let fonts = tree["fonts"]?.all("font") ?? []
        marks = (tree["cellXfs"]?.all("xf") ?? []).map { style in
            let id = style.number("numFmtId") ?? 0
            let font = style.number("fontId") ?? -1
            let number = codes[id].map { NumberStyle(formatCode: $0) } ?? NumberStyle(builtIn: id)
            return fonts.indices.contains(font) ? XLSXStyles.marks(number, fonts[font]) : CellMarks(style: number)
        }
    }

    private static func marks(_ style: NumberStyle, _ font: XMLNode) -> CellMarks {
        let isStruck = font["strike"].map { !["0", "false"].contains($0.attributes["val"] ?? "") } ?? false
        let name = font["name"]?.attributes["val"] ?? ""
        return CellMarks(style: style, font: LegacyFont(fontName: name), isStruck: isStruck)
    }

    /// Whether the font of some style strikes through what a cell holds.
    var strikeCells: Bool { marks.contains(where: \.isStruck) }

    func marks(of style: Int) -> CellMarks {
        marks.indices.contains(style) ? marks[style] : CellMarks()
    }
}
