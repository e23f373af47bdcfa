// Reads a large CSV register in batches, so that memory does not grow with the file.
// What a column holds is told by the caller; nothing is guessed from the values.

/// Reads a CSV register from its source, one batch of whole rows after another.
///
/// UTF-8, or an old 8-bit encoding that is settled batch by batch; a register in UTF-16 is read whole with
/// ``readWorkbook(_:named:limits:)`` instead. Separator and width are settled by the first block.
package struct RegisterStream: ~Copyable {
    /// Fills a buffer as far as it can; 0 at the end.
    package typealias Source = (UnsafeMutableRawBufferPointer) throws(SheetsError) -> Int

    package let name: String
    /// What separates columns, known after the first batch.
    package private(set) var separator = Detected<UInt8>.unset
    private let limits: ReadLimits
    private let source: Source
    private let blockBytes: Int
    private var block: [UInt8] = []
    private var form: CSVPageForm?
    private var isEnded = false
    private var progress = RegisterBatch.Progress()

    /// - Parameters:
    ///   - name: the register's name as people know it.
    ///   - blockBytes: bytes asked of the source at a time.
    package init(
        named name: String, limits: ReadLimits = ReadLimits(), blockBytes: Int = 64 << 10, source: @escaping Source
    ) {
        self.blockBytes = blockBytes
        self.name = name
        self.limits = limits
        self.source = source
    }

    /// The next batch of rows, or nil after the last.
    ///
    /// - Throws: ``SheetsError`` from the source, for a limit, or for bytes in UTF-16 or UTF-32.
    package mutating func next() throws(SheetsError) -> RegisterBatch? {
        while true {
            if !isEnded { try fill() }
            guard !block.isEmpty else { return nil }
            if form == nil { try settle() }
            let batch = try readBlock()
            if let batch { return batch }
            if isEnded { return nil }
        }
    }

    private mutating func fill() throws(SheetsError) {
        let start = block.count
        let wanted = form == nil ? max(blockBytes, CSVPager.sampleBytes) : blockBytes
        block.append(contentsOf: repeatElement(0, count: wanted))
        var filled = start
        while filled < block.count {
            let count = try block.withUnsafeMutableBufferPointer { (bytes) throws(SheetsError) in
                try source(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: bytes[filled...])))
            }
            if count == 0 { break }
            filled += count
        }
        isEnded = filled < block.count
        block.removeSubrange(filled...)
    }

    /// Looks at the first block: byte order mark, encoding, separator.
    private mutating func settle() throws(SheetsError) {
        let isWide = block.withUnsafeBufferPointer { UnicodeForm($0) != nil }
        guard !isWide else { throw SheetsError(.wideText, name: name) }
        block.removeFirst(markLength(of: block))
        let found = block.withUnsafeBufferPointer { CSVSeparator(sampling: $0) }
        form = CSVPageForm(sheetName: sheetName(ofFile: name), shape: found)
        separator = found.hasEvidence ? .guessed(found.separator) : .unset
    }

    private mutating func readBlock() throws(SheetsError) -> RegisterBatch? {
        guard let form else { return nil }
        let (limits, start, isEnded) = (limits, progress, isEnded)
        let result: (batch: RegisterBatch?, consumed: Int, end: RegisterBatch.Progress)
        do throws(RowStop) {
            result = try block.withUnsafeBufferPointer { (whole) throws(RowStop) in
                let length = isEnded ? whole.count : (whole.lastIndex { $0 == 10 || $0 == 13 }).map { $0 + 1 } ?? 0
                let rows = UnsafeBufferPointer(rebasing: whole[..<length])
                return try RegisterBatch.read(rows, form, from: start, isLast: isEnded, limits: limits)
            }
        } catch {
            throw SheetsError(error, name: name)
        }
        block.removeSubrange(..<result.consumed)
        progress = result.end
        if result.consumed == 0, block.count > 4 * (limits.cellBytes + blockBytes) {
            throw SheetsError(.overLimit(.cellBytes, allowed: limits.cellBytes), name: name, row: progress.row + 1)
        }
        return result.batch
    }
}
