// What became of the rows of one sheet.

/// What became of a sheet's physical rows: read = accepted + rejected + skipped, always.
package struct SheetAccount: Hashable, Sendable {
    package var sheet: String
    /// The form it was read by; nil where none was recognised.
    package var form: String?
    package var rowsRead: Int
    package var accepted: Int
    package var rejected: Int
    /// Rows that were not taken as data, by reason: `copy` (another file holds the same), `title`, `header`, `column-numbers`, `group`, `total`, `note`, `signature`, `blank`, `repeated-header`, `template`, `unrecognised`.
    package var skipped: [String: Int]

    /// How each table was read, from top to bottom.
    package var tables: [TableAccount]

    package init(
        sheet: String, form: String?, rowsRead: Int, accepted: Int = 0, rejected: Int = 0,
        skipped: [String: Int] = [:], tables: [TableAccount] = []
    ) {
        self.tables = tables
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
