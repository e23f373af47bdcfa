// Some whole rows of a register, as cells with places and as typed columns.

/// Rows of a register that were read together.
package struct RegisterBatch: Sendable {
    /// The cells, with the physical rows of the file: `sheet.firstRow ..< sheet.rowCount` and blank rows after.
    package let sheet: Sheet
    /// Physical rows of the file that the batch covers, from 0; blank ones count.
    package let rows: Range<Int>
    package let findings: [SheetFinding]

    /// How far a stream has come.
    struct Progress {
        /// The next row of the file, from 0.
        var row = 0
        /// Quotes left open so far.
        var unclosed = 0
    }

    /// Reads the whole rows that bytes begin with; without a batch where they hold none.
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ form: CSVPageForm, from start: Progress, isLast: Bool,
        limits: ReadLimits
    ) throws(RowStop) -> (batch: RegisterBatch?, consumed: Int, end: Progress) {
        var limits = limits
        limits.rows = max(limits.rows, 1 << 31)  // a stream has no rows to hold; a row number has 32 bits
        let survey = TextSurvey(bytes)
        guard !survey.isUTF8 else {
            let text = Text(utf8: bytes, isBytewise: false, isSuspicious: survey.isSuspicious)
            return try cut(text, form, from: start, isLast: isLast, limits: limits)
        }
        let changed = bytewise(bytes)
        let result = try changed.bytes.withUnsafeBufferPointer { (bytes) throws(RowStop) in
            let text = Text(utf8: bytes, isBytewise: changed.isBytewise, isSuspicious: true)
            return try cut(text, form, from: start, isLast: isLast, limits: limits)
        }
        let batch = result.batch.map { $0.told(of: changed.damage, from: start.row) }
        let isWhole = result.consumed == changed.bytes.count
        let ended = changed.bytes[..<result.consumed].count { $0 < 0x80 }
        return (batch, isWhole ? bytes.count : end(ofASCII: ended, in: bytes), result.end)
    }

    /// The batch with what is known of damaged bytes, which may also lie in the rows after it that were at hand.
    private func told(of damage: (line: Int, count: Int)?, from row: Int) -> RegisterBatch {
        guard let damage else { return self }
        let finding = SheetFinding.damagedText(line: row + damage.line, count: damage.count)
        return RegisterBatch(sheet: sheet, rows: rows, findings: [finding] + findings)
    }

    /// Where so many bytes of ASCII end. Rows end with one, and no reading of old or damaged bytes makes more of them.
    private static func end(ofASCII count: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var left = count
        guard left > 0 else { return 0 }
        for (index, byte) in bytes.enumerated() where byte < 0x80 {
            left -= 1
            if left == 0 { return index + 1 }
        }
        return bytes.count
    }

    /// Bytes brought to UTF-8, and what is known of them.
    private struct Text {
        let utf8: UnsafeBufferPointer<UInt8>
        let isBytewise: Bool
        let isSuspicious: Bool
    }

    private static func cut(
        _ text: Text, _ form: CSVPageForm, from start: Progress, isLast: Bool, limits: ReadLimits
    ) throws(RowStop) -> (batch: RegisterBatch?, consumed: Int, end: Progress) {
        var reader = CSVReader(
            text.utf8, sheetName: form.sheetName, shape: form.shape, limits: limits, firstRow: start.row,
            unclosed: start.unclosed)
        let consumed = try reader.readRows(isLast: isLast)
        guard reader.row > start.row else { return (nil, consumed, start) }
        var (sheet, findings) = (reader.sheet, reader.findings)
        sheet.firstRow = start.row
        sheet.settleEncodings(
            isTranscoded: text.isBytewise, isFront: start.row == 0, isSuspicious: text.isSuspicious, into: &findings)
        let batch = RegisterBatch(sheet: sheet.finish(), rows: start.row..<reader.row, findings: findings.finish())
        return (batch, consumed, Progress(row: reader.row, unclosed: reader.unclosed))
    }

    /// The batch's columns, typed as asked, one after the other.
    ///
    /// - Parameter kinds: what each column holds, from column 0; cells beyond the last kind are left out.
    package func columns(_ kinds: [RegisterColumn.Kind]) -> [RegisterColumn] {
        var walk = ColumnWalk(sheet.storage, rows: rows)
        return walk.columns(kinds)
    }
}
