// `thucchat units` and `rules check` over the real lists, run as people run them.

import Testing

@Suite("Units on the command line", .enabled(if: Program.isBuilt, "the program was not built"))
struct UnitsCommandTests {
    @Test func `a merged commune tells what it became`() throws {
        let outcome = try Program.run(["units", "02872", "--lang", "en"])
        #expect(outcome.status == 0)
        #expect(
            outcome.out.split(separator: "\n") == [
                "02872  xã Tà Chải, huyện Bắc Hà, Lào Cai  not known – 2024-10-31",
                "  became 02839 thị trấn Bắc Hà, huyện Bắc Hà  2024-11-01 merge 1  1197/NQ-UBTVQH15 (high)",
            ])
    }

    @Test func `a name means units of that very spelling, on the day asked`() throws {
        let named = try Program.run(["units", "Sa Pả", "--on", "2021-07-01"])
        #expect(named.out.contains("03002  phường Sa Pả") && !named.out.contains("03001  "))
        let later = try Program.run(["units", "02647", "--on", "2025-12-31", "--lang", "en"])
        #expect(later.out.hasPrefix("02647  phường Lào Cai, Lào Cai  2025-07-01 – now"))
        #expect(later.out.split(separator: "\n").filter { $0.hasPrefix("  from ") }.count == 6)
    }

    @Test func `a name that nobody bears is told, and a day that is none is refused`() throws {
        let unknown = try Program.run(["units", "Sa Pà"])
        #expect(unknown.status == 1 && unknown.err.contains("Sa Pà"))
        #expect(try Program.run(["units", "02872", "--on", "2024-02-30"]).status == 2)
    }

    @Test func `a lineage with a wrong code is refused with its line`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.copy("Rules")
        try folder.edit(
            "Rules/units/lineage.csv", "2025-07-01,merge,02635,phường Duyên Hải",
            "2025-07-01,merge,02636,phường Duyên Hải")
        let check = try Program.run(["rules", "check", "Rules", "--lang", "en"], in: folder.path)
        #expect(check.status == 2)
        #expect(check.err.contains("Rules/units/lineage.csv:4:1 error lineage.no-unit"))
        #expect(try Program.run(["units", "02872", "--rules", "Rules"], in: folder.path).status == 2)
    }
}
