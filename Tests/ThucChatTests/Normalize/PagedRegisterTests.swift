// A large register whose rows are read again from the file gives the same submission as one held in memory.

import FEEL
import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("A register read in pages")
struct PagedRegisterTests {
    /// Households with whatever makes the account of a list hard: blank rows, sums, repeated heads, rows written twice,
    /// one code with two contents, cells that cannot be read, and two notations of numbers.
    static func households(_ count: Int) -> String {
        let head = "STT,Mã hộ,Chủ hộ,Số nhân khẩu,Nước sạch,Thu nhập"
        let rows = (1...count).map { row -> String in
            switch row {
            case _ where row % 4_003 == 0: head
            case _ where row % 3_001 == 0: ",,,,,"
            case _ where row % 2_503 == 0: "Cộng thôn \(row),,,\(row),,"
            case _ where row % 1_999 == 1: "\(row),H\(row),Hộ \(row),4,x,\"1.234,5\""
            case _ where row % 1_999 == 2: "\(row),H\(row - 1),Hộ \(row - 1),4,x,\"1.234,5\""
            case _ where row % 1_501 == 0: "\(row),H\(row - 1),Hộ khác,5,x,\"12,5\""
            case _ where row % 977 == 0: "\(row),H\(row),Hộ \(row),nhiều,x,bốn chục"
            case _ where row % 13 == 0: "\(row),H\(row),\"Hộ\n\(row)\",\(row % 9),,\"1.234,5\""
            default: "\(row),H\(row),Hộ \(row),\(row % 9),x,\(row % 300)"
            }
        }
        return (["DANH SÁCH HỘ XÃ TẢ PHÌN,,,,,", head] + rows + ["Tổng cộng,,,9,,", "NGƯỜI LẬP BIỂU,,,,,"])
            .joined(separator: "\r\n")
    }

    static func paged(_ text: String) throws -> ReadFile {
        let bytes = Array(text.utf8)
        let source = ByteSource(byteCount: bytes.count) { buffer, offset in
            let part = bytes[offset...].prefix(buffer.count)
            buffer.copyBytes(from: part)
            return part.count
        }
        let workbook = try readWorkbook(source, named: "ta-phin.csv", pagedFrom: 0)
        #expect(workbook.isPaged)
        return ReadFile(
            path: "ta-phin.csv", digest: Digest256.short(of: [text]), byteCount: bytes.count,
            outcome: .success(workbook))
    }

    @Test(arguments: [false, true])
    func `has the same rows, findings, places and account`(showsPersonal: Bool) throws {
        let text = Self.households(24_000)
        let whole = Submission.of(try SmallFile.file(text, path: "ta-phin.csv"), showsPersonal: showsPersonal)
        let paged = Submission.of(try Self.paged(text), showsPersonal: showsPersonal)
        #expect(paged.files == whole.files)
        #expect(paged.findings == whole.findings)
        #expect(Set(whole.codes).isSuperset(of: ["number.unreadable", "table.duplicate-row", "table.key-conflicts"]))
        let (one, other) = (try #require(paged.registers["ho"]), try #require(whole.registers["ho"]))
        #expect(one.values == other.values)
        #expect(one.values.count > 20_000)
        #expect(one.rows.map(\.row) == other.rows.map(\.row))
        for row in stride(from: 0, to: one.rows.count, by: 997) {
            #expect(one.place(row: row, field: "chu_ho") == other.place(row: row, field: "chu_ho"))
        }
        #expect(paged.files.flatMap(\.sheets).allSatisfy { $0.isBalanced })
    }

    @Test func `a file that changes while it is read does not count`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "thucchat-\(getpid())-doi.csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Self.households(3_000).write(toFile: path, atomically: false, encoding: .utf8)
        let file = try FileBytes(path: path)
        #expect(
            Digest256.hex(of: file.source) == (try Folder.bytes(of: path).withUnsafeBytes { Digest256.hex(of: $0) }))
        try file.check()
        try "ngắn".write(toFile: path, atomically: false, encoding: .utf8)
        #expect(throws: WorldFault.notReadable(path)) { try file.check() }
    }

    @Test func `files on disk are read alike, whichever way`() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "thucchat-\(getpid())-ho.csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text = Self.households(2_000)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let onDisk = try InputFile(name: "ho.csv", path: path).read(limits: ReadLimits())
        let all = try UnpackedFiles()
        _ = try all.append(Array("một tệp khác".utf8), named: "trước.csv")
        let file = try all.append(Array(text.utf8), named: "ho.csv")
        _ = try all.append([0], named: "sau.csv")
        let unpacked = try InputFile(name: "ho.csv", content: .unpacked(file)).read(limits: ReadLimits())
        #expect(onDisk.digest == unpacked.digest)
        #expect(onDisk.byteCount == unpacked.byteCount)
        #expect(Submission.of(onDisk).findings == Submission.of(unpacked).findings)
    }
}
