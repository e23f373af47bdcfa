// Some whole rows of a register, as cells with places and as typed columns.

/// Rows of a register that were read together.
package struct RegisterBatch: Sendable {
    /// The cells, with the physical rows of the file: `sheet.firstRow ..< sheet.rowCount` and blank rows after.
    package let sheet: Sheet
    /// Physical rows of the file that the batch covers, from 0; blank ones count.
    package let rows: Range<Int>
    package let findings: [SheetFinding]

    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, shape: CSVSeparator, sheetName: String, firstRow: Int, isLast: Bool,
        limits: ReadLimits
    ) throws(ReadStop) -> (batch: RegisterBatch?, consumed: Int, row: Int) {
        var limits = limits
        limits.rows = max(limits.rows, 1 << 31)  // a stream has no rows to hold; a row number has 32 bits
        let survey = TextSurvey(bytes)
        guard let changed = transcoded(bytes, survey) else {
            return try read(
                utf8: bytes, isBytewise: false, isSuspicious: survey.isSuspicious, shape: shape, sheetName: sheetName,
                firstRow: firstRow, isLast: isLast,
                limits: limits)
        }
        // Old bytes are one character each, so what was consumed is counted in characters.
        let result = try changed.bytes.withUnsafeBufferPointer { (text) throws(ReadStop) in
            try read(
                utf8: text, isBytewise: changed.isBytewise, isSuspicious: true, shape: shape, sheetName: sheetName,
                firstRow: firstRow,
                isLast: isLast, limits: limits)
        }
        let used = changed.bytes[..<result.consumed]
        let consumed = changed.isBytewise ? used.count { $0 & 0xC0 != 0x80 } : bytes.count
        return (result.batch, result.consumed == changed.bytes.count ? bytes.count : consumed, result.row)
    }

    private static func read(
        utf8 bytes: UnsafeBufferPointer<UInt8>, isBytewise: Bool, isSuspicious: Bool, shape: CSVSeparator,
        sheetName: String, firstRow: Int, isLast: Bool, limits: ReadLimits
    ) throws(ReadStop) -> (batch: RegisterBatch?, consumed: Int, row: Int) {
        var reader = CSVReader(
            bytes, sheetName: sheetName, separator: shape.separator, width: shape.hasEvidence ? shape.width : nil,
            limits: limits, maxRows: nil, firstRow: firstRow)
        let consumed = try reader.readRows(isLast: isLast)
        guard reader.row > firstRow else { return (nil, consumed, firstRow) }
        var (sheet, findings) = (reader.sheet, reader.findings)
        sheet.firstRow = firstRow
        sheet.settleEncodings(
            isTranscoded: isBytewise, isFront: firstRow == 0, isSuspicious: isSuspicious, into: &findings)
        let batch = RegisterBatch(sheet: sheet.finish(), rows: firstRow..<reader.row, findings: findings.finish())
        return (batch, consumed, reader.row)
    }

    /// The batch's columns, typed as asked: one pass over the cells.
    ///
    /// - Parameter kinds: what each column holds, from column 0; cells beyond the last kind are left out.
    package func columns(_ kinds: [RegisterColumn.Kind]) -> [RegisterColumn] {
        var columns = kinds.map { RegisterColumn(kind: $0, rowCount: rows.count) }
        let storage = sheet.storage
        storage.arena.withUnsafeBufferPointer { arena in
            for (index, record) in storage.records.enumerated() where Int(record.column) < columns.count {
                let row = Int(record.row) - rows.lowerBound
                columns[Int(record.column)].set(row, UnsafeBufferPointer(rebasing: arena[record.text]), cell: index)
            }
        }
        return columns
    }
}
