// Chooses the best-backed word of a yes/no test: a source, rows, a document cited, else a bare word.

import FEEL

extension Facts {
    /// What a yes/no test decides on.
    ///
    /// Sources alone decide where no field states it: a claim is no evidence against them. A bare word, stated or claimed, is E. A complete document in force makes it C, if the word is yes: nobody cites
    /// a document for what is not so. Where no field states it, the indicator's own claim is the word.
    func chooseWord(of test: Test, _ indicator: Indicator, recomputed: RecomputedValue?, removed: Set<String>)
        -> ValueChoice
    {
        if case .value(let rows)? = recomputed {
            let places = firstRowPlaces(test).map { Evidence("row", $0) }
            return .value(Backed(quantity: Quantity(rows.value), assurance: .b, evidence: places))
        }
        let own = statedWord(test, removed)
        if own == nil, let alone = sourceAlone(test.stated) { return alone }
        guard let word = own ?? claimedWord(test, indicator, removed) else { return absentWord(test, removed) }
        if let source = agreeingSource(test, word.yes) { return .value(backed(word, .a, source)) }
        guard test.isDocumented, word.yes else { return .value(backed(word, .e, [])) }
        let documents = documents(for: indicator.code)
        if let document = documents.first(where: { $0.backs(on: submission.period.lastDay) }) {
            return .value(backed(word, .c, document.places))
        }
        guard let document = documents.first else { return .value(backed(word, .e, [])) }
        return .none(
            [Self.reason(against: document)], evidence: word.evidence + document.places.map { Evidence("document", $0) }
        )
    }

    private static func reason(against document: Citation) -> Reason {
        if !document.isComplete { return .documentIncomplete }
        return document.doubt == nil ? .documentExpired : .documentDoubted
    }

    private struct Word {
        var yes: Bool
        var evidence: [Evidence]
    }

    private func statedWord(_ test: Test, _ removed: Set<String>) -> Word? {
        guard let field = test.stated, let observation = stated[field], !removed.contains(field),
            case .boolean(let yes)? = observation.value?.value
        else { return nil }
        return Word(yes: yes, evidence: observation.places.map { Evidence("value", $0) })
    }

    /// The indicator's own claim as a word, unless its field says something that cannot be read or was taken out.
    private func claimedWord(_ test: Test, _ indicator: Indicator, _ removed: Set<String>) -> Word? {
        if let field = test.stated, stated[field]?.status == .unreadable || removed.contains(field) { return nil }
        guard let claim = claim(.commune, indicator.code), claim.word == .met || claim.word == .notMet else {
            return nil
        }
        return Word(yes: claim.word == .met, evidence: claim.place.map { [Evidence("claim", $0)] } ?? [])
    }

    private func absentWord(_ test: Test, _ removed: Set<String>) -> ValueChoice {
        let observation = test.stated.flatMap { stated[$0] }
        let evidence = (observation?.places ?? []).map { Evidence("value", $0) }
        if let field = test.stated, removed.contains(field) { return .none([.contradicted], evidence: evidence) }
        return .none([observation?.status == .unreadable ? .unreadable : .missing], evidence: evidence)
    }

    private func agreeingSource(_ test: Test, _ yes: Bool) -> [Place]? {
        let said = (test.stated.flatMap { sources[$0] } ?? []).filter { $0.exactValue != nil }
        guard !said.isEmpty, said.allSatisfy({ $0.exactValue == .boolean(yes) }) else { return nil }
        return said.flatMap(\.places)
    }

    private func backed(_ word: Word, _ assurance: Assurance, _ documents: [Place]) -> Backed {
        Backed(
            quantity: Quantity(.boolean(word.yes)), assurance: assurance,
            evidence: word.evidence + documents.map { Evidence("document", $0) })
    }
}
