// What was read of one sheet beside its values: what is hidden, merged, remarked on, computed, decoded.

import Sheets

/// One sheet at a glance.
///
/// - Complexity: one walk over the sheet's cells.
package struct SheetOverview: Sendable {
    /// A remark that somebody left on a cell.
    package struct Comment: Sendable, Hashable {
        package var place: CellPlace
        package var text: String
    }

    package let name: String
    package let isHidden: Bool
    package let rowCount: Int
    package let columnCount: Int
    package let cellCount: Int
    /// Hidden rows and columns among those that the sheet uses, from 0.
    package let hiddenRows: [ClosedRange<Int>]
    package let hiddenColumns: [ClosedRange<Int>]
    /// In reading order of their anchors.
    package let merges: [MergedArea]
    package private(set) var comments: [Comment] = []
    package private(set) var formulaCount = 0
    package private(set) var firstFormula: CellPlace?
    /// From the left; of one column by encoding and evidence.
    package let decoded: [DecodedColumn]

    package init(_ sheet: Sheet) {
        name = sheet.name
        isHidden = sheet.isHidden
        (rowCount, columnCount, cellCount) = (sheet.rowCount, sheet.columnCount, sheet.cellCount)
        hiddenRows = sheet.hiddenRows.clamped(below: sheet.rowCount)
        hiddenColumns = sheet.hiddenColumns.clamped(below: sheet.columnCount)
        merges = sheet.merges
        var columns: [DecodedColumn.Key: DecodedColumn] = [:]
        var comments: [Comment] = []
        var formulas: (count: Int, first: CellPlace?) = (0, nil)
        for cell in sheet.cells where cell.hasMore {
            if let text = cell.comment { comments.append(Comment(place: cell.place, text: text)) }
            if cell.formula != nil { formulas = (formulas.count + 1, formulas.first ?? cell.place) }
            if let decoding = cell.decoding {
                columns[DecodedColumn.Key(cell, decoding), default: DecodedColumn(cell, decoding)].add(decoding)
            }
        }
        decoded = columns.values.sorted()
        self.comments = comments
        (formulaCount, firstFormula) = (formulas.count, formulas.first)
    }
}
