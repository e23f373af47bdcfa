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

    /// A RAR (format 4) without compression: nothing that is free writes them.
    static func rar(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        let head = Array("Rar!\u{1A}\u{07}\u{0}".utf8) + block([0x73] + little(0, 2) + little(13, 2) + little(0, 6))
        let body = files.flatMap { file -> [UInt8] in
            let name = Array(file.name.utf8)
            let size = UInt32(file.bytes.count)
            let sizes = little(size, 4) + little(size, 4) + [3] + little(crc(file.bytes), 4) + little(0, 4)
            // A long block with a name in UTF-8, stored, written on Unix as a plain file.
            let header = [0x74] + little(0x8200, 2) + little(UInt32(32 + name.count), 2) + sizes + [20, 0x30]
            return block(header + little(UInt32(name.count), 2) + little(0x81A4, 4) + name) + file.bytes
        }
        return head + body + block([0x7B] + little(0x4000, 2) + little(7, 2))
    }

    private static func block(_ bytes: [UInt8]) -> [UInt8] { little(crc(bytes) & 0xFFFF, 2) + bytes }

    static func little(_ value: UInt32, _ width: Int) -> [UInt8] {
        (0..<width).map { $0 < 4 ? UInt8(value >> UInt32(8 * $0) & 0xFF) : 0 }
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        }
    }

    @Test func `a list of signatures makes an archive no document`() throws {
        let bytes = Self.zip([("META-INF/manifest.xml", Array("<a/>".utf8)), ("bieu.csv", Self.csv)])
        #expect(bytes.withUnsafeBytes { isArchive($0) })
        #expect(try Self.unpack(bytes).files.map(\.bytes).contains(Self.csv))
    }

    @Test func `two files of one path are two files`() throws {
        let twins = ["a.csv", "b", "a.csv", "a (2).csv", "a.csv", "b"].enumerated().map { ($1, [UInt8($0 + 0x30)]) }
        let unpacked = try Self.unpack(Self.zip(twins))
        #expect(
            unpacked.files.map { "\($0.name.dropFirst(9)) \(String(decoding: $0.bytes, as: UTF8.self))" } == [
                "a (2).csv 3", "a (3).csv 2", "a (4).csv 4", "a.csv 0", "b 1", "b (2) 5",
            ])
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
        "archives of other programs are unpacked, with the archives inside them",
        arguments: ["submission.7z", "submission.tar.gz", "submission.tar"])
    func otherArchives(_ name: String) throws {
        let bytes = try SharedTableTests.bytes(name)
        #expect(bytes.withUnsafeBytes { isArchive($0) })
        let unpacked = try Self.unpack(bytes)
        #expect(unpacked.files.map(\.name) == ["xã A.zip/b.zip/Đường.csv", "xã A.zip/thư mục/hộ.csv"])
        #expect(unpacked.files.allSatisfy { $0.bytes == Self.csv })
        #expect(unpacked.faults.isEmpty)
    }

    @Test func `a RAR is unpacked, with the archives inside it, and is bounded like the others`() throws {
        let inner = try SharedTableTests.bytes("submission.7z")
        let rar = Self.rar([
            ("thôn/Bản Phố.csv", Self.csv), ("c.7z", inner), ("d.rar", Self.rar([("x.csv", Self.csv)])),
        ])
        #expect(rar.withUnsafeBytes { isArchive($0) })
        let unpacked = try Self.unpack(rar)
        #expect(
            unpacked.files.map(\.name) == [
                "xã A.zip/c.7z/b.zip/Đường.csv", "xã A.zip/c.7z/thư mục/hộ.csv", "xã A.zip/d.rar/x.csv",
                "xã A.zip/thôn/Bản Phố.csv",
            ])
        #expect(unpacked.files.allSatisfy { $0.bytes == Self.csv })
        var limits = ReadLimits()
        limits.nesting = 2
        let deep = #expect(throws: SheetsError.self) { try Self.unpack(rar, limits: limits) }
        #expect(deep?.fault == .overLimit(.nesting, allowed: 2))
        let outside = #expect(throws: SheetsError.self) { try Self.unpack(Self.rar([("../x.csv", Self.csv)])) }
        #expect(outside?.code == "sheets.archive-path")
        let cut = #expect(throws: SheetsError.self) { try Self.unpack(Array(rar.prefix(60))) }
        #expect(cut?.fault == .brokenArchive)
    }

    @Test(
        "paths that lead outside are refused",
        arguments: ["../a.csv", "a/../../b.csv", "/etc/x.csv", "C:\\x.csv", "a\\..\\b.csv"])
    func traversal(_ path: String) {
        let error = #expect(throws: SheetsError.self) { try Self.unpack(Self.zip([(path, Self.csv)])) }
        #expect(error?.code == "sheets.archive-path")
    }

    @Test(
        "hostile archives cost less than a second of work",
        arguments: [
            ("traversal", zip([("../../x.csv", csv)]), "sheets.archive-path"),
            ("twenty thousand entries", zip((0..<20_000).map { ("\($0)", []) }), "sheets.over-limit"),
            (
                "an archive in itself many times", (0..<200).reduce(csv) { inner, _ in zip([("a.zip", inner)]) },
                "sheets.over-limit"
            ),
            (
                "no archive after its mark", Array("Rar!\u{1A}\u{07}\u{0}".utf8) + Array(repeating: 7, count: 1 << 20),
                "sheets.broken-archive"
            ),
        ])
    func hostile(_ name: String, _ bytes: [UInt8], _ code: String) {
        let start = Self.threadNanoseconds
        let error = #expect(throws: SheetsError.self) { try Self.unpack(bytes) }
        #expect(error?.code == code)
        #expect(Self.threadNanoseconds - start < 1_000_000_000)
    }

    /// Time that this thread has worked, whatever else the machine does.
    private static var threadNanoseconds: Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
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

    @Test func `an archive that claims more memory than there is is refused`() throws {
        let claim = try SharedTableTests.bytes("claims-memory.7z")
        let error = #expect(throws: SheetsError.self) { try Self.unpack(claim) }
        #expect(error?.fault == .brokenArchive)
    }

    @Test func `the want of memory of one archive is not taken for that of the next`() throws {
        let zip = try SharedTableTests.bytes("undecodable-name.zip")
        errno = ENOMEM
        _ = try? Self.unpack(zip)
        errno = ENOMEM
        #expect(try Self.unpack(Self.zip([("a.csv", Self.csv)])).files.count == 1)
    }

    @Test func `an entry that grows beyond what it declares is refused`() {
        var bytes = Self.zip([("a.csv", Self.csv)])
        // The central directory's record has the unpacked size at byte 24, the local header at byte 22.
        guard let record = bytes.indices.first(where: { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }) else { return }
        bytes[record + 24] = 1
        bytes[22] = 1
        let error = #expect(throws: SheetsError.self) { try Self.unpack(bytes) }
        #expect(error?.fault == .brokenArchive)
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
