// A formula that several cells share: written once, moved along with each, or one array over all of them.

/// A formula kept once for an area.
struct BIFFSharedFormula {
    let formula: BIFFFormula
    private let rows: ClosedRange<Int>
    private let columns: ClosedRange<Int>

    /// - Parameter offset: where the record says how many bytes of tokens follow.
    init(_ record: BIFFRecord, countAt offset: Int) throws(BIFFBroken) {
        let (top, bottom) = (try record.short(0), try record.short(2))
        let (left, right) = (Int(try record.byte(4)), Int(try record.byte(5)))
        guard top <= bottom, left <= right else { throw BIFFBroken() }
        (rows, columns) = (top...bottom, left...right)
        formula = try BIFFFormula(record, countAt: offset)
    }

    func covers(row: Int, column: Int) -> Bool {
        rows.contains(row) && columns.contains(column)
    }

    /// The cell that a formula's tokens name in place of its own text.
    static func place(in tokens: ArraySlice<UInt8>) -> UInt32? {
        var tokens = BIFFBytes(tokens)
        guard tokens.rest.count == 5, tokens.rest.first == 0x01 else { return nil }
        do throws(BIFFBroken) {
            try tokens.skip(1)
            return BIFFSheet.Cell.place(row: try tokens.short(), column: try tokens.short())
        } catch { return nil }
    }
}
