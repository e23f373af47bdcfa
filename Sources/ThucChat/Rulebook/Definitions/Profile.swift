// A sheet that was understood once and corrected by a person, kept so that it is understood the same way again.

/// A layout of one form as some unit prints it: which column holds what, by head and letter.
///
/// It is used for sheets whose header is the same, column by column; everything else is understood by its heads.
package struct Profile: Sendable, Hashable {
    package struct Column: Sendable, Hashable {
        /// The sheet's column, from 0.
        package var index: Int
        /// Heads from the top, joined by ` / ` as `sheets --layout` prints them.
        package var head: String
        /// Nil where the column is not to be used.
        package var role: FormColumn.Role?
    }

    package var id: String
    package var version: String
    /// The form's id.
    package var form: String
    /// How many rows the header has.
    package var headerRows: Int
    package var columns: [Column]
    /// `ntm-2016-2020/forms/profiles/ta-phin.yaml:1`.
    package var source: String

    /// What a sheet must show for the profile to be used; folded, so that spelling of tones and case does not matter.
    var header: [String] { columns.map { "\($0.index) \(folded($0.head))" } }
}
