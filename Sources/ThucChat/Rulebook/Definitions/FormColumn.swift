// One column of a form: its heads and what it holds.

/// One column of a form.
package struct FormColumn: Hashable, Sendable {
    package enum Role: Hashable, Sendable {
        case number
        case criterion
        case indicator
        case requirement
        case result
        /// A claim in words, or, with `mark`, a column in which an `x` is that word.
        case claim(Speaker, mark: Claim.Word?)
        case note
        /// A field of the table, by id.
        case field(String)
    }

    package var role: Role
    /// Heads as printed; compared folded.
    package var labels: [String]
    /// Heads that must stand above it in the header tree; empty for any.
    package var under: [String]
}
