// What one physical row of a sheet is.

/// The class of a row; every row of a sheet has exactly one. Raw values are the reasons of `SheetAccount.skipped`, but for `data` and `misaligned`.
package enum RowClass: String, Sendable, Hashable, CaseIterable {
    /// Holds an indicator, a criterion, a stated figure or one row of a register.
    case data
    /// A row of data or a total whose separators do not fit the header, so that its cells may stand in wrong columns.
    case misaligned
    case title
    case header
    /// `(1) (2) (3)` under the header.
    case columnNumbers = "column-numbers"
    /// `II. Hạ tầng kinh tế - xã hội`, or the name of a village above its households.
    case group
    case total
    case note
    case signature
    case blank
    /// The header again, after a page break.
    case repeatedHeader = "repeated-header"
    /// A row of a template's own sheets: its guide and its mark.
    case template
    /// A row of a sheet that fits no form.
    case unrecognised

    /// Whether the row is one of its table's, be it taken or not.
    var isOwn: Bool { self == .data || self == .total || self == .misaligned }
}
