// What became of the rows of one sheet.

/// What became of a sheet's physical rows: read = accepted + rejected + skipped, always.
package struct SheetAccount: Hashable, Sendable {
    package var sheet: String
    /// The form it was read by; nil where none was recognised.
    package var form: String?
    package var rowsRead: Int
    package var accepted: Int
    package var rejected: Int
    /// Rows that hold no data, by reason: `title`, `header`, `column-numbers`, `group`, `total`, `note`, `signature`, `blank`, `repeated-header`, `template`, `unrecognised`.
    package var skipped: [String: Int]

    package init(
        sheet: String, form: String?, rowsRead: Int, accepted: Int = 0, rejected: Int = 0, skipped: [String: Int] = [:]
    ) {
        self.sheet = sheet
        self.form = form
        self.rowsRead = rowsRead
        self.accepted = accepted
        self.rejected = rejected
        self.skipped = skipped
    }

    /// Every row is accounted for.
    package var isBalanced: Bool { rowsRead == accepted + rejected + skipped.values.reduce(0, +) }
}
