// The value of a cell of an old workbook, whoever read it.

/// What a cell holds.
enum XLSValue: Equatable {
    case text(String)
    /// `2021-07-07 13:30:00`, as FreeXL writes dates.
    case date(String)
    case number(Double)
    case boolean(Bool)
    case error(String)
    /// A formula without a result.
    case none
}
