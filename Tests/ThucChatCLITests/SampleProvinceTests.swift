// The main job over the sample province: every planted fault found, every honest look-alike left alone.

import Foundation
import Testing

@Suite(
    "The sample province, from files to bundle", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests")
)
struct SampleProvinceTests {
    let sample: SampleBundle

    init() throws { sample = try SampleBundle.shared.get() }

    @Test func `holds every row of expected.csv`() throws {
        let rows = try ExpectedRow.all(in: "SampleData/expected.csv")
        #expect(rows.count > 150)
        for row in rows { #expect(sample.one.says(row) == row.isPresent, "\(row.testDescription)") }
    }

    @Test func `puts no blocker on an honest commune`() throws {
        let rows = try ExpectedRow.all(in: "SampleData/expected.csv")
        let honest = Set(rows.filter { !$0.isPresent && $0.code == "*" && $0.severity == "blocker" }.map(\.unit))
        #expect(honest.count > 90)
        let blocked = sample.one.findings.filter { $0["severity"] == "blocker" && honest.contains($0["unit"] ?? "") }
        #expect(blocked.isEmpty, "\(blocked.map { "\($0["unit"] ?? "") \($0["code"] ?? "")" })")
    }

    @Test func `gives the same bytes with one worker and with two`() {
        #expect(sample.one.bytes.keys.sorted() == sample.two.bytes.keys.sorted())
        for (name, bytes) in sample.one.bytes { #expect(sample.two.bytes[name] == bytes, "\(name)") }
    }

    @Test func `has a row for every commune, sent or not`() throws {
        let rows = try sample.one.table("units.csv")
        let communes = try CommaTable(path: PackageFolder.path("SampleData/units.csv")).rows.filter {
            $0["kind"] == "xã"
        }
        #expect(rows.map { $0["unit"] } == communes.map { $0["code"] }.sorted { ($0 ?? "") < ($1 ?? "") })
        let sent = Dictionary(grouping: rows) { $0["submission"] ?? "" }.mapValues(\.count)
        // One commune's only table names no district and could be another's, so nothing is known to have come from it.
        #expect(sent["conflict"] == 1)
        #expect(sent["not-sent"] == 3)
    }

    @Test func `counts that bound what is claimed`() throws {
        for row in try sample.one.table("units.csv") {
            let numbers = ["claimed", "lowest", "highest", "certainOverstatement", "possibleOverstatement"].map {
                Int(row[$0] ?? "")
            }
            let (claimed, lowest, highest) = try (#require(numbers[0]), #require(numbers[1]), #require(numbers[2]))
            #expect(0 <= lowest && lowest <= highest && highest <= 19 && claimed <= 19, "\(row["unit"] ?? "")")
            #expect(
                numbers[3] == max(0, claimed - highest) && numbers[4] == max(0, claimed - lowest),
                "\(row["unit"] ?? "")")
        }
    }

    @Test func `needs attention and says where the bundle is`() {
        #expect(sample.status == 1)
        #expect(sample.table.contains("/one"))
    }

    @Test func `is walked from the cell to the standing`() {
        #expect(sample.walk.status == 0)
        for word in ["17.6", "E62", "bieu-ket-qua-2020.csv", "70"] {
            #expect(sample.walk.out.contains(word), "\(word)")
        }
    }

    @Test func `accounts for every row of every sheet`() throws {
        #expect(try Account.unbalanced(in: sample.one).isEmpty)
        #expect(try Account.unbalanced(in: sample.broken).isEmpty)
    }
}

@Suite("Broken files", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct BrokenFileTests {
    let bundle: BundleFiles
    let rows: [ExpectedRow]

    init() throws {
        bundle = try SampleBundle.shared.get().broken
        rows = try ExpectedRow.all(in: "SampleData/broken-expected.csv")
    }

    @Test func `each give the finding that tells what is wrong, at its place`() {
        #expect(rows.count == 14)
        for row in rows { #expect(bundle.says(row), "\(row.testDescription)") }
    }

    @Test func `each say what, where and how to fix in both languages`() {
        for row in rows {
            let found = bundle.findings.first { finding in
                finding["code"] == row.code && bundle.places(of: finding).contains { $0["file"] == row.file }
            }
            for column in ["textVi", "textEn", "fixVi", "fixEn"] {
                #expect(found?[column]?.isEmpty == false, "\(row.code) \(column)")
            }
        }
    }

    @Test func `never stop the batch`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: PackageFolder.path("SampleData/broken"))
        let told = Set(bundle.findings.flatMap { bundle.places(of: $0) }.compactMap { $0["file"] })
        for file in files { #expect(told.contains(file), "\(file)") }
        let assessed = Set(bundle.standings.filter { $0["supported"] == "met" }.compactMap { $0["unit"] })
        #expect(assessed.isSuperset(of: ["99091", "99094", "99103"]))
    }

    @Test func `say once what cannot be read at all`() {
        let unreadable = ["tep-rong.xml", "tep-nhi-phan-mang-duoi-xml.xml", "xml-bi-cat.xml", "co-doctype.xml"]
        for file in unreadable {
            let about = bundle.findings.filter { finding in bundle.places(of: finding).contains { $0["file"] == file } }
            #expect(about.count == 1, "\(file): \(about.compactMap { $0["code"] })")
        }
    }
}

/// The accounts of sheets in a manifest.
enum Account {
    private struct Manifest: Decodable {
        struct Input: Decodable {
            struct Sheet: Decodable {
                var sheet: String
                var read, accepted, rejected: Int
                var skipped: [String: Int]
            }
            var path: String
            var sheets: [Sheet]
        }
        var inputs: [Input]
    }

    /// Sheets whose rows read are not accepted + rejected + skipped.
    static func unbalanced(in bundle: BundleFiles) throws -> [String] {
        let manifest = try JSONDecoder().decode(Manifest.self, from: bundle.bytes["manifest.json"] ?? Data())
        return manifest.inputs.flatMap { input in
            input.sheets.filter { $0.read != $0.accepted + $0.rejected + $0.skipped.values.reduce(0, +) }
                .map { "\(input.path) \($0.sheet)" }
        }
    }
}
