// What `thucchat sheets` shows of files and of archives.

import Foundation
import Testing

@Suite("Sheets on the command line", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct SheetsCommandTests {
    static let formats = "Tests/SheetsTests/Formats"

    @Test(
        "reads the files of an archive, archives inside included",
        arguments: ["submission.zip", "submission.7z", "submission.tar.gz", "submission.tar", "submission.rar"])
    func archives(_ name: String) throws {
        let outcome = try Program.run(["sheets", "\(Self.formats)/\(name)"])
        #expect(outcome.status == 0, "\(outcome.err)")
        let cells = try outcome.out.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(cells.compactMap { $0["value"] as? String } == ["a", "b", "1", "2", "a", "b", "1", "2"])
        let files = Set(cells.compactMap { $0["file"] as? String })
        #expect(files.count == 2)
        #expect(files.allSatisfy { $0.hasPrefix("\(Self.formats)/\(name)/") && $0.hasSuffix(".csv") }, "\(files)")
    }

    @Test func `tells what of an archive cannot be read, and reads the rest`() throws {
        let folder = try TemporaryFolder()
        let broken = try folder.write("Rar!\u{1A}\u{07}\u{0}", "hong.rar")
        let outcome = try Program.run(["sheets", broken, "\(Self.formats)/submission.zip"])
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("hong.rar"), "\(outcome.err)")
        #expect(outcome.out.contains("\"value\":\"2\""))
    }

    @Test func `prints one sheet of whichever file has it`() throws {
        let files = ["\(Self.formats)/submission.zip", "\(Self.formats)/made-by-hand.xml"]
        let outcome = try Program.run(["sheets"] + files + ["--csv", "Ẩn"])
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.out.contains("-1.25"))
        let none = try Program.run(["sheets"] + files + ["--csv", "Không có"])
        #expect(none.status == 2 && none.err.contains("Biểu 1"), "\(none.err)")
    }

    @Test func `shows what stands beside the values, and each decoded cell with how sure it is`() throws {
        let file = "\(Self.formats)/made-by-hand.xml"
        let about = try Program.run(["sheets", "--about", file])
        for word in ["Văn phòng điều phối", "Trang «Ẩn» (đang ẩn)", "Dòng ẩn: 8", "Cột ẩn: H", "TCVN3", "E9: «"] {
            #expect(about.out.contains(word), "\(word)")
        }
        let cells = try Program.run(["sheets", file])
        #expect(cells.err.contains("Dòng ẩn: 8"), "people see it beside the cells")
        #expect(cells.out.contains("\"encoding\":\"TCVN3\",\"evidence\":\"font\",\"confidence\":99"))
        #expect(cells.out.contains("\"comment\":\"Ước theo biên bản\""))
        let json = try Program.run(["sheets", "--json", file])
        #expect(json.out.split(separator: "\n").count == 1)
    }

    @Test func `no bundle names the people who made a file`() throws {
        let folder = try TemporaryFolder()
        let submission = try folder.copy(ExitStatusTests.file[0])
        let name = URL(fileURLWithPath: submission).lastPathComponent
        let people =
            "<DocumentProperties xmlns=\"urn:schemas-microsoft-com:office:office\">"
            + "<Author>Phan Thị Soạn Thảo</Author><LastAuthor>Lò Văn Lưu Cuối</LastAuthor></DocumentProperties>"
        try folder.edit(name, "<Styles>", "\(people)<Styles>")
        let shown = try Program.run(["sheets", "--about", submission])
        #expect(shown.out.contains("Phan Thị Soạn Thảo") && shown.out.contains("Lò Văn Lưu Cuối"))
        let outcome = try Program.assess([submission], out: "\(folder.path)/out", more: ["--with-personal"])
        #expect(outcome.status <= 1, "\(outcome.err)")
        let files = try #require(FileManager.default.subpaths(atPath: "\(folder.path)/out"))
        for file in files where !file.hasSuffix(".xlsx") && file.contains(".") {
            let text = try folder.text("out/\(file)")
            #expect(!text.contains("Soạn Thảo") && !text.contains("Lưu Cuối"), "\(file)")
        }
    }

    @Test func `check lists every cell of a finding where it is asked to`() throws {
        let folder = try TemporaryFolder()
        let rows = (1...8).map { "\($0),Đường \($0),xã,Km\($0),một đoạn" }
        let lines = ["DANH MỤC ĐƯỜNG", "STT,Tên tuyến,Loại đường,Điểm đầu,Chiều dài (km)"] + rows
        let file = try folder.write(lines.joined(separator: "\n"), "duong.csv")
        let arguments = ["check", file, "--period", "2020", "--unit", "99454", "--units", "SampleData/units.csv"]
        let few = try Program.run(arguments).out.replacing("\n    ", with: " ")
        let all = try Program.run(arguments + ["--all"]).out
        #expect(few.contains("và 4 ô khác (--all)"), "\(few)")
        #expect(!all.contains("(--all)"), "\(all)")
        for row in 1...8 { #expect(all.contains("!E\(row + 2) (Chiều dài (km); Đường \(row))\n"), "\(all)") }
    }
}
