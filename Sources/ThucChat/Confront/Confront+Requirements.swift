// The sheet's own "Yêu cầu" column against the rulebook: requirements copied from another region or year.

import FEEL

extension Facts {
    func clarifyRequirements() -> [Finding] {
        submission.requirements.compactMap { requirement in
            guard let home = rulebook.indicator(requirement.code) else { return nil }
            let known = home.indicator.tests.map {
                Requirement.Level(direction: $0.threshold.direction, value: levelOf($0.threshold)?.value)
            }
            guard differs(requirement.levels, from: known) else { return nil }
            let shownKnown = home.indicator.tests.map { shown($0) }.joined(separator: "; ")
            return finding(
                .requirementDiffers(code: requirement.code, printed: requirement.place.raw, known: shownKnown),
                criterion: home.criterion.code, indicator: home.indicator.code, owners: home.indicator.owners,
                observed: requirement.place.raw, expected: shownKnown,
                evidence: [Evidence("requirement", requirement.place)])
        }
    }

    /// The level that a threshold has for the unit and period: its own, else a multiple of another test's; nil where there is none.
    package func levelOf(_ threshold: Threshold) -> Threshold.Level? {
        if let own = threshold.level(for: key(for: threshold), unit: submission.unit, period: standard) {
            return own
        }
        guard let multiple = threshold.multiple, let other = rulebook.test(named: multiple.test)?.threshold else {
            return nil
        }
        return other.level(for: key(for: other), unit: submission.unit, period: standard)?.times(multiple)
    }

    /// Compared value by value in the order printed; a test whose level is unset, or a bare word, says nothing.
    private func differs(_ printed: [Requirement.Level], from known: [Requirement.Level]) -> Bool {
        let numbers = printed.filter { $0.value != nil }
        guard !numbers.isEmpty, known.allSatisfy({ $0.value != nil }) else { return false }
        return numbers.count > known.count
            || zip(numbers, known).contains { $0.value != $1.value || !$0.direction.agrees(with: $1.direction) }
    }

    /// `≥ 90 %`, as people write a threshold.
    func shown(_ test: Test) -> String {
        let unit = test.stated.flatMap(rulebook.dictionary.field(id:))?.unitOfMeasure ?? ""
        if test.threshold.direction == .achieved { return "Đạt" }
        guard let value = levelOf(test.threshold)?.value else { return test.threshold.direction.sign }
        return "\(test.threshold.direction.sign) \(ThucChat.shown(value, unit: unit))"
    }
}

extension Direction {
    /// A printed `100%` without a sign agrees with any direction of the same level.
    fileprivate func agrees(with other: Direction) -> Bool { self == other || self == .exactly || other == .exactly }
}
