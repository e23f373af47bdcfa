// Hostile files are refused within a second of work and a hundred megabytes of memory.

import Foundation
import Testing

@Suite("Hostile files on the command line", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct HostileFileTests {
    static let laughs = """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [
        <!ENTITY lol "lol">\((1...9).map { level in
            "<!ENTITY lol\(level) \"\(String(repeating: "&lol\(level == 1 ? "" : String(level - 1));", count: 10))\">"
        }.joined(separator: "\n"))
        ]>
        <Workbook>&lol9;</Workbook>
        """

    @Test(
        "are refused",
        arguments: [
            ("laughs.xml", laughs, "DOCTYPE"),
            ("entity.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", "DOCTYPE"),
            ("remote.xml", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\"><a/>", "DOCTYPE"),
            ("deep.xml", String(repeating: "<a>", count: 3_000_000), "--max-depth"),
            ("wide.csv", String(repeating: ",", count: 1_000_000) + "x", "--max-columns"),
        ])
    func areRefused(_ name: String, _ text: String, _ words: String) throws {
        let folder = try TemporaryFolder()
        try expectRefusal(try folder.write(text, name), words)
    }

    @Test func `a bomb in an office document is refused`() throws {
        try expectRefusal(PackageFolder.path("Tests/SheetsTests/Formats/bomb.xlsx"), "--max-expansion-ratio")
    }

    private func expectRefusal(_ path: String, _ words: String) throws {
        let outcome = try Program.run(["sheets", path], bounds: "ulimit -t 1 && ulimit -d 102400")
        #expect(outcome.status == 1, "\(outcome.err)")
        #expect(outcome.err.contains(words))
        #expect(outcome.out.isEmpty)
    }
}
