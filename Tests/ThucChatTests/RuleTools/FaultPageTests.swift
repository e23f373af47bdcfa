// One rule file for every kind of fault, and the page that an author sees for each, in both languages.

import FEEL
import Foundation
import Testing

@testable import ThucChat

/// The files of `Faults/` are named by the code that is told of them; each is read with the rest of the small set.
@Suite("A page for every kind of fault")
struct FaultPageTests {
    /// Remarks that every small file earns.
    static let always = "rules.check-without-example"

    static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).map { $0.replacing(".yaml", with: "") }.sorted()
    }()

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Faults")

    static func remarks(_ name: String) throws -> [RuleRemark] {
        let data = try Data(contentsOf: folder.appending(path: "\(name).yaml"))
        let files = SmallSet.files(holding: String(decoding: data, as: UTF8.self), named: name)
        let remarks: [RuleRemark]
        do throws(RuleIssues) {
            remarks = RuleLinter(try RulebookReader.read(files), files).remarks
        } catch {
            remarks = error.issues.map { RuleRemark(.error, $0) }
        }
        return remarks.filter { name == always || $0.issue.code != always }
    }

    @Test("is told, and nothing else", arguments: names)
    func told(_ name: String) throws { #expect(Set(try Self.remarks(name).map(\.issue.code)) == [name]) }

    @Test("reads well", arguments: [Language.vi, .en])
    func page(_ language: Language) throws {
        let pages = try Self.names.map { name in
            try Self.remarks(name).map { $0.rendered(in: language) }.joined()
        }
        try GoldenFile.expect(pages.joined(separator: "\n"), "faults-\(language.rawValue).txt")
    }

    @Test func `every question and every fault of a table has its file`() {
        let row = "x"
        let tables: [TableFault.Kind] = [
            .gap(example: row, more: 0), .overlap(row: 0, earlier: 0, example: row),
            .conflict(row: 0, earlier: 0, example: row), .unreachable(row: 0), .impossible(row: 0, column: row),
            .otherType(row: 0, column: row, value: row, type: FEELType.number),
        ]
        let codes = RuleLint.samples.map(\.code) + tables.map { TableFault(kind: $0).code }
        #expect(Set(codes).subtracting(Self.names).sorted() == [])
    }
}

extension SmallSet {
    /// The small set with one file put in its place by what it says it is.
    static func files(holding text: String, named name: String) -> RulebookReader.Files {
        var files = files(criterion())
        let source = { (folder: String) in RuleSource(path: "small/\(folder)\(name).yaml", text: text) }
        let key = text.split(separator: "\n").dropFirst(2).first?.prefix { $0 != ":" } ?? ""
        switch key {
        case "criterion": files.criteria = [source("criteria/")]
        case "checks-file": files.checks = [source("checks/")]
        case "decision": files.decisions = [source("decisions/")]
        case "cases": files.cases = [source("tests/")]
        case "rulebook": files.rulebook = source("")
        case "overlay": files.overlays = [source("overlays/")]
        case "dictionary": files.dictionary = source("")
        default: Issue.record("\(name) is no known kind of file")
        }
        return files
    }
}
