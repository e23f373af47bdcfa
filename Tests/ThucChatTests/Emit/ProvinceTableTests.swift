// The table of the province on a terminal.

import Testing

@testable import ThucChat

@Suite("The table on a terminal")
struct ProvinceTableTests {
    private func summary() throws -> BundleSummary {
        let folder = try TestFolder()
        let province = MadeUpProvince(communes: 40)
        var writer = try BundleWriter(out: "\(folder.path)/out", context: province.context)
        for index in 0..<40 { try writer.append(province.assessment(index)) }
        var summary = try writer.finish(batchFindings: [], leftOut: [])
        summary.path = "out"
        return summary
    }

    @Test("reads well", arguments: [(80, Language.vi), (100, .vi), (120, .en)])
    func golden(_ width: Int, _ language: Language) throws {
        let text = provinceTable(try summary(), width: width, language: language)
        #expect(text.split(separator: "\n").allSatisfy { TerminalText(text: String($0)).width <= width })
        try GoldenFile.expect(text, "province-\(width)-\(language.rawValue).txt")
    }

    @Test(
        "letters with marks take one column",
        arguments: [("xã Nậm Chầy", 11), ("xa\u{303} Nậm Châ\u{300}y", 11), ("", 0), ("数", 2), ("a\u{200B}b", 2)])
    func width(_ text: String, _ columns: Int) {
        #expect(TerminalText(text: text).width == columns)
    }

    @Test func `a text is cut at a letter, never inside one`() {
        #expect(TerminalText(text: "Nậm Châ\u{300}y, xa").cut(to: 8) == "Nậm Châ\u{300}…")
        #expect(TerminalText(text: "Nậm").padded(to: 5) == "Nậm  ")
        #expect(TerminalText(text: "12").aligned(to: 5) == "   12")
    }

    @Test func `at most so many communes are kept, registered first`() {
        let province = MadeUpProvince(communes: 127)
        var list = AttentionList()
        for index in 0..<127 { list.add(province.assessment(index), language: .vi) }
        #expect(list.lines.count == AttentionList.limit)
        #expect(list.lines[0].isRegistered)
        #expect(list.lines == list.lines.sorted(by: AttentionLine.comesFirst))
    }
}
