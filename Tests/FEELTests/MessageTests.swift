// The words of every note and issue, in both languages, in golden files.

import Foundation
import Testing

@testable import FEEL

@Suite("Messages read well in both languages")
struct MessageTests {
    @Test func `issues`() throws {
        let sources = [
            "", "1 \u{FFFD}", "\"hộ", "1 /* x", "1 +", "1 1", "1e7000", "tổng số trườg", "xã.tổng số trườg",
            "1 instance of số",
            "sun(1)", "{a: 1, a: 2}", "function(a, a) a", "hộ nghèo + tên xã", "abs(1, 2)", "decimal(1)", "abs(x: 1)",
            "if hộ nghèo then 1 else 2", "@\"31/12/2021\"", "function(a) external {b: 1}",
            String(repeating: "(", count: 300) + "1",
        ]
        var scope = Scene().scope
        scope.declare("tổng số trường", .number)
        let page = sources.map { source in
            BadInputTests.issues(source, in: scope).map { issue in
                let place = "\(issue.code) \(issue.line):\(issue.column)"
                let excerpt = issue.excerpt.split(separator: "\n").map { "  | \($0.prefix(90))\n" }.joined()
                return "\(place)\n\(excerpt)  vi: \(issue.vi)\n  en: \(issue.en)\n"
            }.joined()
        }
        try expectGolden(page.joined(), "issues.txt")
    }

    @Test func `notes`() throws {
        let reasons: [Note.Reason] = [
            .nullOperand(name: "tổng số hộ"), .nullOperand(name: nil), .unreadableOperand(name: "thu nhập"),
            .unknownName("số hộ"), .unknownKey("tên", known: []), .unknownKey("tên", known: ["họ tên", "tuổi"]),
            .typeClash(operation: "+", found: ["number", "string"]), .indexOutOfRange(index: 5, count: 3),
            .divisionByZero,
            .beyondRange(operation: "**"),
            .badArgument(function: "floor", parameter: "n", problem: .wrongType(found: "string")),
            .badArgument(function: "sqrt", parameter: "number", problem: .outOfBounds),
            .badArgument(function: "sum", parameter: "list", problem: .empty),
            .badArgument(function: "append", parameter: "item", problem: .missing),
            .unknownParameter(function: "abs", name: "x"), .argumentCount(function: "abs", found: 2), .notAFunction,
            .unreadableText(kind: "date", text: "31/12/2021"), .conditionNotBoolean(found: "number"),
            .doesNotFitType(declared: "number", found: "string"), .limit(.steps), .limit(.items), .limit(.callDepth),
            .limit(.textLength), .noRuleMatches, .severalRulesMatch(rows: [0, 2]), .inputOutsideValues(column: "vùng"),
            .regexFault(.syntax(place: 1, pattern: "a(")), .regexFault(.unknownFlag("z")),
            .regexFault(.unknownGroup(3)),
            .regexFault(.unknownCategory("Lx")), .regexFault(.tooLarge), .regexFault(.tooManySteps(limit: 1_000)),
            .regexFault(.matchesEmpty), .regexFault(.replacement("$x")),
        ]
        let page = reasons.map { reason in
            let note = Note(reason: reason, span: TextSpan(0, 0), count: 1)
            return "\(note.code)\n  vi: \(note.vi)\n  en: \(note.en)\n"
        }
        try expectGolden(page.joined(), "notes.txt")
    }
}

/// Compares a page with a golden file; `RECORD=1` rewrites the file and fails.
func expectGolden(_ page: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try page.write(to: file, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name); run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(page == golden, sourceLocation: sourceLocation)
}
