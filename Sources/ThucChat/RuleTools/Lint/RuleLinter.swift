// Everything that can be asked of a set that loads, sorted by place.

import FEEL
import Yams

/// Goes over a set.
package struct RuleLinter {
    private let book: Rulebook
    private let files: RulebookReader.Files
    private let survey: RuleSurvey
    private let trial: ExampleTrial

    /// - Parameter files: the files that the rulebook was read from.
    package init(_ book: Rulebook, _ files: RulebookReader.Files) {
        self.book = book
        self.files = files
        survey = RuleSurvey(files, book)
        trial = ExampleTrial(book)
    }

    /// All remarks; those that notes leave unjudged come with them.
    package var remarks: [RuleRemark] {
        let all =
            survey.expressions.flatMap { ExpressionLint($0, book).remarks } + survey.tests.flatMap(judge)
            + checksWithoutExample + rowsWithoutExample + tablesNotJudged + failingExamples
            + fullCounts + CheckLogic(book, survey.checks).remarks
        return Array(Set(all)).sorted()
    }

    private func judge(_ site: RuleSurvey.TestSite) -> [RuleRemark] {
        (direction(of: site) + levels(of: site)).map { site.threshold.remark($0) }
    }

    private func direction(of site: RuleSurvey.TestSite) -> [RuleLint] {
        guard let field = site.test.stated.flatMap(book.dictionary.field(id:)) else { return [] }
        switch (site.test.threshold.direction, field.better) {
        case (.atLeast, .lower), (.atMost, .higher):
            return [
                .againstDirection(field: field.name, better: field.better, direction: site.test.threshold.direction)
            ]
        default: return []
        }
    }

    /// Gaps, overlaps and years that never come, among a threshold's own levels.
    private func levels(of site: RuleSurvey.TestSite) -> [RuleLint] {
        let own = site.test.threshold.levels.filter { $0.scope == nil }
        let years = own.compactMap(\.year).filter { !book.years.contains($0) }
        let repeated = own.indices.compactMap { index in
            own[..<index].contains { $0.covers(own[index]) } ? own[index].shownKey : nil
        }
        return gaps(own, site) + repeated.map { .levelRepeated(test: site.name, value: $0) }
            + years.map { .levelOutsideYears(test: site.name, year: $0) }
    }

    private func gaps(_ own: [Threshold.Level], _ site: RuleSurvey.TestSite) -> [RuleLint] {
        guard let id = site.test.threshold.dimension, let dimension = book.dimensions.first(where: { $0.id == id })
        else { return [] }
        let missing = dimension.values.map(\.id).compactMap { value in gap(for: value, own) }
        return missing.isEmpty ? [] : [.levelMissing(test: site.name, values: missing)]
    }

    /// `tdmnpb`, or `tdmnpb 2016–2019` where only some years have no level; nil where every year has one.
    private func gap(for value: String, _ own: [Threshold.Level]) -> String? {
        let open = book.years.filter { year in
            !own.contains { ($0.key == nil || $0.key == value) && ($0.year == nil || $0.year == year) }
        }
        guard let first = open.first, let last = open.last else { return nil }
        return open.count == book.years.count ? value : "\(value) \(first)–\(last)"
    }

    private var checksWithoutExample: [RuleRemark] {
        let silent = Set(book.checksWithoutExample().map(\.id))
        return survey.checks.filter { silent.contains($0.check.id) }.map { site in
            site.id.remark(.checkWithoutExample(check: site.check.id))
        }
    }

    private var rowsWithoutExample: [RuleRemark] {
        survey.rows.filter { !trial.matchedRows(of: $0.decision).contains($0.row) }.map { site in
            site.site.remark(.rowWithoutExample(decision: site.decision.name, row: site.row))
        }
    }

    /// A tier that is known in part has fewer criteria than it is full with, never more.
    private var fullCounts: [RuleRemark] {
        survey.tiers.compactMap { tier, full in
            let count = book.criteria(of: tier.id).count
            guard tier.isComplete ? count != tier.full : count > tier.full else { return nil }
            return full.remark(.fullCount(tier: tier.id, full: tier.full, criteria: count))
        }
    }

    private var tablesNotJudged: [RuleRemark] {
        survey.decisions.flatMap { decision, name in
            decision.unjudged.map { name.remark(.tableNotJudged(decision: decision.name, reason: $0)) }
        }
    }

    private var failingExamples: [RuleRemark] {
        trial.failures.issues(in: files.all).map { RuleRemark(.error, $0) }
    }
}

extension Threshold.Level {
    /// Whether another level can never be reached behind this one.
    fileprivate func covers(_ other: Threshold.Level) -> Bool {
        (key == nil || key == other.key) && (year == nil || year == other.year)
    }

    fileprivate var shownKey: String { [key ?? "*", year.map(String.init)].compactMap { $0 }.joined(separator: " ") }
}
