// A declared check: what must hold among stated values, rows or both.

import FEEL

package struct Check: Sendable {
    package enum Body: Sendable {
        /// Holds over the unit's fields and tables.
        case holds(Formula)
        /// Holds in every row of a table (by id).
        case each(table: String, Formula)
        /// No two rows of a table share these columns (by id).
        case unique(table: String, columns: [String])
    }

    package var id: String
    package var kind: Finding.Kind
    package var severity: Finding.Severity
    package var criterion: String?
    package var indicator: String?
    package var owners: [String]
    package var body: Body
    /// Field ids that must be given, else the check is not evaluated.
    package var needs: [String]
    /// Field ids that a contradiction removes.
    package var removes: [String]
    package var holdsOpen: Bool
    package var text: MessageTemplate
    package var fix: MessageTemplate
    /// `criteria/17-moi-truong.yaml:58`.
    package var source: String
}
