// Indicators and conditions: applicable or not, the *and* of their tests, held open by what is disputed.

import FEEL

extension Scorer {
    /// Standings of an indicator and its tests, and its outcome for the criterion.
    mutating func score(_ indicator: Indicator, of criterion: Criterion) -> Outcome {
        let outcomes = indicator.tests.map { facts.judge($0, of: indicator, confrontation, removed: removed) }
        var whole = Outcome(allOf: outcomes.map(Outcome.init(_:)))
        whole.isApplicable = inapplicability(of: indicator) == nil
        let holding = confrontation.holdingOpen(indicator, of: criterion.code)
        if !holding.isEmpty { whole.holdOpen() }
        let claims = claims(of: indicator.code)
        var row = standing(.indicator, criterion.tier, indicator.code, whole, claims, owners: indicator.owners)
        if let single = outcomes.first, outcomes.count == 1 { row.show(single, indicator.tests[0], facts) }
        row.evidence = evidence(of: indicator.code, outcomes)
        row.findings = findingIDs(indicator: indicator.code) + holding
        append(row)
        for (test, outcome) in zip(indicator.tests, outcomes) {
            appendTest(test, outcome, indicator, criterion.tier, claims, isApplicable: whole.isApplicable)
        }
        clarify(row, indicator, criterion)
        return whole
    }

    /// Why an indicator does not apply, where the rulebook allows it and what it asks for is there.
    func inapplicability(of indicator: Indicator) -> Inapplicability? {
        indicator.notApplicable.first { allowance in
            if let word = allowance.claimed, facts.claim(.commune, indicator.code)?.word != word { return false }
            if let when = allowance.when, !holds(when) { return false }
            guard allowance.isDocumented else { return allowance.claimed != nil || allowance.when != nil }
            let day = facts.submission.period.lastDay
            return facts.documents(for: indicator.code).contains { $0.backs(on: day) }
        }
    }

    /// Whether a condition is certain: true, and no contradiction has taken out what it reads.
    private func holds(_ condition: Formula) -> Bool {
        let read = condition.names.compactMap { facts.rulebook.dictionary.field(named: $0)?.id }
        return removed.isDisjoint(with: read) && facts.value(of: condition) == .boolean(true)
    }

    mutating func appendTest(
        _ test: Test, _ outcome: TestOutcome, _ indicator: Indicator, _ tier: String, _ claims: [Speaker: Claim.Word],
        isApplicable: Bool
    ) {
        var part = Outcome(outcome)
        part.isApplicable = isApplicable
        var row = standing(.test, tier, indicator.code, part, claims, owners: indicator.owners)
        row.test = test.id
        row.show(outcome, test, facts)
        row.evidence = outcome.evidence
        append(row)
    }

    private func evidence(of code: String, _ outcomes: [TestOutcome]) -> [Evidence] {
        let claim = facts.claim(.commune, code)?.place.map { [Evidence("claim", $0)] } ?? []
        return outcomes.reduce(into: claim) { all, outcome in all += outcome.evidence.filter { !all.contains($0) } }
    }
}

extension Outcome {
    /// A single test as a part of its indicator.
    init(_ test: TestOutcome) {
        self.init(test.support)
        reasons = test.reasons
        assurance = test.assurance
        isProvisional = test.support != .cannotTell && (test.level?.provenance.isProvisional ?? false)
    }

    /// *Met* becomes *cannot tell: disputed*; *not met* stays.
    mutating func holdOpen() {
        guard support == .met else { return }
        support = .cannotTell
        reasons = Outcome.united(reasons + [.disputed])
    }
}

extension Standing {
    /// Fills in value, operands and threshold of a test.
    mutating func show(_ outcome: TestOutcome, _ test: Test, _ facts: Facts) {
        let field = test.stated.flatMap(facts.rulebook.dictionary.field(id:))
        value = outcome.quantity?.value ?? .null
        valueText = outcome.quantity.map { $0.shownText(field, apartFrom: outcome.level?.value) } ?? ""
        unitOfMeasure = field?.unitOfMeasure ?? ""
        numerator = outcome.quantity?.numerator
        denominator = outcome.quantity?.denominator
        direction = test.threshold.direction
        threshold = outcome.level?.value
        provenance = outcome.level?.provenance ?? .unset
        source = outcome.level?.note ?? ""
    }
}

extension Quantity {
    func shownText(_ field: Field?, apartFrom level: Number?) -> String {
        if let field { return shown(field, apartFrom: level) }
        if case .number(let number) = value { return ThucChat.shown(number, unit: "", decimals: 2) }
        return value == .boolean(true) ? "Có" : value == .boolean(false) ? "Không" : ""
    }
}
