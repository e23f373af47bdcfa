// The texts of a workbook's formulas, as many as its size allows.

/// Gives cells the texts of their formulas.
///
/// A formula that many cells share is short in the file and long in each; so all texts together may grow to some times the file, no larger
/// than a compressed file may, and the formulas after that have none.
struct FormulaTexts {
    /// A token takes longer than a character of text.
    private static let workPerTokenByte = 8
    /// Cells of an honest file take up to 20 times the bytes of their records.
    private static let mostGrowth = 32

    private let stream: [UInt8]
    private let links: BIFFLinks
    private let sheetNames: [String]
    private var room: Int

    init(_ stream: [UInt8], _ book: BIFFBook, limits: ReadLimits) {
        (self.stream, links, sheetNames) = (stream, book.links, book.parts.map(\.name))
        let ratio = min(Self.mostGrowth, max(1, limits.value(of: .expansionRatio)))
        let grown = stream.count.multipliedReportingOverflow(by: ratio)
        room = min(limits.value(of: .expandedBytes), max(10 << 20, grown.overflow ? .max : grown.partialValue))
    }

    /// The text of a cell's formula, with its leading `=`; nil where there is none or it cannot be read.
    mutating func text(of cell: BIFFSheet.Cell, on content: BIFFSheet, sheet: Int) -> String? {
        guard let formula = cell.formula else { return nil }
        do throws(BIFFBroken) {
            return "=" + (try decode(try written(formula, of: cell, content), of: cell, sheet))
        } catch { return nil }
    }

    /// The formula itself, or the one that it shares.
    private func written(
        _ formula: BIFFFormula, of cell: BIFFSheet.Cell, _ content: BIFFSheet
    ) throws(BIFFBroken) -> BIFFFormula {
        guard let place = BIFFSharedFormula.place(in: formula.tokens(in: stream)) else { return formula }
        guard let shared = content.shared[place], shared.covers(row: Int(cell.row), column: Int(cell.column)) else {
            throw BIFFBroken()
        }
        return shared.formula
    }

    private mutating func decode(
        _ formula: BIFFFormula, of cell: BIFFSheet.Cell, _ sheet: Int
    ) throws(BIFFBroken) -> String {
        let (tokens, extra) = (formula.tokens(in: stream), formula.extra(in: stream))
        try spend((tokens.count + extra.count) * Self.workPerTokenByte)
        var decoder = FormulaDecoder(
            links: links, sheetNames: sheetNames,
            home: CellReference(row: Int(cell.row), column: Int(cell.column)), sheet: sheet,
            tokens: BIFFBytes(tokens), extra: BIFFBytes(extra))
        let text = try decoder.decode()
        try spend(text.utf8.count)
        return text
    }

    private mutating func spend(_ work: Int) throws(BIFFBroken) {
        guard work <= room else { throw BIFFBroken() }
        room -= work
    }
}
