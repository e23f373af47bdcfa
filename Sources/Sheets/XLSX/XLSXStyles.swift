// The styles of an .xlsx workbook, as far as they say how a number is shown and in which font a text is.

/// Marks by style number (`s` of a cell).
struct XLSXStyles {
    private var marks: [CellMarks] = []

    init(_ tree: XMLNode?) {
        guard let tree else { return }
        var codes: [Int: String] = [:]
        for format in tree["numFmts"]?.all("numFmt") ?? [] {
            if let id = format.number("numFmtId") { codes[id] = format.attributes["formatCode"] ?? "" }
        }
        let fonts = (tree["fonts"]?.all("font") ?? []).map { LegacyFont(fontName: $0["name"]?.attributes["val"] ?? "") }
        marks = (tree["cellXfs"]?.all("xf") ?? []).map { style in
            let id = style.number("numFmtId") ?? 0
            let font = style.number("fontId") ?? -1
            let number = codes[id].map { NumberStyle(formatCode: $0) } ?? NumberStyle(builtIn: id)
            return CellMarks(style: number, font: fonts.indices.contains(font) ? fonts[font] : .none)
        }
    }

    func marks(of style: Int) -> CellMarks {
        marks.indices.contains(style) ? marks[style] : CellMarks()
    }
}
