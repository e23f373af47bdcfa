// Archives of submissions: unpacked in memory, bounded, and never outside their folder.

import Foundation
import Testing

@testable import Sheets

@Suite("Archives")
struct ArchiveTests {
    /// A zip without compression, written here so that hostile ones can be made.
    static func zip(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for file in files {
            let name = Array(file.name.utf8)
            let offset = body.count
            let common =
                little(0x0800, 2) + little(0, 2) + little(0, 4) + little(crc(file.bytes), 4)
                + little(UInt32(file.bytes.count), 4)
                + little(UInt32(file.bytes.count), 4) + little(UInt32(name.count), 2) + little(0, 2)
            body += [0x50, 0x4B, 3, 4] + little(20, 2) + common + name + file.bytes
            directory +=
                [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2)
                + little(0, 4) + little(UInt32(offset), 4) + name
        }
        let end = [0x50, 0x4B, 5, 6] + little(0, 4) + little(UInt32(files.count), 2) + little(UInt32(files.count), 2)
        return body + directory + end + little(UInt32(directory.count), 4) + little(UInt32(body.count), 4)
            + little(0, 2)
    }

    static func little(_ value: UInt32, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(value >> UInt32(8 * $0) & 0xFF) }
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }

    static func unpack(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) throws -> UnpackedSubmission {
        try bytes.withUnsafeBytes { try unpackSubmission($0, named: "xã A.zip", limits: limits) }
    }

    static let csv = Array("a;b\n1;2\n".utf8)

    @Test func `files come in the order of their paths, nested archives included`() throws {
        let inner = Self.zip([("Đường.csv", Self.csv)])
        let outer = Self.zip([
            ("thư mục/hộ.csv", Self.csv), ("b.zip", inner), ("__MACOSX/x", [1]), ("thư mục/.DS_Store", [1]),
        ])
        #expect(outer.withUnsafeBytes { isArchive($0) })
        let unpacked = try Self.unpack(outer)
        #expect(unpacked.files.map(\.name) == ["xã A.zip/b.zip/Đường.csv", "xã A.zip/thư mục/hộ.csv"])
        #expect(unpacked.files.allSatisfy { $0.bytes == Self.csv })
        #expect(unpacked.faults.isEmpty)
    }

    @Test(
        "paths that lead outside are refused",
        arguments: ["../a.csv", "a/../../b.csv", "/etc/x.csv", "C:\\x.csv", "a\\..\\b.csv"])
    func traversal(_ path: String) {
        let error = #expect(throws: SheetsError.self) { try Self.unpack(Self.zip([(path, Self.csv)])) }
        #expect(error?.code == "sheets.archive-path")
    }

    @Test func `a broken archive inside does not stop the others`() throws {
        let broken = Array(Self.zip([("x.csv", Self.csv)]).prefix(40))
        let unpacked = try Self.unpack(Self.zip([("b.zip", broken), ("hộ.csv", Self.csv)]))
        #expect(unpacked.files.map(\.name) == ["xã A.zip/hộ.csv"])
        #expect(unpacked.faults.map(\.code) == ["sheets.broken-archive"])
    }

    @Test func `limits on entries, size and nesting hold`() {
        var limits = ReadLimits()
        limits.entries = 3
        limits.expandedBytes = 1_000
        limits.nesting = 2
        let many = Self.zip((0..<4).map { ("\($0).csv", Self.csv) })
        let large = Self.zip([("a.csv", Array(repeating: 0x61, count: 1_001))])
        let deep = Self.zip([("b.zip", Self.zip([("c.zip", Self.zip([("d.csv", Self.csv)]))]))])
        for (bytes, name) in [(many, ReadLimits.Name.entries), (large, .expandedBytes), (deep, .nesting)] {
            let error = #expect(throws: SheetsError.self) { try Self.unpack(bytes, limits: limits) }
            #expect(error?.fault == .overLimit(name, allowed: limits.value(of: name)))
        }
    }

    @Test func `a bomb of forty megabytes in forty kilobytes is refused by its ratio`() throws {
        let bomb = try [UInt8](Data(contentsOf: SharedTableTests.folder.appendingPathComponent("bomb.xlsx")))
        let error = #expect(throws: SheetsError.self) { try readWorkbook(bomb, named: "bomb.xlsx") }
        #expect(error?.fault == .overLimit(.expansionRatio, allowed: 200))
    }

    @Test func `an office document is no archive, and an archive is no sheet`() throws {
        let office = Self.zip([
            ("[Content_Types].xml", Array("<a/>".utf8)), ("xl/workbook.xml", Array("<workbook/>".utf8)),
        ])
        #expect(office.withUnsafeBytes { isArchive($0) } == false)
        let error = #expect(throws: SheetsError.self) {
            try readWorkbook(Self.zip([("a.csv", Self.csv)]), named: "a.xlsx")
        }
        #expect(error?.fault == .notATable(.archive))
    }
}
