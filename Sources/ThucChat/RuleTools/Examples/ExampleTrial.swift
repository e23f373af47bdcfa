// Runs every example of a set, file by file: those of criteria, of decisions, and of case files.

import FEEL

/// The examples of a set and what came of them.
package struct ExampleTrial: Sendable {
    package typealias Run = (example: RuleExample, run: ExampleRun)

    /// The examples of one file.
    package struct File: Sendable {
        /// Path below the rules folder.
        package var path: String
        /// Ids of the checks that the file's `findings` speak of.
        package var checks: [String] = []
        /// Codes of the indicators and conditions that the file's examples are about.
        package var indicators: [String] = []
        /// The name of the decision that the file's examples are about.
        package var decision: String?
        package var runs: [Run]

        package var failures: [ExampleFailure] { runs.flatMap(\.run.failures) }
        /// Examples of which nothing failed.
        package var passedCount: Int { runs.filter { $0.run.failures.isEmpty }.count }
    }

    /// In the order of criteria, decisions, then case files; files without examples are there too.
    package let files: [File]

    /// Overlays play no part: the examples speak of the set, and their commune is of no province.
    package init(_ book: Rulebook) {
        let book = book.withoutOverlays
        files =
            book.criteria.map { File($0, of: book) } + book.decisions.map { File($0, of: book) }
            + book.cases.map { File($0, of: book) }
    }

    /// What failed, with one run in memory at a time: for a trial that nothing more is asked of.
    package static func failures(of book: Rulebook) -> [ExampleFailure] {
        let book = book.withoutOverlays
        return book.criteria.flatMap { book.runs(of: $0).flatMap(\.run.failures) }
            + book.decisions.flatMap { book.runs(of: $0).flatMap(\.run.failures) }
            + book.cases.flatMap { book.runs(of: $0).flatMap(\.run.failures) }
    }

    package var failures: [ExampleFailure] { files.flatMap(\.failures) }

    package var isClean: Bool { failures.isEmpty }

    /// The rows of a decision's table that its own examples match, from 0; one for every match.
    func matchedRows(of decision: RuleDecision) -> [Int] {
        files.filter { $0.decision == decision.name }.flatMap(\.facts).flatMap { decision.decide($0.bindings).rows }
    }

    /// One line a file, the failures under it, and the sum.
    package func report(in language: Language) -> String {
        var lines: [String] = []
        for file in files where !file.runs.isEmpty {
            let sign = file.failures.isEmpty ? "✓" : "✗"
            lines.append("\(sign) \(file.path)  \(file.passedCount)/\(file.runs.count)")
            lines += file.failures.map { "    \($0[language])" }
        }
        let count = files.reduce(0) { $0 + $1.runs.count }
        let passed = files.reduce(0) { $0 + $1.passedCount }
        lines.append(
            Bilingual(
                vi: "\(passed)/\(count) ví dụ đúng, \(count - passed) sai",
                en: "\(passed)/\(count) examples hold, \(count - passed) do not")[language])
        return lines.joined(separator: "\n")
    }
}

extension ExampleTrial.File {
    fileprivate init(_ criterion: Criterion, of book: Rulebook) {
        self.init(
            path: criterion.source.path, checks: book.checks(of: criterion),
            indicators: criterion.indicators.map(\.code),
            runs: Array(book.runs(of: criterion)))
    }

    fileprivate init(_ decision: RuleDecision, of book: Rulebook) {
        self.init(path: decision.file, decision: decision.name, runs: Array(book.runs(of: decision)))
    }

    fileprivate init(_ cases: CaseFile, of book: Rulebook) {
        let named = Set(cases.examples.flatMap(\.expect).map { String($0.name.prefix { $0 != "/" }) })
        self.init(
            path: cases.path, checks: book.checks.map(\.id),
            indicators: book.allIndicators.map(\.code).filter(named.contains), runs: Array(book.runs(of: cases)))
    }
}

/// An example is run when it is reached.
extension Rulebook {
    fileprivate func checks(of criterion: Criterion) -> [String] {
        checks.filter { $0.source.path == criterion.source.path }.map(\.id)
    }

    fileprivate func runs(of criterion: Criterion) -> some Sequence<ExampleTrial.Run> {
        runs(of: criterion.examples, owning: Set(checks(of: criterion)))
    }

    fileprivate func runs(of cases: CaseFile) -> some Sequence<ExampleTrial.Run> {
        runs(of: cases.examples, owning: Set(checks.map(\.id)))
    }

    fileprivate func runs(of decision: RuleDecision) -> some Sequence<ExampleTrial.Run> {
        decision.examples.lazy.map { ($0.given, run($0, of: decision)) }
    }

    private func runs(of examples: [RuleExample], owning checks: Set<String>) -> some Sequence<ExampleTrial.Run> {
        examples.lazy.map { ($0, run($0, owning: checks)) }
    }
}

extension String {
    /// The path of a `path:line`.
    var path: String { split(separator: ":").first.map(String.init) ?? self }
}
