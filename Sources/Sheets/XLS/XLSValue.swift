// The value of a cell of an old workbook.

/// What a cell holds.
enum XLSValue: Equatable {
    case text(String)
    case number(Double)
    case boolean(Bool)
    case error(String)
    /// A formula without a result.
    case none
}
