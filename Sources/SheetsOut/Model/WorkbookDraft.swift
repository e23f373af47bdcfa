// A workbook to be written, as a plain value: what it says, how it looks, what may be typed into it.

/// A workbook before it has bytes. The same draft always gives the same bytes: no time, author or machine is added.
///
/// Rows and columns count from 0. Bytes come from ``xlsx()`` or ``spreadsheetML()``.
package struct WorkbookDraft: Hashable, Sendable {
    /// The title in the document's properties.
    package var title: String
    /// The visible and hidden sheets, in order; at least one is visible.
    package var sheets: [SheetDraft]
    /// Names for areas, which validations and formulas of any sheet may use.
    package var names: [DefinedName]

    package init(title: String, sheets: [SheetDraft], names: [DefinedName] = []) {
        self.title = title
        self.sheets = sheets
        self.names = names
    }
}

/// A name for an area of one sheet: `danh_sach_xa` for `Lists!$A$1:$A$20`.
package struct DefinedName: Hashable, Sendable {
    /// Letters, digits and `_`, beginning with a letter or `_`; not the look of an address (`A1`, `R1C1`).
    package var name: String
    /// The name of a sheet of the same workbook.
    package var sheet: String
    package var area: GridArea

    package init(_ name: String, sheet: String, area: GridArea) {
        self.name = name
        self.sheet = sheet
        self.area = area
    }
}
