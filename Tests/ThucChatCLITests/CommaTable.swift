// Rows of a comma-separated file under its header, read apart from the product's own readers.

import Foundation

struct CommaTable {
    struct Malformed: Error {
        var line: Int
    }

    /// Header → field, a row each.
    let rows: [[String: String]]

    init(_ data: Data) throws {
        let lines = Self.cut(Array(String(decoding: data, as: UTF8.self).unicodeScalars.drop { $0 == "\u{FEFF}" }))
        let header = lines.first ?? []
        rows = try lines.dropFirst().enumerated().map { number, fields in
            guard fields.count == header.count else { throw Malformed(line: number + 2) }
            return Dictionary(uniqueKeysWithValues: zip(header, fields))
        }
    }

    init(path: String) throws { try self.init(try Data(contentsOf: URL(fileURLWithPath: path))) }

    private static func cut(_ text: [Unicode.Scalar]) -> [[String]] {
        var lines: [[String]] = []
        var fields: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        for (index, scalar) in text.enumerated() {
            switch scalar {
            case "\"":
                isQuoted.toggle()
                if isQuoted, index > 0, text[index - 1] == "\"" { field.append(scalar) }
            case "," where !isQuoted:
                fields.append(String(field))
                field = .init()
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted:
                lines.append(fields + [String(field)])
                (fields, field) = ([], .init())
            default: field.append(scalar)
            }
        }
        return fields.isEmpty && field.isEmpty ? lines : lines + [fields + [String(field)]]
    }
}
