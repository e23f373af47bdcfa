// The sheet's own "Yêu cầu" column against the rulebook: requirements copied from another region or year.

import FEEL

extension Facts {
    func clarifyRequirements() -> [Finding] {
        submission.requirements.compactMap { requirement in
            guard let home = rulebook.indicator(requirement.code) else { return nil }
            let known = home.indicator.tests.map { ($0.threshold.direction, levelOf($0.threshold)?.value) }
            guard differs(requirement.levels, from: known) else { return nil }
            let shownKnown = home.indicator.tests.map { shown($0) }.joined(separator: "; ")
            return finding(
                .requirementDiffers(code: requirement.code, printed: requirement.place.raw, known: shownKnown),
                criterion: home.criterion.code, indicator: home.indicator.code, owners: home.indicator.owners,
                observed: requirement.place.raw, expected: shownKnown, evidence: [Evidence("requirement", requirement.place)])
        }
    }

    package func levelOf(_ threshold: Threshold) -> Threshold.Level? {
        threshold.level(for: key(for: threshold), unit: submission.unit, period: submission.period)
    }

    /// Compared value by value in the order printed; a test whose level is unset, or a bare word, says nothing.
    private func differs(_ printed: [Requirement.Level], from known: [(Direction, Number?)]) -> Bool {
        let levels = known.compactMap { direction, value in value.map { (direction, $0) } }
        let numbers = printed.compactMap { level in level.value.map { (level.direction, $0) } }
        guard !numbers.isEmpty, levels.count == known.count else { return false }
        return zip(numbers, levels).contains { $0.1 != $1.1 || !$0.0.agrees(with: $1.0) } || numbers.count > levels.count
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
