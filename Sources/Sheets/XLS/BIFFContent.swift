// The content of a record that goes on in those after it, and the texts that lie in it.

/// How texts are written: in Unicode since Excel 97 (BIFF8), in bytes of a code page before (BIFF5).
enum BIFFTextForm: Equatable {
    case unicode
    case bytes(codePage: Int)

    /// The characters of bytes. Of a code page that no Vietnamese Windows has, only ASCII is believed.
    func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        switch self {
        case .unicode: bytes.map { UInt16($0) }
        case .bytes(1258): LegacyTable.windows1258.decode(bytes).map { UInt16(truncatingIfNeeded: $0) }
        case .bytes(1252), .bytes(0x8001): bytes.map { UInt16(truncatingIfNeeded: Windows1252.scalar(of: $0)) }
        case .bytes: bytes.map { $0 < 0x80 ? UInt16($0) : 0xFFFD }
        }
    }
}

/// Bytes of a record and of those that continue it, taken from the front.
struct BIFFContent {
    private var rest: ArraySlice<UInt8>

    init(_ record: BIFFRecord, from offset: Int) {
        rest = record.content.dropFirst(offset)
    }

    mutating func byte(_ records: inout BIFFRecords) throws(BIFFBroken) -> Int {
        while rest.isEmpty { rest = try records.continuation() }
        return Int(rest.removeFirst())
    }

    mutating func short(_ records: inout BIFFRecords) throws(BIFFBroken) -> Int {
        try byte(&records) | byte(&records) << 8
    }

    mutating func long(_ records: inout BIFFRecords) throws(BIFFBroken) -> Int {
        try short(&records) | short(&records) << 16
    }

    mutating func skip(_ count: Int, _ records: inout BIFFRecords) throws(BIFFBroken) {
        var left = count
        while left > rest.count {
            left -= rest.count
            rest = try records.continuation()
        }
        rest.removeFirst(left)
    }

    /// So many characters, after the byte that says how wide they are.
    mutating func text(
        _ count: Int, _ form: BIFFTextForm, _ records: inout BIFFRecords
    ) throws(BIFFBroken) -> [UInt16] {
        guard form == .unicode else { return form.units(try bytes(count, &records)[...]) }
        guard count > 0 else {
            // Of no characters some programs do not say how wide they are.
            rest = rest.dropFirst()
            return []
        }
        return try units(count, isWide: byte(&records) & 1 == 1, form, &records)
    }

    /// So many bytes, which may go on in the next records.
    mutating func bytes(_ count: Int, _ records: inout BIFFRecords) throws(BIFFBroken) -> [UInt8] {
        var bytes = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
        while bytes.count < count {
            rest = try records.continuation()
            let taken = rest.prefix(count - bytes.count)
            rest = rest.dropFirst(taken.count)
            bytes += taken
        }
        return bytes
    }

    /// So many characters. Where Unicode text goes on in the next record, that says anew how wide they are.
    mutating func units(
        _ count: Int, isWide: Bool, _ form: BIFFTextForm, _ records: inout BIFFRecords
    ) throws(BIFFBroken) -> [UInt16] {
        var units: [UInt16] = []
        var isWide = isWide
        var left = count
        while true {
            let taken = rest.prefix(isWide ? left * 2 : left)
            units += isWide ? BIFFContent.wide(taken) : form.units(taken)
            rest = rest.dropFirst(taken.count)
            left -= isWide ? taken.count / 2 : taken.count
            guard left > 0 else { return units }
            rest = try records.continuation()
            if isWide, let half = taken.last, taken.count % 2 == 1 {
                // Gnumeric cuts a text anywhere, in the middle of a character too, and then goes on without that byte.
                rest = [half] + rest
            } else if form == .unicode {
                isWide = try byte(&records) & 1 == 1
            }
        }
    }

    private static func wide(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
    }
}
