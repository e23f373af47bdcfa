// Makes findings of clarifications and checks, with unit, owners and places.

import FEEL

extension Facts {
    /// A finding of something the engine asks about.
    ///
    /// - Parameter rule: where the rule stands that it is about; the line of its indicator or criterion unless given.
    package func finding(
        _ matter: Clarification, criterion: String?, indicator: String?, owners: [String], observed: String = "",
        expected: String = "", rule: String = "", evidence: [Evidence]
    ) -> Finding {
        Finding(
            code: matter.code, kind: matter.kind, severity: matter.severity, unit: submission.unit.code,
            subject: matter.subject, criterion: criterion, indicator: indicator, owners: owners, observed: observed,
            expected: expected, text: matter.text, fix: matter.fix,
            rule: rule.isEmpty ? rulebook.citation(criterion: criterion, indicator: indicator) : rule,
            evidence: evidence, holdsOpen: matter.holdsOpen, removes: matter.removes)
    }

    /// A finding about a field: criterion, indicator and owners are those of the first indicator or condition that states it.
    func finding(
        _ matter: Clarification, about field: Field, observed: String, expected: String, evidence: [Evidence]
    ) -> Finding {
        let home = rulebook.home(ofField: field.id)
        return finding(
            matter, criterion: home?.criterion, indicator: home?.indicator.code, owners: home?.indicator.owners ?? [],
            observed: observed, expected: expected, rule: rulebook.citation(ofField: field.id), evidence: evidence)
    }
}
