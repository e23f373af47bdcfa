// What the program says and returns when something is wrong, and when nothing is.

import Foundation
import Sheets
import Testing

@Suite("Exit statuses", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct ExitStatusTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var arguments: [String]
        var status: Int32
        /// What standard error must say.
        var words: [String]
        var testDescription: String { name }
    }

    /// One file of it.
    static let file = ["SampleData/submissions/999-huyen-khanh-lam/xa-nam-sang/bieu-ket-qua-2020.xml"]

    static let sample = ["SampleData/submissions/999-huyen-khanh-lam/xa-nam-sang", "--units", "SampleData/units.csv"]

    @Test(
        "tell what went wrong",
        arguments: [
            Row(name: "help", arguments: ["--help"], status: 0, words: []),
            Row(name: "version", arguments: ["--version"], status: 0, words: []),
            Row(
                name: "rules hold", arguments: ["rules", "check", "Rules", "--set", "ntm-2026-2030"], status: 0,
                words: []),
            Row(name: "no such command", arguments: ["giam-dinh"], status: 2, words: ["giam-dinh"]),
            Row(
                name: "no such option", arguments: ["rules", "check", "--st", "x"], status: 2, words: ["--st", "--set"]),
            Row(
                name: "no such period", arguments: ["assess"] + sample + ["--period", "20-20", "--out", "/tmp/x"],
                status: 2,
                words: ["20-20", "2021-H1"]),
            Row(
                name: "a period outside every set",
                arguments: ["assess"] + sample + ["--period", "2009", "--out", "/tmp/x"],
                status: 2, words: ["2009", "ntm-2016-2020", "--period"]),
            Row(
                name: "in English",
                arguments: ["assess"] + sample + ["--period", "2009", "--out", "/tmp/x", "--lang", "en"],
                status: 2, words: ["No set covers the year 2009"]),
            Row(
                name: "no such set",
                arguments: ["assess"] + sample + ["--period", "2020", "--set", "ntm", "--out", "/tmp/x"],
                status: 2, words: ["ntm-2016-2020", "ntm-2021-2025"]),
            Row(
                name: "no such region", arguments: ["rules", "list", "--level", "xyz"], status: 2,
                words: ["xyz", "tdmnpb"]),
            Row(
                name: "no such table", arguments: ["rules", "table", "KM"], status: 2, words: ["«kieu-mau:KM»"]),
            Row(
                name: "no such department",
                arguments: ["assess"] + sample + ["--period", "2020", "--owner", "so-xay", "--out", "/tmp/x"],
                status: 2,
                words: ["so-xay-dung"]),
            Row(
                name: "no file there", arguments: ["assess", "khong-co", "--period", "2020", "--out", "/tmp/x"],
                status: 3,
                words: ["khong-co"]),
            Row(
                name: "no rules there", arguments: ["rules", "check", "khong-co-quy-tac"], status: 3,
                words: ["khong-co-quy-tac"]),
            Row(name: "no bundle there", arguments: ["explain", "khong-co", "99031"], status: 3, words: ["khong-co"]),
            Row(name: "a formula that does not compile", arguments: ["feel", "1 +"], status: 2, words: ["1:"]),
        ])
    func status(_ row: Row) throws {
        let outcome = try Program.run(row.arguments)
        #expect(outcome.status == row.status, "\(outcome.err)")
        for word in row.words { #expect(outcome.err.contains(word), "\(outcome.err)") }
        if row.status != 0 { #expect(outcome.out.isEmpty, "diagnostics go to standard error") }
    }

    @Test func `a folder that is no bundle is never replaced`() throws {
        let folder = try TemporaryFolder()
        try folder.write("của tôi", "ghi-chu.txt")
        let outcome = try Program.assess(["SampleData/broken"], out: folder.path)
        #expect(outcome.status == 3, "\(outcome.err)")
        #expect(try folder.text("ghi-chu.txt") == "của tôi")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ghi-chu.txt"])
    }

    @Test func `cells as typed are printed only where personal data are asked for`() throws {
        let outcome = try Program.run(["assess"] + Self.sample + ["--period", "2020", "--stop-after", "ingest"])
        #expect(outcome.status == 2)
        #expect(outcome.out.isEmpty)
        #expect(outcome.err.contains("--with-personal"), "\(outcome.err)")
    }

    @Test func `a file of another period counts for its commune, and is told where it is checked alone`() throws {
        let folder = try TemporaryFolder()
        let files = ["SampleData/submissions/999-huyen-khanh-lam/xa-nam-sang", "--units", "SampleData/units.csv"]
        let outcome = try Program.run(
            ["assess"] + files + ["--period", "2021", "--no-progress", "--out", "\(folder.path)/out"])
        #expect(outcome.status == 1, "\(outcome.err)")
        let bundle = try BundleFiles(folder: "\(folder.path)/out")
        let unit = try #require(try bundle.table("units.csv").first { $0["unit"] == "99454" })
        for (severity, column) in [("warning", "warnings"), ("blocker", "blockers")] {
            let count = bundle.findings.count { $0["unit"] == "99454" && $0["severity"] == severity }
            #expect(unit[column] == "\(count)", "\(severity)")
            let province = try bundle.table("rollups.csv").first {
                $0["scope"] == "province" && $0["measure"] == "findings-\(severity)"
            }
            #expect(province?["value"] == "\(bundle.findings.count { $0["severity"] == severity })", "\(severity)")
        }
        #expect(bundle.findings.contains { $0["code"] == "period.other" && $0["unit"] == "99454" })
        let check = try Program.run(["check"] + files + ["--period", "2021"])
        #expect(check.err.contains("2021"), "\(check.err)")
    }

    @Test func `a full standard output is the world failing`() throws {
        for arguments in [["sheets"] + Self.file, ["check"] + Self.sample, ["rules", "list"], ["--help"]] {
            #expect(try Program.status(arguments, writingTo: "/dev/full") == 3, "\(arguments)")
        }
    }

    @Test func `every limit that a message names can be raised`() throws {
        for name in ReadLimits.Name.allCases {
            let outcome = try Program.run(["sheets"] + Self.file + [name.option, "1000000000"])
            #expect(outcome.status == 0, "\(name.option): \(outcome.err)")
            #expect(try Program.run(["help", "assess"]).out.contains(name.option), "\(name.option)")
        }
    }

    @Test func `a stage can be stopped at and printed`() throws {
        for stage in ["ingest", "normalize", "validate", "score"] {
            let outcome = try Program.run(
                ["assess"] + Self.sample + ["--period", "2020", "--stop-after", stage, "--with-personal"])
            #expect(outcome.status == 0, "\(stage): \(outcome.err)")
            let value = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8)) as? [String: Any]
            #expect(value?["unit"] as? String == "99454", "\(stage)")
        }
    }

    @Test func `doubts are not counted by a bundle of another set, and lines that go to a file are whole`() throws {
        let folder = try TemporaryFolder()
        let manifest = """
            { "period": "2020", "outputs": [], "inputs": [], "sources": [],
              "rulebook": { "id": "ntm-2016-2020", "version": "1", "digest": "" } }
            """
        try folder.write(manifest, "manifest.json")
        let other = try Program.run(["rules", "doubts", "--set", "ntm-2021-2025", "--on", folder.path])
        #expect(other.status == 2 && other.err.contains("ntm-2016-2020") && other.err.contains("ntm-2021-2025"))
        let list = try Program.run(["rules", "doubts", "--set", "ntm-2016-2020"])
        #expect(
            list.status == 0 && !list.out.contains("…")
                && list.out.contains("tdmnpb, dbsh, btb, dhntb, tn, dnb, dbscl"), "\(list.out)")
    }
}
