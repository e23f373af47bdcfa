// Old workbooks made record by record, so that odd and hostile ones can be made.

@testable import Sheets

/// A stream of records, and the compound file around it.
struct BIFFFile {
    /// The workbook's own records between its beginning and its end, the list of sheets apart.
    var book: [UInt8] = []
    /// Each sheet's name, kind, and records between its beginning and its end.
    var sheets: [(name: String, kind: UInt8, records: [UInt8])] = []
    /// Of Excel 95, whose texts are bytes.
    var isOld = false

    static func record(_ kind: UInt16, _ content: [UInt8]) -> [UInt8] {
        ArchiveTests.little(UInt32(kind), 2) + ArchiveTests.little(UInt32(content.count), 2) + content
    }

    static func shorts(_ numbers: Int...) -> [UInt8] { numbers.flatMap { ArchiveTests.little(UInt32($0), 2) } }

    /// A formula's record: place, format 0, eight bytes of result, flags, tokens and what belongs to them.
    ///
    /// - Parameter count: how many bytes of tokens the record says it has; nil for as many as there are.
    static func formula(
        _ row: Int, _ column: Int, _ result: [UInt8], flags: Int = 0, tokens: [UInt8] = [], extra: [UInt8] = [],
        count: Int? = nil
    ) -> [UInt8] {
        record(0x06, shorts(row, column, 0) + result + shorts(flags, 0, 0, count ?? tokens.count) + tokens + extra)
    }

    static func number(_ value: Double) -> [UInt8] { (0..<8).map { UInt8(value.bitPattern >> (8 * $0) & 0xFF) } }

    /// A result that is no number: its kind and value.
    static func other(_ kind: UInt8, _ value: UInt8 = 0) -> [UInt8] { [kind, 0, value, 0, 0, 0, 0xFF, 0xFF] }

    /// The beginning of a part: 5 the workbook, 0x10 a sheet, 0x20 a chart.
    static func beginning(_ kind: Int, isOld: Bool = false) -> [UInt8] {
        record(0x0809, shorts(isOld ? 0x0500 : 0x0600, kind, 0, 0) + [UInt8](repeating: 0, count: 8))
    }

    static let end = record(0x0A, [])

    var stream: [UInt8] {
        let front = Self.beginning(0x05, isOld: isOld) + book
        let width: [UInt8] = isOld ? [] : [0]
        let listed = sheets.reduce(0) { $0 + 11 + width.count + $1.name.utf8.count }
        var offset = front.count + listed + Self.end.count
        var list: [UInt8] = []
        var bodies: [UInt8] = []
        for sheet in sheets {
            let name = Array(sheet.name.utf8)
            list += Self.record(
                0x85, ArchiveTests.little(UInt32(offset), 4) + [0, sheet.kind, UInt8(name.count)] + width + name)
            let body = Self.beginning(0x10, isOld: isOld) + sheet.records + Self.end
            bodies += body
            offset += body.count
        }
        return front + list + Self.end + bodies
    }

    var bytes: [UInt8] { Self.compound(stream) }

    /// A compound file whose one stream lies in sectors of its own; it is filled up to 4096 bytes.
    static func compound(_ content: [UInt8], name: String = "Workbook") -> [UInt8] {
        let stream = content + [UInt8](repeating: 0, count: max(0, 4_096 - content.count))
        let count = (stream.count + 511) / 512
        precondition(count <= 126, "one sector of the table is enough")
        let links = [0xFFFF_FFFD, 0xFFFF_FFFE] + (0..<count).map { $0 + 1 < count ? UInt32($0 + 3) : 0xFFFF_FFFE }
        let table = (links + [UInt32](repeating: 0xFFFF_FFFF, count: 128 - links.count)).flatMap {
            ArchiveTests.little($0, 4)
        }
        let directory =
            entry("Root Entry", kind: 5, start: 0xFFFF_FFFE, count: 0)
            + entry(name, kind: 2, start: 2, count: stream.count)
            + [UInt8](repeating: 0, count: 256)
        return header + table + directory + stream + [UInt8](repeating: 0, count: count * 512 - stream.count)
    }

    private static var header: [UInt8] {
        let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        let front = signature + [UInt8](repeating: 0, count: 16) + shorts(0x3E, 3, 0xFFFE, 9, 6) + [0, 0, 0, 0, 0, 0]
        let numbers: [UInt32] = [0, 1, 1, 0, 4_096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0, 0]
        let tables = [UInt32](repeating: 0xFFFF_FFFF, count: 108)
        return front + (numbers + tables).flatMap { ArchiveTests.little($0, 4) }
    }

    private static func entry(_ name: String, kind: UInt8, start: UInt32, count: Int) -> [UInt8] {
        let letters = name.utf16.flatMap { ArchiveTests.little(UInt32($0), 2) }
        let named = letters + [UInt8](repeating: 0, count: 64 - letters.count) + shorts(letters.count + 2)
        let links = (0..<3).flatMap { _ in ArchiveTests.little(0xFFFF_FFFF, 4) }
        return named + [kind, 1] + links + [UInt8](repeating: 0, count: 36) + ArchiveTests.little(start, 4)
            + ArchiveTests.little(UInt32(count), 4) + [0, 0, 0, 0]
    }
}
