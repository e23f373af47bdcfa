// Old Vietnamese encodings: told apart cell by cell, and plain UTF-8 never touched.

import Foundation
import Testing

@testable import Sheets

@Suite("Encodings")
struct EncodingTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "EncodingTables")

    static func lines(_ name: String) throws -> [String] {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(whereSeparator: \.isNewline)
            .map(
                String.init)
    }

    /// Letters to bytes, read from the table beside this test, not from the code under test.
    static func encoder(_ encoding: String) throws -> [UInt32: [UInt8]] {
        var bytes: [UInt32: [UInt8]] = [:]
        for line in try lines("legacy-encodings.csv") where line.hasPrefix(encoding + ",") {
            let fields = line.split(separator: ",")
            guard let scalar = UInt32(fields[2], radix: 16) else { continue }
            let code = stride(from: 0, to: fields[1].count, by: 2).compactMap {
                UInt8(fields[1].dropFirst($0).prefix(2), radix: 16)
            }
            if bytes[scalar] == nil || code.count == 1 { bytes[scalar] = code }
        }
        return bytes
    }

    /// The bytes of a phrase, or nil where the encoding has no byte for one of its letters.
    static func encode(_ phrase: String, _ table: [UInt32: [UInt8]]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in phrase.unicodeScalars {
            if let code = table[scalar.value] {
                bytes += code
            } else if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let byte = Windows1252.byte(of: scalar.value), byte >= 0x80, byte < 0xA0 {
                bytes.append(byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    @Test(
        "every byte of the published tables reads as its letter",
        arguments: [
            ("TCVN3", TextEncoding.tcvn3), ("TCVN3-VnTimeH", .tcvn3Capitals), ("VNI-WIN", .vni), ("VISCII", .viscii),
            ("VPS", .vps),
            ("CP1258", .windows1258),
        ])
    func tables(_ name: String, _ encoding: TextEncoding) throws {
        let table: LegacyTable
        switch encoding {
        case .tcvn3: table = .tcvn3
        case .tcvn3Capitals: table = .tcvn3Capitals
        case .vni: table = .vni
        case .viscii: table = .viscii
        case .vps: table = .vps
        default: table = .windows1258
        }
        let rows = try Self.lines("legacy-encodings.csv").filter { $0.hasPrefix(name + ",") }
        #expect(rows.count >= 74)
        for row in rows {
            let fields = row.split(separator: ",")
            let bytes = stride(from: 0, to: fields[1].count, by: 2).compactMap {
                UInt8(fields[1].dropFirst($0).prefix(2), radix: 16)
            }
            #expect(table.decode(bytes) == [UInt32(fields[2], radix: 16)], "\(row)")
        }
    }

    static let encodings = ["TCVN3", "VNI-WIN", "VISCII", "VPS", "CP1258"]

    @Test("a lone cell is told in 95 of 100 cases and never read wrongly in silence", arguments: encodings)
    func loneCells(_ encoding: String) throws {
        let table = try Self.encoder(encoding)
        var (tried, right, wrong) = (0, 0, [String]())
        for phrase in try Self.lines("phrases.txt") {
            guard let bytes = Self.encode(phrase, table), bytes.contains(where: { $0 >= 0x80 }) else { continue }
            tried += 1
            let workbook = try readWorkbook(bytes + [10], named: "x.csv")
            let value = workbook.sheets[0].cells.map(\.value).joined()
            if value == phrase {
                right += 1
            } else if !workbook.findings.contains(where: { $0.code == "sheets.encoding-unclear" }) {
                wrong.append("\(phrase) → \(value)")
            }
        }
        #expect(tried >= 2_000)
        #expect(right * 100 >= tried * 95, "\(encoding): \(right) of \(tried)")
        #expect(wrong.count * 100 <= tried, "\(encoding): \(wrong.count) of \(tried): \(wrong.prefix(40))")
    }

    @Test("a column is told in 99 of 100 cells", arguments: encodings)
    func columns(_ encoding: String) throws {
        let table = try Self.encoder(encoding)
        let phrases = try Self.lines("phrases.txt").compactMap { phrase in
            Self.encode(phrase, table).flatMap { $0.contains { $0 >= 0x80 } ? (phrase, $0) : nil }
        }
        let workbook = try readWorkbook(Array(phrases.map { $0.1 + [10] }.joined()), named: "x.csv")
        let cells = Array(workbook.sheets[0].cells)
        #expect(cells.count == phrases.count)
        let wrong = zip(cells, phrases).filter { $0.0.value != $0.1.0 }.map { "\($0.1.0) → \($0.0.value)" }
        #expect(wrong.count * 100 <= phrases.count, "\(wrong.count) of \(phrases.count): \(wrong.prefix(40))")
    }

    @Test("a column of look-alikes inside UTF-8 is told in 99 of 100 cells", arguments: encodings)
    func lookAlikes(_ encoding: String) throws {
        let table = try Self.encoder(encoding)
        var text = ""
        var phrases: [String] = []
        for phrase in try Self.lines("phrases.txt") {
            guard let bytes = Self.encode(phrase, table), bytes.contains(where: { $0 >= 0x80 }) else { continue }
            phrases.append(phrase)
            for byte in bytes { text.unicodeScalars.append(try #require(Unicode.Scalar(Windows1252.scalar(of: byte)))) }
            text += "\n"
        }
        let cells = Array(try readWorkbook(Array(text.utf8), named: "x.csv").sheets[0].cells)
        #expect(cells.count == phrases.count)
        let wrong = zip(cells, phrases).filter { $0.0.value != $0.1 }
        #expect(wrong.count * 100 <= phrases.count, "\(wrong.count) of \(phrases.count)")
    }

    @Test func `plain UTF-8 is never decoded, alone or in a column`() throws {
        let phrases =
            try Self.lines("phrases.txt") + [
                "70 m²", "KM²", "35 °C", "café", "São Paulo", "Müller", "Zürich", "naïve", "½ km", "“Hà Nam”",
                "Nông thôn – mới", "ĐVT", "10 €",
                "A·B", "Số TT", "TÊN XÃ", "µm", "Crème brûlée", "Ångström", "ca. 5 ± 2 mm", "x³", "§ 5", "¼",
            ]
        for phrase in phrases {
            let workbook = try readWorkbook(Array((phrase + "\n").utf8), named: "x.csv")
            #expect(workbook.sheets[0][0, 0]?.value == phrase)
            #expect(workbook.findings == [], "\(phrase)")
        }
        let whole = try readWorkbook(Array(phrases.joined(separator: "\n").utf8), named: "x.csv")
        #expect(whole.sheets[0].cells.allSatisfy { $0.decoding == nil })
    }

    @Test(
        "the same table in every Unicode form",
        arguments: [
            (TextEncoding.utf16LittleEndian, 2, true), (.utf16BigEndian, 2, false), (.utf32LittleEndian, 4, true),
            (.utf32BigEndian, 4, false),
        ])
    func unicodeForms(_ encoding: TextEncoding, _ width: Int, _ isLittle: Bool) throws {
        var bytes: [UInt8] = []
        for scalar in "\u{FEFF}Xã;Tỷ lệ\nBản Phố;98,5\n".unicodeScalars {
            let unit = (0..<width).map { UInt8(scalar.value >> UInt32(8 * $0) & 0xFF) }
            bytes += isLittle ? unit : unit.reversed()
        }
        let workbook = try readWorkbook(bytes, named: "x.csv")
        #expect(listing(workbook) == ["A1=Xã", "B1=Tỷ lệ", "A2=Bản Phố", "B2=98,5"])
        #expect(workbook.metadata.encoding == .given(encoding))
        let marked = bytes.prefix(width) + bytes.prefix(width) + bytes
        #expect(listing(try readWorkbook(Array(marked), named: "x.csv")) == listing(workbook))
        guard width == 2 else { return }
        #expect(listing(try readWorkbook(Array(bytes.dropFirst(width)), named: "x.csv")) == listing(workbook))
    }

    @Test func `the verdict word survives its soft hyphen`() throws {
        let table = SpreadsheetMLTests.workbook(
            "<Row><Cell><Data ss:Type=\"String\">Ch\u{AD}a ®¹t</Data></Cell><Cell><Data ss:Type=\"String\">Chưa đạt</Data></Cell></Row>"
        )
        let workbook = try readWorkbook(table, named: "x.xml")
        let cell = try #require(workbook.sheets[0][0, 0])
        #expect(cell.value == "Chưa đạt")
        #expect(cell.raw == "Ch\u{AD}a ®¹t")
        #expect(cell.decoding?.encoding == .tcvn3)
        #expect(workbook.sheets[0][0, 1]?.decoding == nil)
        #expect(workbook.findings == [.decodedText(.tcvn3, count: 1, first: cell.place)])
    }

    @Test func `the font tells what the letters cannot`() throws {
        let table = SpreadsheetMLTests.workbook(
            "<Row><Cell ss:StyleID=\"capitals\"><Data ss:Type=\"String\">céng hßa x· héi</Data></Cell><Cell ss:StyleID=\"child\"><Data ss:Type=\"String\">®Êt</Data></Cell></Row>"
        )
        let sheet = try readWorkbook(table, named: "x.xml").sheets[0]
        #expect(sheet.cells.map(\.value) == ["CỘNG HÒA XÃ HỘI", "đất"])
        #expect(sheet.cells.map(\.decoding?.encoding) == [.tcvn3Capitals, .tcvn3])
        #expect(sheet.cells.map(\.decoding?.evidence) == [.font, .font])
    }

    @Test(
        "known texts",
        arguments: [
            ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("§¹t", "Đạt"),
            ("Thu nhËp", "Thu nhập"),
            ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("Ñaït", "Đạt"),
            ("KINH NGHIEÄM NÖÔÙC NGOAØI", "KINH NGHIỆM NƯỚC NGOÀI"),
            ("C¶ng hòa xã h¶i chû nghïa ViŒt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("Thu nhÆp", "Thu nhập"),
            ("Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"), ("Ðaòt", "Đạt"),
            ("Cá»™ng hÃ²a xÃ£ há»™i", "Cộng hòa xã hội"),
            ("Cộng hòa", "Cộng hòa"),
        ])
    func knownTexts(_ written: String, _ read: String) throws {
        #expect(try readWorkbook(Array("\(written)\n".utf8), named: "x.csv").sheets[0][0, 0]?.value == read)
    }

    @Test func `damage and loss are findings, not guesses`() throws {
        let good = "Bản Phố;Đạt\n"
        let damaged = Array(String(repeating: good, count: 20).utf8) + [0x41, 0xFF, 0x0A]
        let workbook = try readWorkbook(damaged, named: "x.csv")
        #expect(workbook.findings.contains(.damagedText(line: 21, count: 1)))
        #expect(workbook.sheets[0][0, 0]?.value == "Bản Phố")
        let lost = try readWorkbook(Array("a;Ch\u{FFFD}a\n".utf8), named: "x.csv")
        #expect(lost.findings.map(brief) == ["sheets.lost-characters B1"])
    }
}
