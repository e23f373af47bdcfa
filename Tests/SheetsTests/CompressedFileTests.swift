// Single files compressed by gzip: unpacked as an archive of one file, and bounded as archives are.

import Testing

@testable import Sheets

@Suite("Compressed files")
struct CompressedFileTests {
    /// A .gz of which each block is stored as it is.
    static func gzip(_ bytes: [UInt8], named name: String? = nil) -> [UInt8] {
        let size = ArchiveTests.little(UInt32(bytes.count), 2)
        let block = [1] + size + size.map { ~$0 } + bytes
        return head(named: name) + block + ArchiveTests.little(ArchiveTests.crc(bytes), 4)
            + ArchiveTests.little(UInt32(bytes.count), 4)
    }

    private static func head(named name: String? = nil) -> [UInt8] {
        [0x1F, 0x8B, 8, name == nil ? 0 : 8, 0, 0, 0, 0, 0, 3] + (name.map { Array($0.utf8) + [0] } ?? [])
    }

    /// A .gz of one letter so many times 258: each time costs 13 bits.
    static func bomb(times: Int, sum: UInt32) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0] + [1, 0, 0, 1, 0, 0, 0, 1]  // one block of fixed codes; the letter `a`
        let again: [UInt8] = [1, 1, 0, 0, 0, 1, 0, 1] + [0, 0, 0, 0, 0]  // 258 bytes from one byte back
        bits.reserveCapacity(13 * times + 32)
        for _ in 0..<times { bits += again }
        bits += [0, 0, 0, 0, 0, 0, 0]
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].reversed().reduce(UInt8(0)) { $0 << 1 | $1 }

        }
        return head() + bytes + ArchiveTests.little(sum, 4) + ArchiveTests.little(UInt32(258 * times + 1), 4)
    }

    static func unpack(_ bytes: [UInt8], _ name: String, _ limits: ReadLimits = ReadLimits()) throws
        -> UnpackedSubmission
    {
        try bytes.withUnsafeBytes { try unpackSubmission($0, named: name, limits: limits) }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var files: [String]
        var testDescription: String { name }
    }

    @Test(
        "are called as their .gz is, whatever name lies in it",
        arguments: [
            Row(name: "xã A/hộ.csv.gz", files: ["xã A/hộ.csv.gz/hộ.csv"]),
            Row(name: "hộ.CSV.GZ", files: ["hộ.CSV.GZ/hộ.CSV"]), Row(name: "hộ.csv", files: ["hộ.csv/hộ.csv"]),
            Row(name: ".gz", files: [".gz/.gz"]),
        ])
    func names(_ row: Row) throws {
        for inner in [nil, "cũ.csv", "../ngoài.csv", "/etc/x"] {
            let bytes = Self.gzip(ArchiveTests.csv, named: inner)
            #expect(bytes.withUnsafeBytes { isArchive($0) })
            let unpacked = try Self.unpack(bytes, row.name)
            #expect(unpacked.files.map(\.name) == row.files)
            #expect(unpacked.files.map(\.bytes) == [ArchiveTests.csv])
        }
    }

    @Test func `of GNU gzip are read`() throws {
        let unpacked = try Self.unpack(try SharedTableTests.bytes("libreoffice.csv.gz"), "biểu.csv.gz")
        #expect(unpacked.files.map(\.name) == ["biểu.csv.gz/biểu.csv"])
        #expect(try unpacked.files.map(\.bytes) == [SharedTableTests.bytes("libreoffice.csv")])
    }

    @Test func `that hold an archive or a compressed file are unpacked further, as deep as archives are`() throws {
        let inner = ArchiveTests.zip([("b.csv.gz", Self.gzip(Self.gzip(ArchiveTests.csv)))])
        let unpacked = try Self.unpack(Self.gzip(inner), "a.zip.gz", with(\.nesting, 4))
        #expect(unpacked.files.map(\.name) == ["a.zip.gz/a.zip/b.csv.gz/b.csv/b.csv"])
        let deep = #expect(throws: SheetsError.self) { try Self.unpack(Self.gzip(inner), "a.zip.gz") }
        #expect(deep?.fault == .overLimit(.nesting, allowed: 3))
    }

    private func with(_ limit: WritableKeyPath<ReadLimits, Int>, _ value: Int) -> ReadLimits {
        var limits = ReadLimits()
        limits[keyPath: limit] = value
        return limits
    }

    @Test func `of nothing hold no file`() throws {
        #expect(try Self.unpack(Self.gzip([]), "a.csv.gz").files.isEmpty)
    }

    @Test(
        "that are damaged say so",
        arguments: [
            Array(gzip(ArchiveTests.csv).prefix(20)), Array(gzip(ArchiveTests.csv).prefix(12)), [0x1F, 0x8B],
            [0x1F, 0x8B] + Array("a;b;c;d;e;f;g\n".utf8), head() + [0xFF, 0xFF, 0xFF, 0xFF],
        ])
    func damaged(_ bytes: [UInt8]) {
        let error = #expect(throws: SheetsError.self) { try Self.unpack(bytes, "a.csv.gz") }
        #expect(error?.fault == .brokenArchive)
    }

    @Test func `of which one bit has changed say so, whatever comes out`() throws {
        let whole = Self.gzip(ArchiveTests.csv)
        let first = 8 * Self.head().count
        // Before the size of a stored block five bits fill up a byte and mean nothing.
        for bit in first..<(8 * whole.count) where !(first + 3..<first + 8).contains(bit) {
            var bytes = whole
            bytes[bit / 8] ^= 1 << (bit % 8)
            let error = #expect(throws: SheetsError.self) { try Self.unpack(bytes, "a.csv.gz") }
            #expect(error?.fault == .brokenArchive)
        }
        var archive = try SharedTableTests.bytes("submission.tar.gz")
        archive[archive.count - 6] ^= 1
        let error = #expect(throws: SheetsError.self) { try Self.unpack(archive, "a.tar.gz") }
        #expect(error?.fault == .brokenArchive)
    }

    @Test func `in several members are one file, and what fills up the last block of a tape is none of it`() throws {
        let halves = [ArchiveTests.csv.prefix(7), ArchiveTests.csv.dropFirst(7)].map { Self.gzip(Array($0)) }
        let unpacked = try Self.unpack(halves[0] + halves[1] + [0, 0, 0, 0], "a.csv.gz")
        #expect(unpacked.files.map(\.bytes) == [ArchiveTests.csv])
        var damaged = halves[0] + halves[1]
        damaged[damaged.count - 5] ^= 1
        #expect(throws: SheetsError.self) { try Self.unpack(damaged, "a.csv.gz") }
    }

    @Test func `that grow beyond the limits are refused`() {
        let bomb = Self.bomb(times: 45_000, sum: 0x89C5_1953)
        for (name, limits) in [
            (ReadLimits.Name.expansionRatio, with(\.expansionRatio, 100)),
            (.expandedBytes, with(\.expandedBytes, 1_000_000)),
        ] {
            let error = #expect(throws: SheetsError.self) { try Self.unpack(bomb, "a.csv.gz", limits) }
            #expect(error?.fault == .overLimit(name, allowed: limits.value(of: name)))
        }
        #expect(throws: Never.self) { try Self.unpack(bomb, "a.csv.gz") }
    }

    @Test func `are archives where a sheet is asked for`() {
        let error = #expect(throws: SheetsError.self) { try readWorkbook(Self.gzip(ArchiveTests.csv), named: "a.csv") }
        #expect(error?.fault == .notATable(.archive))
    }

    @Test func `a .tar is known by its mark, whatever its first file is called`() throws {
        let tar = try SharedTableTests.bytes("submission.tar")
        for name in ["BM6.csv", "%PDF", "GIF8.csv"] {
            var bytes = tar
            bytes.replaceSubrange(..<100, with: Array(name.utf8) + Array(repeating: 0, count: 100 - name.utf8.count))
            #expect(bytes.withUnsafeBytes { FileKind(of: $0) } == .tar)
        }
        let broken = #expect(throws: SheetsError.self) { try Self.unpack(Array(tar.prefix(1_000)), "a.tar") }
        #expect(broken?.fault == .brokenArchive)
    }
}
