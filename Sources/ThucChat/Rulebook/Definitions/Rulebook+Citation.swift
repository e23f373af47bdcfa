// Where in the rule files the thing stands that a finding speaks of.

extension Rulebook {
    /// `criteria/17-moi-truong.yaml:58@1.0.0`; several places separated by `;`, nothing for none.
    package func cited(_ sources: [String]) -> String {
        sources.filter { !$0.isEmpty }.map { "\($0)@\(version)" }.joined(separator: ";")
    }

    /// The place of an indicator or condition, else of a criterion.
    func citation(criterion: String?, indicator: String?) -> String {
        let conditions = tiers.flatMap(\.conditions).map(\.indicator)
        let known = (criteria.flatMap(\.indicators) + conditions).first { $0.code == indicator }
        return cited([known?.source ?? criterion.flatMap(self.criterion)?.source ?? ""])
    }

    /// The place of the first test that states a field.
    func citation(ofField field: String) -> String {
        let test = home(ofField: field)?.indicator.tests.first { $0.stated == field }
        return cited([test?.source ?? ""])
    }
}

extension Facts {
    /// The places of the levels that tests were judged by; of the test where it has no level here.
    func citation(of tests: [Test]) -> String {
        rulebook.cited(
            tests.map { test in
                let level = levelOf(test.threshold)?.source ?? ""
                return level.isEmpty ? test.source : level
            })
    }

    /// A finding of reading with the place of the indicator or criterion that it is about.
    func cited(_ finding: Finding) -> Finding {
        guard finding.rule.isEmpty else { return finding }
        var finding = finding
        finding.rule = rulebook.citation(criterion: finding.criterion, indicator: finding.indicator)
        return finding
    }
}
