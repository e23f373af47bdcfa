// Exchange with DMN: a hand-written model as rule files, and rulebooks there and back.

import FEEL
import Foundation
import Sheets
import Testing

@testable import ThucChat

@Suite("DMN exchange")
struct DMNTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
    static let rules = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../Rules").standardized.path

    func handWritten() throws -> ReadDMNModel {
        try readDMN(
            Array(Data(contentsOf: Self.folder.appendingPathComponent("hand-written.dmn"))), named: "hand-written.dmn")
    }

    @Test func `a hand-written model becomes these rule files`() throws {
        try GoldenFile.expect(handWritten().model.yaml(), "hand-written.yaml")
    }

    @Test func `what is left out is said`() throws {
        #expect(
            try handWritten().remarks == [
                .leftOut(element: "businessKnowledgeModel", name: "helper"), .oneLanguage(decision: "support level"),
                .oneLanguage(decision: "points"), .oneLanguage(decision: "twice"),
                .unknownForm(decision: "boxed", form: "context"),
            ])
    }

    @Test("a set goes out and comes back the same", arguments: ["ntm-2016-2020", "ntm-2021-2025"])
    func roundTrip(_ set: String) throws {
        let model = try RulebookLibrary(root: Self.rules).read(set).dmn
        let read = try readDMN(Array(model.document.utf8), named: "out.dmn")
        #expect(read.model == model && read.remarks == [] && model.decisions.count >= 10)
    }

    @Test func `what comes back loads and decides as the set does`() throws {
        let library = RulebookLibrary(root: Self.rules)
        let book = try library.read("ntm-2016-2020")
        var files = try library.files(of: "ntm-2016-2020")
        files.decisions = book.dmn.decisions.enumerated().map { .init(path: "decisions/\($0).yaml", text: $1.yaml()) }
        let again = try RulebookReader.read(files)
        #expect(again.decisions.map(\.draft) == book.dmn.decisions)
        var bindings = Bindings(again.scope)
        bindings["vùng"] = "tdmnpb"
        bindings["năm"] = 2020
        again.decide(into: &bindings)
        #expect(bindings["mức 10/thu-nhap"] == 36 && bindings["mức 17.1/hop-ve-sinh"] == 90)
    }

    @Test("every hit policy goes out and comes back", arguments: HitPolicy.all)
    func policies(_ policy: HitPolicy) throws {
        let table = DecisionTable.Draft(
            policy, inputs: [.init("a & b", values: "< 5"), .init("c")],
            outputs: [.init("x", type: .number, values: "1, 2"), .init("y", type: .string, otherwise: "\"<\"")],
            rows: [.init(["'", "-"], ["1", "\"a\nb\""])])
        let draft = DecisionDraft(
            name: "thử & sai", title: Bilingual(vi: "«Thử»", en: "\"Trial\""), type: nil,
            body: .table(table, notes: ["]]>"]))
        let model = DMNModel(name: "m", namespace: "urn:m", inputs: [.init(name: "c", type: .date)], decisions: [draft])
        #expect(try readDMN(Array(model.document.utf8), named: "m").model == model)
    }

    @Test(
        "files that are refused",
        arguments: [
            "<definitions xmlns='http://www.omg.org/spec/DMN/20151101/dmn.xsd'/>", "<html/>",
            "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>",
        ])
    func refused(_ text: String) {
        #expect(throws: DMNFault.self) { try readDMN(Array(text.utf8), named: "x") }
    }

    @Test(
        "files that are no sound XML",
        arguments: [
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>", "<definitions",
            String(repeating: "<a>", count: 200),
        ])
    func unsound(_ text: String) {
        #expect(throws: SheetsError.self) { try readDMN(Array(text.utf8), named: "x") }
    }

    @Test func `another expression language is left out`() {
        let text = """
            <definitions xmlns="\(DMNVersion.v14.rawValue)"><decision name="a"><literalExpression expressionLanguage="javascript">\
            <text>1</text></literalExpression></decision></definitions>
            """
        #expect(throws: DMNFault.nothingUsable) { try readDMN(Array(text.utf8), named: "x") }
    }
}
