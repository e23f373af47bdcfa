// Where in which file a thing was read.

import Sheets

/// The place of one cell, with what stood there.
package struct Place: Hashable, Sendable, Comparable {
    /// Path relative to what was given on the command line.
    package var file: String
    package var sheet: String
    package var cell: CellPlace
    /// As typed; empty where the field is personal and personal data were not asked for.
    package var raw: String
    /// The encoding the text was decoded from, where it was not plain Unicode.
    package var decodedFrom: String?

    /// Heads over the cell from the top: `Kết quả đánh giá / Đạt`; empty where the column is not known.
    package var head = ""
    /// What names the cell's row: a code or name of the row's thing; empty where nothing does, or where it must stay inside.
    package var row = ""

    package init(file: String, sheet: String, cell: CellPlace, raw: String, decodedFrom: String? = nil) {
        self.file = file
        self.sheet = sheet
        self.cell = cell
        self.raw = raw
        self.decodedFrom = decodedFrom
    }

    package static func < (left: Place, right: Place) -> Bool {
        (left.file, left.sheet, left.cell, left.raw) < (right.file, right.sheet, right.cell, right.raw)
    }
}
