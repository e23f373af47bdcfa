// One cell: its place, what the file says of it, and its text on request.

/// One cell of a sheet: a view of 16 bytes, whose strings are made when they are asked for.
package struct Cell: Sendable {
    let storage: SheetStorage
    /// The cell's index in reading order, in its sheet or, of a large file, in its page.
    package let index: Int

    private var record: CellRecord { storage.records[index] }

    package var place: CellPlace {
        CellPlace(sheet: storage.index, row: record.row, column: record.column)
    }
    package var row: Int { Int(record.row) }
    package var column: Int { Int(record.column) }
    package var kind: CellKind { record.kind }
    /// How the cell's number format shows its number.
    package var style: NumberStyle { record.marks.style }
    package var isPercent: Bool { record.marks.style == .percent }

    /// The text to be read: decoded, for formulas the value kept by the file, dates as `2021-07-07` or
    /// `2021-07-07T13:30:00`, numbers in plain decimals with `.` before decimals, booleans as `1` and `0`.
    package var value: String { storage.text(record.text) }

    /// The UTF-8 of `value`, without making a string.
    package var bytes: ArraySlice<UInt8> { storage.arena[record.text] }

    /// The text as the file has it, after its quotes and entities are undone and before anything is decoded.
    package var raw: String {
        guard let raw = storage.extra(ofCell: index)?.raw else { return value }
        return storage.text(raw)
    }

    /// The formula, with its leading `=` as the file has it, empty where it cannot be told; `value` is then the value the
    /// file kept.
    package var formula: String? { storage.extra(ofCell: index)?.formula.map(storage.text) }
    package var comment: String? { storage.extra(ofCell: index)?.comment.map(storage.text) }
    /// Whether the cell may have a formula, comment, decoding or raw text of its own.
    package var hasMore: Bool { record.marks.hasExtra }
    package var decoding: Decoding? { storage.extra(ofCell: index)?.decoding }

    /// Whether the cell lies in a hidden row, column or sheet.
    package var isHidden: Bool {
        storage.isHidden || storage.hiddenRows.contains(row) || storage.hiddenColumns.contains(column)
    }
}
