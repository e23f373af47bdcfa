// How a sheet was understood: its tables, their columns, and what each row is.

import Sheets

/// The understood layout of one sheet; a value, to be printed and to be kept as a profile.
package struct SheetLayout: Sendable, Hashable {
    package var sheet: String
    /// From top to bottom; empty where no form fits.
    package var tables: [TableLayout]
    /// One class a physical row.
    package var rows: [RowClass]

    /// The rows of one class, from 0.
    package func rows(of wanted: RowClass) -> [Int] { rows.indices.filter { rows[$0] == wanted } }
}

/// One table of a sheet.
package struct TableLayout: Sendable, Hashable {
    /// One column under the header.
    package struct Column: Sendable, Hashable {
        /// The sheet's column, from 0.
        package var index: Int
        /// Heads from the top, merged ones once: `Kết quả đánh giá`, `Tự đánh giá`, `Đạt`; empty where the column has none.
        package var path: [String]
        /// What the form makes of it; nil where it makes nothing of it.
        package var role: FormColumn.Role?
        /// What the head prints in brackets at its end: `km` in `Chiều dài (km)`.
        package var unitOfMeasure: String?
        /// The lowest head cell.
        package var head: CellPlace
        /// The label, folded, that the head was taken for although one letter differs; nil where it is a label as it stands.
        package var slip: String?

        /// `Kết quả đánh giá / Tự đánh giá / Đạt`.
        package var title: String { path.joined(separator: " / ") }

        /// The title for people; where the column has no head, words that say so.
        func shownTitle(_ say: Speech) -> String {
            path.isEmpty ? say("(không có tên cột)", "(no heading)") : title
        }

        /// The title; the column's letters where it has no head.
        var name: String { path.isEmpty ? CellPlace.letters(ofColumn: UInt16(index)) : title }
    }

    /// The form's id.
    package var form: String
    /// 0 to 100: the share of heads understood, and whether the title block names the form.
    package var confidence: Int
    /// The lines above the header, from the table before or the top of the sheet on.
    package var titleRows: Range<Int>
    /// The profile that stated the columns; nil where they were told by their heads or by a template.
    package var profile: String?
    /// The version of the template whose mark stated the columns; nil where no template did.
    package var template: String?
    package var headerRows: Range<Int>
    package var columns: [Column]
    /// Rows after the header up to the next table or the end.
    package var body: Range<Int>

    /// The sheet's column of a role; the first where several bear it.
    package func column(_ role: FormColumn.Role) -> Column? { columns.first { $0.role == role } }
}
