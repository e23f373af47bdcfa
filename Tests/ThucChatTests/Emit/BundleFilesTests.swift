// The files of a bundle, byte for byte, and that they agree with each other.

import Testing

@testable import ThucChat

@Suite("Files of a bundle")
struct BundleFilesTests {
    @Test(
        "are written as held",
        arguments: [
            "standings.csv", "units.csv", "findings.csv", "places.csv", "observations.csv", "rollups.csv",
            "manifest.json",
        ])
    func golden(_ name: String) throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let text = try folder.text("out/\(name)")
        // The report is looked at by eye and in its own tests; its digest would make this file change with every word of it.
        let stable = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.contains("\"bytes\"") || name != "manifest.json"
        }
        try GoldenFile.expect(name == "manifest.json" ? stable.joined(separator: "\n").withoutReportDigest : text, name)
    }

    @Test func `tables begin with a byte order mark and end their lines with CRLF`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        for table in BundleFile.tables {
            let bytes = try folder.bytes("out/\(table.rawValue)")
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(bytes.suffix(2) == [0x0D, 0x0A])
        }
        #expect(try folder.text("out/manifest.json").hasSuffix("}\n"))
    }

    @Test func `no temporary file stays behind`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        #expect(try folder.names() == ["out"])
        #expect(try folder.names("out") == (BundleFile.allCases.map(\.rawValue) + ["departments"]).sorted())
    }

    @Test func `the same assessments give the same bytes`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/one")
        _ = try SmallBatch.write(to: "\(folder.path)/two")
        for file in BundleFile.allCases {
            #expect(
                try folder.bytes("one/\(file.rawValue)") == folder.bytes("two/\(file.rawValue)"), "\(file.rawValue)")
        }
    }

    @Test func `the digest of the results is that of the lines of sha256sum`() throws {
        let folder = try TestFolder()
        let summary = try SmallBatch.write(to: "\(folder.path)/out")
        let lines = try BundleFile.tables.map {
            "\(Digest256.hex(of: try folder.text("out/\($0.rawValue)")))  \($0.rawValue)\n"
        }
        #expect(summary.digest == Digest256.hex(of: lines.joined()))
        #expect(try folder.text("out/manifest.json").contains("\"results\": \"\(summary.digest)\""))
        #expect(try folder.text("out/report.html").contains(summary.digest.prefix(16)))
    }

    @Test func `counts of units, standings and findings reconcile over a whole province`() throws {
        let folder = try TestFolder()
        let province = MadeUpProvince(communes: 127)
        var writer = try BundleWriter(out: "\(folder.path)/out", context: province.context)
        for index in 0..<province.communes { try writer.append(province.assessment(index)) }
        let summary = try writer.finish(batchFindings: [], leftOut: [])
        let bundle = "\(folder.path)/out"
        let units = try BundleTable(.units, in: bundle) { _ in true }.rows
        let criteria = Dictionary(grouping: try BundleTable(.standings, in: bundle) { $0["level"] == "criterion" }.rows)
        { $0["unit"] }
        let findings = Dictionary(grouping: try BundleTable(.findings, in: bundle) { _ in true }.rows) { $0["unit"] }
        for unit in units {
            let rows = criteria[unit["unit"]] ?? []
            let asked = findings[unit["unit"]] ?? []
            #expect(rows.count { $0["claim"] == "met" } == Int(unit["claimed"]))
            #expect(rows.count { $0["supported"] == "met" } == Int(unit["lowest"]))
            #expect(rows.count { $0["supported"] != "not-met" } == Int(unit["highest"]))
            #expect(asked.count { $0["severity"] == "blocker" } == Int(unit["blockers"]))
            #expect(asked.count { $0["severity"] == "warning" } == Int(unit["warnings"]))
        }
        #expect(units.count == 127)
        try expectRollups(of: units, in: bundle)
        #expect(summary.rollups.province.communes == 127)
    }

    private func expectRollups(of units: [BundleTable.Row], in bundle: String) throws {
        let rollups = try BundleTable(.rollups, in: bundle) { _ in true }.rows
        func sum(_ column: String) -> Int { units.reduce(0) { $0 + (Int($1[column]) ?? 0) } }
        let criteria = try #require(rollups.first { $0["scope"] == "province" && $0["measure"] == "criteria" })
        #expect(
            [criteria["value"], criteria["lowest"], criteria["highest"]]
                == [sum("claimed"), sum("lowest"), sum("highest")].map(String.init))
        let districts = rollups.filter { $0["scope"] == "district" && $0["measure"] == "criteria" }
        #expect(districts.reduce(0) { $0 + (Int($1["value"]) ?? 0) } == sum("claimed"))
        let bands = rollups.filter { $0["scope"] == "band" && $0["key"] == "99" }
        #expect(bands.map { $0["measure"] } == ["19", "15-18", "10-14", "5-9", "0-4"])
        #expect(bands.reduce(0) { $0 + (Int($1["value"]) ?? 0) } == units.count)
    }
}

extension String {
    /// The manifest without the digests of the report and the workbooks.
    fileprivate var withoutReportDigest: String {
        let lines = split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().filter { index, line in
            !(line.contains("\"digest\"") && index + 1 < lines.count
                && [".html", ".xlsx"].contains { lines[index + 1].contains($0) })
        }.map(\.element).joined(separator: "\n")
    }
}
