// A place and the part it plays in a finding.

/// One place of a finding.
package struct Evidence: Hashable, Sendable {
    /// The part the cell plays, as a stable word: `claim`, `value`, `part`, `row`, `requirement`, `title`, `file`, `source`, `rule`.
    package var role: String
    package var place: Place

    package init(_ role: String, _ place: Place) {
        self.role = role
        self.place = place
    }
}
