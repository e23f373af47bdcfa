// Runs the examples of rule files: builds a submission of what is given, assesses it, and compares.

import FEEL

/// One example's outcome: what was expected and did not come.
package struct ExampleFailure: Hashable, Sendable {
    /// `criteria/17-moi-truong.yaml:70`.
    package var source: String
    package var name: String
    package var text: Bilingual

    /// As a line of output.
    package subscript(language: Language) -> String { "\(source) «\(name)»: \(text[language])" }
}

/// One example run: what it gave rise to, and what did not come as expected.
///
/// Without facts where what is given cannot be understood; examples of decisions assess nothing.
package struct ExampleRun: Sendable {
    package var facts: Facts?
    package var assessment: UnitAssessment?
    package var failures: [ExampleFailure]
}

extension RuleExample {
    func failure(_ text: Bilingual) -> ExampleFailure { ExampleFailure(source: source, name: name, text: text) }
}

extension Rulebook {
    /// Every example of whole units: those of criteria, then those of case files.
    package var examples: [RuleExample] { criteria.flatMap(\.examples) + cases.flatMap(\.examples) }

    /// The checks that no example makes speak.
    package func checksWithoutExample() -> [Check] {
        let exercised = Set(
            examples.flatMap { example in
                example.expect.filter { $0.name == "findings" }.flatMap(\.value)
            })
        return checks.filter { !exercised.contains($0.id) }
    }

    /// Assesses what an example gives and compares.
    ///
    /// - Parameter own: ids of the checks that the expectation `findings` speaks of.
    package func run(_ example: RuleExample, owning own: Set<String>) -> ExampleRun {
        var faults: [Bilingual] = []
        let submission = ExampleSubmission(example, self, &faults).submission
        guard faults.isEmpty else {
            return ExampleRun(failures: faults.map(example.failure))
        }
        let facts = Facts(submission, self, asked: example.tier.map { [$0] } ?? [])
        let assessment = score(facts, confront(facts), status: UnitStatus(sent: .sent))
        let first = example.expect.first { !ExampleSubmission.expectedWords.contains($0.name) }?.name
        let failures = example.expect.compactMap { expectation -> ExampleFailure? in
            let found = found(expectation.name, in: assessment, owning: own, first: first)
            let wanted = expectation.name == "findings" ? expectation.value.sorted() : expectation.value
            guard found != wanted else { return nil }
            return example.failure(
                Bilingual(
                    vi: "\(expectation.name): cần \(wanted), được \(found)",
                    en: "\(expectation.name): expected \(wanted), got \(found)"))
        }
        return ExampleRun(facts: facts, assessment: assessment, failures: failures)
    }

    /// What came of one expectation; empty where there is nothing of that name.
    private func found(_ name: String, in assessment: UnitAssessment, owning own: Set<String>, first: String?)
        -> [String]
    {
        switch name {
        case "findings": return assessment.findings.map(\.code).filter(own.contains).sorted()
        case "assurance":
            return assessment.standings.first { $0.code == first && $0.level != .test }?.assurance.map { [$0.rawValue] }
                ?? []
        default: return standing(name, in: assessment)
        }
    }

    private func standing(_ name: String, in assessment: UnitAssessment) -> [String] {
        let pieces = name.split(separator: "/", maxSplits: 1).map(String.init)
        let rows = assessment.standings.filter { $0.code == pieces[0] }
        guard pieces.count == 2 else {
            let row = rows.first { $0.level == .indicator } ?? rows.first { $0.level != .test }
            return row.map { [$0.word.rawValue] } ?? []
        }
        return rows.first { $0.level == .test && $0.test == pieces[1] }.map { [$0.support.rawValue] } ?? []
    }
}
