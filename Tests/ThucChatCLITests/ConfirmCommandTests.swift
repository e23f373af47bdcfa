// Confirmation sheets from end to end: written by the program, filled in by a spreadsheet program where one is at hand, read back as an overlay.

import Foundation
import Testing

/// The spreadsheet program, where it is installed.
private enum LibreOffice {
    static let path = ["/usr/bin/soffice", "/usr/bin/libreoffice"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
}

@Suite("Confirmation sheets from end to end", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct ConfirmCommandTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let units = ["--units", "SampleData/units.csv"]

    func ask() throws -> Program.Outcome {
        try Program.run(["rules", "ask", "--period", "2020", "--out", "\(folder.path)/ask"] + Self.units)
    }

    func confirm(_ file: String) throws -> Program.Outcome {
        try Program.run(
            [
                "rules", "confirm", "\(folder.path)/\(file)", "--id", "xac-dinh", "--period", "2020", "--out",
                "\(folder.path)/overlay.yaml",
            ] + Self.units)
    }

    @Test func `a sheet and a page are written for every department that has a level to look up`() throws {
        let outcome = try ask()
        #expect(outcome.status == 0, "\(outcome.err)")
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/ask").sorted()
        #expect(names.contains("so-xay-dung.xlsx") && names.contains("so-xay-dung.html"))
        #expect(names.count { $0.hasSuffix(".xlsx") } == names.count { $0.hasSuffix(".html") })
        let first = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/ask/so-xay-dung.xlsx"))
        _ = try ask()
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/ask/so-xay-dung.xlsx")) == first)
    }

    @Test func `an empty sheet confirms nothing and is no fault`() throws {
        _ = try ask()
        let outcome = try confirm("ask/so-xay-dung.xlsx")
        #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome.err)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/overlay.yaml"))
    }

    @Test(
        "a sheet that LibreOffice saved comes back as the overlay that assess takes",
        .enabled(if: LibreOffice.path != nil, "LibreOffice is not installed"), .timeLimit(.minutes(8)))
    func throughLibreOffice() throws {
        _ = try ask()
        try office("csv:Text - txt - csv (StarCalc):44,34,76", "ask/so-xay-dung.xlsx")
        let text = try folder.text("so-xay-dung.csv")
        let filled = try Self.filled(text)
        try folder.write(filled.text, "filled.csv")
        try office("xlsx", "filled.csv", more: ["--infilter=CSV:44,34,76"])
        let outcome = try confirm("filled.xlsx")
        #expect(outcome.status == 0, "\(outcome.err)")
        let overlay = try folder.text("overlay.yaml")
        #expect(overlay.contains(filled.test) && overlay.contains("provenance: confirmed"))
        #expect(overlay.contains("77/QĐ-UBND") && overlay.contains("date: 2020-03-02"))
        let check = try Program.run(
            ["rules", "check", "--set", "ntm-2016-2020", "--overlay", "\(folder.path)/overlay.yaml"] + Self.units)
        #expect(check.status == 0, "\(check.err)")
    }

    @Test func `a value without a document is told with its cell, and nothing is written`() throws {
        let heads = "Mã mức,Áp dụng cho,Năm,Giá trị theo văn bản,Số văn bản,Ngày văn bản,Người ký"
        try folder.write("Mã bộ tiêu chí: ntm-2016-2020\r\n\(heads)\r\n10/thu-nhap,,,36,,,\r\n", "phieu.csv")
        let outcome = try confirm("phieu.csv")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("phieu!E3") || outcome.err.contains("confirm.unknown-test"), "\(outcome.err)")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/overlay.yaml"))
    }

    /// Converts a file of the folder, beside it.
    private func office(_ format: String, _ file: String, more: [String] = []) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: LibreOffice.path ?? "")
        process.arguments =
            [
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
            ]
            + more + [
                "--convert-to", format, "--outdir",
                folder.path, "\(folder.path)/\(file)",
            ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    /// The sheet with its first numeric level filled in.
    private static func filled(_ text: String) throws -> (text: String, test: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let row = try #require(
            lines.firstIndex { $0.hasPrefix("1,") && ($0.contains("≥") || $0.contains("≤")) }
                ?? lines.firstIndex { $0.contains("≥") || $0.contains("≤") })
        let cells = lines[row].trimmingCharacters(in: .newlines)
        let test = try #require(cells.split(separator: ",").dropFirst().first).replacing("\"", with: "")
        lines[row] =
            try #require(cells.firstMatch(of: /^(.*?),+$/)).output.1 + ",\"87,5\",77/QĐ-UBND,2020-03-02,Lãnh đạo Sở,"
        return (lines.joined(separator: "\n"), String(test))
    }
}
