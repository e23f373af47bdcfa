// Reads the tables of a bundle back: our own CSV, whose columns must be those that were written.

import SheetsOut

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Rows of one table of a bundle.
package struct BundleTable {
    /// A row under the names of its columns.
    package struct Row {
        fileprivate let columns: [String: Int]
        fileprivate let fields: [String]

        /// A field as it was before it was made harmless for spreadsheets; empty where there is no such column.
        package subscript(name: String) -> String { columns[name].map { NeutralText.plain(fields[$0]) } ?? "" }

        /// A field that holds a list.
        package func list(_ name: String) -> [String] { self[name].split(separator: ";").map(String.init) }
    }

    let rows: [Row]

    /// Reads a table and keeps the rows wanted.
    ///
    /// - Throws: ``BundleError/Code/cannotRead`` or ``BundleError/Code/badTable``, with the line where it stops.
    init(_ file: BundleFile, in bundle: String, where isWanted: (Row) -> Bool) throws(BundleError) {
        let path = "\(bundle)/\(file.rawValue)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BundleError(.cannotRead, path: path)
        }
        var reader = FieldReader(Array(data))
        guard reader.skipMark(), reader.row() == file.header else {
            throw BundleError(.badTable, path: path, underlying: "1")
        }
        let columns = Dictionary(file.header.enumerated().map { ($1, $0) }) { first, _ in first }
        var rows: [Row] = []
        while let fields = reader.row() {
            guard fields.count == columns.count else {
                throw BundleError(.badTable, path: path, underlying: "\(reader.line)")
            }
            let row = Row(columns: columns, fields: fields)
            if isWanted(row) { rows.append(row) }
        }
        self.rows = rows
    }
}

/// Cuts the bytes of a table into rows.
private struct FieldReader {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var line = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Steps over the byte order mark; false where there is none.
    mutating func skipMark() -> Bool {
        guard bytes.starts(with: CSVRow.byteOrderMark) else { return false }
        position = CSVRow.byteOrderMark.count
        return true
    }

    /// The fields of the next row; nil at the end.
    mutating func row() -> [String]? {
        guard position < bytes.count else { return nil }
        line += 1
        var fields: [String] = []
        while true {
            fields.append(field())
            guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
            position += 1
        }
        while position < bytes.count, bytes[position] == 0x0D || bytes[position] == 0x0A { position += 1 }
        return fields
    }

    private mutating func field() -> String {
        guard position < bytes.count, bytes[position] == 0x22 else { return plainField() }
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == 0x22 else {
                content.append(byte)
                continue
            }
            guard position < bytes.count, bytes[position] == 0x22 else { break }
            content.append(byte)
            position += 1
        }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func plainField() -> String {
        let start = position
        while position < bytes.count, ![0x2C, 0x0D, 0x0A].contains(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
