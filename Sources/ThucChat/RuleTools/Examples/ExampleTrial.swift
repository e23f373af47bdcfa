// Runs every example of a set, file by file: those inside criteria and those beside the rules.

import FEEL

/// The examples of a set and what came of them.
package struct ExampleTrial: Sendable {
    /// The examples of one file.
    package struct File: Sendable {
        /// Path below the rules folder.
        package var path: String
        /// Ids of the checks that the file's `findings` speak of.
        package var checks: [String]
        /// Codes of the indicators and conditions that are the file's own.
        package var indicators: [String]
        package var runs: [(example: RuleExample, run: ExampleRun)]

        package var failures: [ExampleFailure] { runs.flatMap(\.run.failures) }
        /// Examples of which nothing failed.
        package var passedCount: Int { runs.filter { $0.run.failures.isEmpty }.count }
    }

    /// In the order of criteria, then of the case files' paths; files without examples are there too.
    package private(set) var files: [File] = []

    package init(_ book: Rulebook, cases: [CaseFile]) {
        for criterion in book.criteria {
            let own = book.checks.filter { $0.criterion == criterion.code && $0.source.path == criterion.source.path }
                .map(\.id)
            let runs = criterion.examples.map { ($0, book.run($0, owning: Set(own))) }
            files.append(
                File(path: criterion.source.path, checks: own, indicators: criterion.indicators.map(\.code), runs: runs)
            )
        }
        for file in cases {
            let own = book.checks.filter { $0.source.path == "\(file.path.folder)/../checks/\(file.name).yaml".settled }
            let ids = own.map(\.id)
            let named = Set(
                file.examples.flatMap(\.expect).map { $0.name.split(separator: "/").first.map(String.init) ?? "" })
            let codes = (Set(own.compactMap(\.indicator)).union(named)).intersection(book.allIndicators.map(\.code))
            files.append(
                File(
                    path: file.path, checks: ids, indicators: codes.sorted(by: CodeOrder.precedes),
                    runs: file.examples.map { ($0, book.run($0, owning: Set(ids))) }))
        }
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

    package var isClean: Bool { files.allSatisfy(\.failures.isEmpty) }
}

extension String {
    /// The path of a `path:line`.
    var path: String { split(separator: ":").first.map(String.init) ?? self }
    /// What stands before the last `/`.
    fileprivate var folder: String { split(separator: "/").dropLast().joined(separator: "/") }
    /// A path with its `..` taken out.
    fileprivate var settled: String {
        split(separator: "/").reduce(into: [Substring]()) { kept, piece in
            if piece == "..", !kept.isEmpty { kept.removeLast() } else { kept.append(piece) }
        }.joined(separator: "/")
    }
}
