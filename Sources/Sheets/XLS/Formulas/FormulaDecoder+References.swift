// Cells, areas and names in formulas.

extension FormulaDecoder {
    /// A cell, an area, or what is left of one that was deleted.
    mutating func readReference(_ token: Int, prefix: String) throws(BIFFBroken) {
        switch token {
        case 0x24: try tree.push(prefix + (try point(isDistance: false)).text)
        case 0x2C: try tree.push(prefix + (try point(isDistance: true)).text)
        case 0x25: try tree.push(prefix + (try area(isDistance: false)))
        case 0x2D: try tree.push(prefix + (try area(isDistance: true)))
        case 0x2A: try pushDeleted(byteCount: 4, prefix)
        default: try pushDeleted(byteCount: 8, prefix)
        }
    }

    private mutating func pushDeleted(byteCount: Int, _ prefix: String) throws(BIFFBroken) {
        try tokens.skip(byteCount)
        try tree.push(prefix == "#REF!" ? prefix : prefix + "#REF!")
    }

    private mutating func point(isDistance: Bool) throws(BIFFBroken) -> BIFFPoint {
        try point(row: try tokens.short(), column: try tokens.short(), isDistance)
    }

    /// Both rows come before both columns.
    private mutating func area(isDistance: Bool) throws(BIFFBroken) -> String {
        let (top, bottom) = (try tokens.short(), try tokens.short())
        let (left, right) = (try tokens.short(), try tokens.short())
        let start = try point(row: top, column: left, isDistance)
        return start.text(to: try point(row: bottom, column: right, isDistance))
    }

    private func point(row: Int, column: Int, _ isDistance: Bool) throws(BIFFBroken) -> BIFFPoint {
        isDistance
            ? try BIFFPoint(row: row, column: column, from: home) : try BIFFPoint(row: row, column: column)
    }

    mutating func readName() throws(BIFFBroken) {
        let number = try tokens.short()
        try tokens.skip(2)
        try tree.push(try links.name(number, on: sheet, sheetNames), .name)
    }

    mutating func readForeignName() throws(BIFFBroken) {
        let range = try tokens.short()
        let number = try tokens.short()
        try tokens.skip(2)
        try tree.push(try links.name(number, of: range, sheetNames), .name)
    }
}
