// What a cell's text is once its runs are known: what is struck through, by runs or by the cell's font, is no part of it.

extension SheetBuilder {
    /// Settles a text that came in runs in a cell that its font may strike through: then what looks as the cell does is
    /// struck, and what says itself that it is not is what the cell says.
    ///
    /// - Returns: the text, and what it was where something was taken out.
    mutating func settleRuns(
        of text: Range<Int>, _ whole: TextRuns.Whole?, _ marks: inout CellMarks
    ) -> (text: Range<Int>, raw: Range<Int>?) {
        guard let whole else { return (text, nil) }
        var shown = text
        if marks.isStruck, let own = whole.ownText(of: arena[text]) {
            marks.isStruck = false
            if !own.isAll { shown = keep(own.bytes) }
        }
        if whole.bytes.isEmpty { return (shown, shown == text ? nil : text) }
        return (shown, keep(whole.bytes))
    }
}
