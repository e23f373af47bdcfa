// Claims against one another: a criterion against its indicators, a printed count against its rows, one speaker against another.

import FEEL

extension Facts {
    func clarifyClaims() -> [Finding] {
        criteria.flatMap { criterion in
            [clarifyOwed(criterion), clarifyWhole(criterion)].compactMap { $0 }
                + criterion.indicators.compactMap { clarifyWord($0, criterion) }
                + clarifySpeakers(criterion.code, criterion, indicator: nil)
                + criterion.indicators.flatMap { clarifySpeakers($0.code, criterion, indicator: $0) }
        } + submission.counts.compactMap(clarifyCount)
    }

    /// A criterion claimed met in its own cell, whose indicators' claims do not all say so.
    private func clarifyOwed(_ criterion: Criterion) -> Finding? {
        guard let own = claim(.commune, criterion.code), own.word == .met else { return nil }
        let parts = criterion.indicators.filter { indicator in
            guard let word = claim(.commune, indicator.code)?.word, word != .met, word != .none, word != .unreadable
            else { return false }
            return word != .notConsidered || indicator.notApplicable.isEmpty
        }
        guard !parts.isEmpty else { return nil }
        let places = [own.place] + parts.map { claim(.commune, $0.code)?.place }
        return finding(
            .owed(criterion: criterion.code, parts: parts.map(\.code)), criterion: criterion.code, indicator: nil,
            owners: criterion.owners, observed: "met",
            expected: parts.map { claim(.commune, $0.code)?.word.rawValue ?? "" }.joined(separator: ";"),
            evidence: places.compactMap { $0 }.map { Evidence("claim", $0) })
    }

    /// A criterion not claimed met in its own cell, all of whose indicators are.
    private func clarifyWhole(_ criterion: Criterion) -> Finding? {
        guard let own = claim(.commune, criterion.code), own.word == .notMet || own.word == .basicallyMet,
            criterion.indicators.contains(where: { $0.code != criterion.code })
        else { return nil }
        let parts = criterion.indicators.map { claim(.commune, $0.code) }
        guard parts.allSatisfy({ $0?.word == .met }) else { return nil }
        return finding(
            .wholeBelowParts(criterion: criterion.code, claim: own.word), criterion: criterion.code, indicator: nil,
            owners: criterion.owners, observed: own.word.rawValue, expected: Claim.Word.met.rawValue,
            evidence: ([own.place] + parts.map { $0?.place }).compactMap { $0 }.map { Evidence("claim", $0) })
    }

    /// A yes/no indicator whose result says no, claimed met.
    private func clarifyWord(_ indicator: Indicator, _ criterion: Criterion) -> Finding? {
        guard let own = claim(.commune, indicator.code), own.word == .met else { return nil }
        let fields = indicator.tests.filter { $0.threshold.direction == .achieved }.compactMap(\.stated)
        guard let id = fields.first(where: { stated[$0]?.exactValue == .boolean(false) }),
            let field = rulebook.dictionary.field(id: id), let result = stated[id]
        else { return nil }
        let evidence =
            result.places.map { Evidence("value", $0) } + [own.place].compactMap { $0 }.map { Evidence("claim", $0) }
        return finding(
            .wordDiffers(code: indicator.code, field: field), criterion: criterion.code, indicator: indicator.code,
            owners: indicator.owners, observed: result.raw, expected: own.word.rawValue, evidence: evidence)
    }

    private func clarifySpeakers(_ code: String, _ criterion: Criterion, indicator: Indicator?) -> [Finding] {
        guard let own = claim(.commune, code), own.word != .none, own.word != .unreadable else { return [] }
        return [Speaker.district, .province].compactMap { speaker in
            guard let theirs = claim(speaker, code), let matter = difference(own, theirs, code) else { return nil }
            return finding(
                matter, criterion: criterion.code, indicator: indicator?.code,
                owners: indicator?.owners ?? criterion.owners, observed: own.word.rawValue,
                expected: theirs.word.rawValue,
                evidence: [own.place, theirs.place].compactMap { $0 }.map { Evidence("claim", $0) })
        }
    }

    private func difference(_ own: Claim, _ theirs: Claim, _ code: String) -> Clarification? {
        switch (own.word, theirs.word) {
        case (.met, .notMet), (.met, .basicallyMet), (.met, .notConsidered):
            .claimLowered(code: code, by: theirs.speaker, to: theirs.word)
        case (.notMet, .met), (.basicallyMet, .met), (.notConsidered, .met):
            .claimRaised(code: code, by: theirs.speaker, from: own.word)
        default: nil
        }
    }

    /// A printed count that the rows do not give, whatever the words that cannot be read turn out to be.
    private func clarifyCount(_ count: PrintedCount) -> Finding? {
        let tier = count.tier ?? rulebook.baseTier?.id ?? ""
        let words = rulebook.criteria(of: tier).map { claimWord($0, by: count.speaker) }
        let counted = words.filter { $0 == .met }.count
        let unknown = words.filter { $0 == .unreadable }.count
        guard !(counted...counted + unknown).contains(count.met), words.contains(where: { $0 != .none }) else {
            return nil
        }
        return finding(
            .countDiffers(speaker: count.speaker, tier: count.tier, printed: count.met, counted: counted),
            criterion: nil, indicator: nil,
            owners: [], observed: "\(count.met)", expected: "\(counted)", evidence: [Evidence("claim", count.place)])
    }

    /// A criterion's claim by a speaker: its own cell, else the *and* of its indicators'.
    package func claimWord(_ criterion: Criterion, by speaker: Speaker) -> Claim.Word {
        if let own = claim(speaker, criterion.code), own.word != .none { return own.word }
        let parts = criterion.indicators.map { ($0, claim(speaker, $0.code)?.word ?? .none) }
        let counted = parts.filter { !($0.1 == .notConsidered && !$0.0.notApplicable.isEmpty) }.map(\.1)
        return .all(counted.isEmpty ? parts.map(\.1) : counted)
    }
}

extension Claim.Word {
    /// The *and* of claims: one not met decides; then what cannot be read, what is missing, what is only basically met.
    package static func all(_ words: [Claim.Word]) -> Claim.Word {
        for word in [Claim.Word.notMet, .unreadable, .none, .basicallyMet, .notConsidered] where words.contains(word) {
            return word
        }
        return words.isEmpty ? .none : .met
    }
}
