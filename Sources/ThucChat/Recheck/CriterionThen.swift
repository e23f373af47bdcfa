// How one criterion stood in an earlier year, under its own set and under the one in force, and what that tells of today.

/// A criterion in an earlier year.
struct CriterionThen: Hashable, Sendable {
    var period: Period
    /// Under the set of that year; nil where its numbers mean other things, or nothing is known.
    var then: Support?
    /// The same figures under the set in force; nil where they are not at hand.
    var again: Support?

    /// Why a criterion that is not met today was lost.
    var causeOfLoss: TitleChange.Cause {
        switch (then, again) {
        case (_, .met): .commune
        case (.notMet, _): .before
        case (.met, .notMet): .set
        default: .cannotTell
        }
    }

    /// Why a criterion that is met today was won; nil where it was not lost.
    var causeOfGain: TitleChange.Cause? {
        switch (then, again) {
        case (.notMet, .met): .set
        case (.notMet, .notMet): .commune
        case (.notMet, _): .cannotTell
        default: nil
        }
    }
}

extension [CriterionThen] {
    /// The change of an unmet criterion: by the first year that tells.
    func loss(of code: String) -> TitleChange {
        let telling = first { $0.causeOfLoss != .cannotTell }
        return TitleChange(
            code: code, direction: .lost, cause: telling?.causeOfLoss ?? .cannotTell, comparedWith: telling?.period)
    }

    /// The change of a met criterion; nil where no year says that it was not met.
    func gain(of code: String) -> TitleChange? {
        guard let telling = first(where: { $0.causeOfGain != nil }), let cause = telling.causeOfGain else { return nil }
        return TitleChange(code: code, direction: .gained, cause: cause, comparedWith: telling.period)
    }
}
