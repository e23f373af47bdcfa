// Walks the stream of an old workbook record by record.

/// The kinds of records that are asked about ([MS-XLS] 2.3).
enum BIFFKind: UInt16 {
    case formula = 0x0006
    case end = 0x000A
    case externalSheets = 0x0017
    case name = 0x0018
    case note = 0x001C
    case dateMode = 0x0022
    case externalName = 0x0023
    case password = 0x002F
    case font = 0x0031
    case continuation = 0x003C
    case codePage = 0x0042
    case object = 0x005D
    case columnInfo = 0x007D
    case boundSheet = 0x0085
    case numbers = 0x00BD
    case richText = 0x00D6
    case extendedFormat = 0x00E0
    case mergedCells = 0x00E5
    case sharedStrings = 0x00FC
    case sharedString = 0x00FD
    case externalBook = 0x01AE
    case textObject = 0x01B6
    case number = 0x0203
    case text = 0x0204
    case booleanOrError = 0x0205
    case formulaText = 0x0207
    case row = 0x0208
    case arrayFormula = 0x0221
    case shortNumber = 0x027E
    case format = 0x041E
    case sharedFormula = 0x04BC
    case beginning = 0x0809
}

/// The stream does not hold what it must where it must, so nothing after is believed.
struct BIFFBroken: Error {}

/// One record: what it is, nil for what is not asked about, and its bytes.
struct BIFFRecord {
    let kind: BIFFKind?
    let content: ArraySlice<UInt8>

    /// The two bytes at an offset as a number, the lower first.
    func short(_ offset: Int) throws(BIFFBroken) -> Int {
        let start = content.startIndex + offset
        guard start + 2 <= content.endIndex else { throw BIFFBroken() }
        return Int(content[start]) | Int(content[start + 1]) << 8
    }

    func long(_ offset: Int) throws(BIFFBroken) -> Int {
        try short(offset) | short(offset + 2) << 16
    }

    func byte(_ offset: Int) throws(BIFFBroken) -> UInt8 {
        guard offset < content.count else { throw BIFFBroken() }
        return content[content.startIndex + offset]
    }
}

/// The records of a part of the stream.
struct BIFFRecords {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
    }

    /// The next record; nil at the end.
    mutating func next() throws(BIFFBroken) -> BIFFRecord? {
        guard position + 4 <= end else { return nil }
        let start = position + 4
        let stop = start + number(at: position + 2)
        guard stop <= end else { throw BIFFBroken() }
        let kind = BIFFKind(rawValue: UInt16(number(at: position)))
        position = stop
        return BIFFRecord(kind: kind, content: bytes[start..<stop])
    }

    /// The bytes of the next record, which must continue the one before; one that does not is left where it is.
    mutating func continuation() throws(BIFFBroken) -> ArraySlice<UInt8> {
        let start = position
        guard let record = try next() else { throw BIFFBroken() }
        guard record.kind == .continuation else {
            position = start
            throw BIFFBroken()
        }
        return record.content
    }

    private func number(at offset: Int) -> Int {
        Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    }
}
