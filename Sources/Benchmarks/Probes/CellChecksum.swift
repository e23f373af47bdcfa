// A checksum over places and texts of cells, the same as zlib.crc32 over the peers' cells.

import Sheets

/// CRC-32 (IEEE) over `row TAB column TAB text LF` of every cell in reading order, rows and columns from 0.
struct CellChecksum {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private var state: UInt32 = 0xFFFF_FFFF
    private(set) var cellCount = 0

    /// The checksum as eight hexadecimal digits.
    var text: String {
        let digits = String(state ^ 0xFFFF_FFFF, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    mutating func add(_ sheet: Sheet) {
        for cell in sheet.cells {
            add("\(cell.row)\t\(cell.column)\t".utf8)
            add(cell.bytes)
            add(CollectionOfOne(10))
            cellCount += 1
        }
    }

    private mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = CellChecksum.table[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8 }
    }
}
