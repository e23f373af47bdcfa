// The sample province looked at again: titles held, and the earlier bundle under the same set.

import Foundation
import Testing

@Suite("Titles on the command line", .enabled(if: Program.isBuilt, "the program was not built"))
struct RecheckCommandTests {
    private func retention(_ folder: String) throws -> [[Substring]] {
        let text = try String(contentsOfFile: "\(folder)/retention.csv", encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }

    /// One district of the sample; the later period needs no file of its own for the lists to be read.
    @Test func `an earlier bundle needs its files, and they may lie anywhere`() throws {
        let folder = try TemporaryFolder()
        let submissions = "SampleData/submissions/994-huyen-na-cat"
        let before = "\(folder.path)/before"
        _ = try Program.assess([submissions], out: before)
        let later = [
            "assess", submissions, "--period", "2021", "--set", "ntm-2016-2020", "--no-progress", "--out",
            "\(folder.path)/later", "--units", "SampleData/units.csv", "--titles", "SampleData/titles.csv",
            "--previous", before,
        ]
        let missing = try Program.run(later + ["--previous-inputs", "SampleData/sources", "--lang", "en"])
        #expect(missing.status == 3 && missing.err.contains("--previous-inputs"))
        let found = try Program.run(later + ["--previous-inputs", "SampleData"])
        #expect(found.status == 1)
        let rows = try retention("\(folder.path)/later")
        #expect(rows.count > 20 && rows[0].contains("lostBySet"))
    }
}
