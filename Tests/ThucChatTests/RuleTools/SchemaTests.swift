// The JSON Schema of rule files against the loader: the same keys, and every rule file of the project fits.

import FEEL
import Foundation
import Testing
import Yams

@testable import ThucChat

@Suite("The schema of rule files")
struct SchemaTests {
    static let snippet = """
        thucchat: 1
        overlay: one
        set: small
        valid: { from: 2019-01-01, to: 2020-12-31 }
        thresholds:
          - { test: 1.1/a, value: 60, provenance: confirmed, by: { person: Nguyễn Văn A, document: 5/QĐ, date: 2020-01-01 } }
        assigns:
          - { dimension: vùng, value: mn, units: ["00001"], by: { person: Nguyễn Văn A, document: 5/QĐ, date: 2020-01-01 } }
        """

    static let decision = """
        thucchat: 1
        decision: mức hỗ trợ
        title: { vi: Mức hỗ trợ, en: Support }
        type: number
        hit: P
        inputs: [{ expr: tỷ lệ hộ nghèo, type: number, values: "[0..100]" }]
        outputs: [{ name: mức, type: number, values: "3, 1", otherwise: 1 }]
        rules: [{ if: ["> 5"], then: [3], note: nhiều }]
        examples: [{ name: nhiều, given: { tỷ lệ hộ nghèo: 9 }, expect: 3 }]
        """

    static let formula = """
        thucchat: 1
        decision: gấp đôi
        title: { vi: Gấp đôi, en: Twice }
        type: number
        is: mức hỗ trợ * 2
        """

    static let cases = "thucchat: 1\ncases: a\nexamples: [{ name: a, given: {}, expect: {} }]"

    static let register = """
        thucchat: 1
        form: ho
        title: { vi: Danh sách hộ, en: Households }
        kind: register
        table: hộ
        columns:
          - { field: loại, labels: [Loại hộ] }
        """

    static let results = """
        thucchat: 1
        form: kq
        title: { vi: Kết quả, en: Results }
        kind: result-table
        columns:
          - { is: indicator, labels: [Chỉ tiêu] }
          - { is: claim, speaker: commune, mark: met, labels: [Đạt] }
        """

    static let profiles = [
        """
        thucchat: 1
        profile: a
        version: "1"
        set: small
        form: kq
        header: 2
        columns:
          - { column: A, head: Nội dung, is: indicator }
          - { column: B, head: Xã / Đạt, is: claim, speaker: commune, mark: met }
          - { column: C, head: Khác, is: ignored }
        """,
        """
        thucchat: 1
        profile: b
        version: "1"
        set: small
        form: ho
        columns:
          - { column: A, head: Hạng, field: loại }
        """,
    ]

    /// The files of every set of the project, and a small set with what they do not have.
    static func fileSets() throws -> [RulebookReader.Files] {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        var sets = try library.sets().map { try library.files(of: $0) }
        let unique = """
              - id: u
                kind: contradiction
                severity: note
                unique: { table: hộ, by: [loại] }
                text: { vi: a, en: b }
                fix: { vi: a, en: b }
            """
        var small = SmallSet.files(SmallSet.criterion(checks: [unique]))
        small.decisions = [
            RuleSource(path: "small/decisions/one.yaml", text: decision),
            RuleSource(path: "small/decisions/two.yaml", text: formula),
        ]
        small.cases = [RuleSource(path: "small/tests/one.yaml", text: cases)]
        small.dictionary = RuleSource(
            path: "small/dictionary.yaml",
            text: SmallSet.dictionary.replacing(
                "fields:", with: "alike: [{ unit: hộ, as: người }]\nfields:", maxReplacements: 1))
        small.overlays = [RuleSource(path: "small/overlays/one.yaml", text: snippet)]
        small.forms = [
            RuleSource(path: "small/forms/ho.yaml", text: register),
            RuleSource(path: "small/forms/kq.yaml", text: results),
        ]
        small.profiles = profiles.enumerated().map {
            RuleSource(path: "small/forms/profiles/\($0.offset).yaml", text: $0.element)
        }
        sets.append(small)
        return sets
    }

    @Test func `knows exactly the keys that the loader asks for`() throws {
        let schema = try RuleSchema.load()
        var walk = AskedKeys(schema: schema)
        for files in try Self.fileSets() {
            var reader = RulebookReader()
            _ = reader.rulebook(from: files)
            #expect(reader.issues == [])
            for source in files.all { walk.read(source, reader.asked[source.path] ?? [:]) }
        }
        for file in try RulebookLibrary(root: ProjectFolder.path("Rules")).targetFiles() {
            let (_, scribe) = TargetReader.attempt(file)
            #expect(scribe.issues == [])
            walk.read(file, scribe.asked)
        }
        #expect(walk.unmatched == [])
        for (name, definition) in schema.definitions where definition["properties"] != nil && name != "bilingual" {
            #expect(walk.keys[name]?.sorted() == definition.keys(of: "properties"), "\(name)")
        }
    }

    @Test func `every rule file of the project fits one kind of file`() throws {
        let schema = try RuleSchema.load()
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        var count = 0
        for files in try [library.targetFiles()] + library.sets().map({ try library.files(of: $0).all }) {
            for source in files {
                let node = try #require(try Yams.compose(yaml: source.text))
                #expect(schema.fittingKinds(node).count == 1, "\(source.path)")
                count += 1
            }
        }
        #expect(count > 60)
    }

    @Test(
        "what the loader refuses does not fit",
        arguments: [
            ("an unknown key", "basis: 1/QĐ", "basiss: 1/QĐ"),
            ("a text in one language", "{ vi: Nước, en: Water }", "{ vi: Nước }"),
            ("an unknown word", "provenance: recollected", "provenance: guessed"),
            ("a level that the set confirms", "provenance: recollected", "provenance: confirmed"),
            (
                "two directions", "at-least: {",
                "at-most: { value: 5, provenance: sourced, source: S1 }\n        at-least: {"
            ),
            ("no direction", "at-least: { value: 50, provenance: recollected }", "documented: true"),
            ("no tests", "    tests:\n", "    test:\n"),
        ])
    func refuses(_ name: String, _ part: String, _ replacement: String) throws {
        let good = SmallSet.criterion()
        let bad = good.replacing(part, with: replacement)
        #expect(bad != good)
        let schema = try RuleSchema.load()
        #expect(schema.fittingKinds(try #require(try Yams.compose(yaml: good))) == ["criterionFile"])
        #expect(schema.fittingKinds(try #require(try Yams.compose(yaml: bad))) == [])
        #expect(throws: RuleIssues.self) { try RulebookReader.read(SmallSet.files(bad)) }
    }
}
