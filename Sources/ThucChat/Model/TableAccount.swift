// How one table of a sheet was read: by what, under which heads, which column as what.

import Sheets

/// What is needed to read a table the same way again.
///
/// Shape: one short text for all columns, since a batch keeps one account for every table of every file.
package struct TableAccount: Hashable, Sendable {
    /// What told the meaning of the columns.
    package enum Basis: String, Sendable, Hashable {
        /// The heads, by the labels of the form.
        case form
        /// A profile that a person has corrected.
        case profile
        /// The mark of a template.
        case template
    }

    /// The form's id.
    package var form: String
    package var basis: Basis
    /// The profile's id; else the form's.
    package var id: String
    /// The profile's version, the template's, or that of the set whose labels were used.
    package var version: String
    /// Rows of the header, from 0.
    package var headerRows: Range<Int>
    /// Rows under it up to the next table or the end, from 0.
    package var body: Range<Int>
    /// `A=number;B=field:ten_tuyen`: the columns that were understood, from the left.
    package var columns: String

    package init(
        form: String, basis: Basis, id: String, version: String, headerRows: Range<Int>, body: Range<Int>,
        columns: String
    ) {
        self.form = form
        self.basis = basis
        self.id = id
        self.version = version
        self.headerRows = headerRows
        self.body = body
        self.columns = columns
    }

    init(_ table: TableLayout, by rulebook: Rulebook) {
        let profile = table.profile.flatMap { id in rulebook.profiles.first { $0.id == id } }
        let understood = table.columns.compactMap { column in column.role.map { "\(column.letters)=\($0.token)" } }
        self.init(
            form: table.form, basis: profile != nil ? .profile : table.template != nil ? .template : .form,
            id: profile?.id ?? table.form, version: profile?.version ?? table.template ?? rulebook.version,
            headerRows: table.headerRows, body: table.body, columns: understood.joined(separator: ";"))
    }
}
