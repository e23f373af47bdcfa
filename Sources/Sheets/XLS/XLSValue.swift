// The value of a cell of an old workbook.

/// What a cell holds.
enum XLSValue: Equatable {
    /// - whole: the text with what its runs strike through; nil where they strike nothing.
    case text(String, whole: TextRuns.Whole? = nil)
    case number(Double)
    case boolean(Bool)
    case error(String)
    /// A formula without a result.
    case none
}
