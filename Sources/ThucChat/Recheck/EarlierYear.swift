// An earlier year of the same communes: how they stood then, and what their figures of then give under another set.

/// A bundle of an earlier period with the files it was made from.
package struct EarlierYear: Sendable {
    package let period: Period
    /// The id of the set it was assessed under.
    package let set: String
    /// How each unit's criteria stood then, under that set.
    let standings: EarlierStandings
    /// The files read again, with that set's forms and words.
    let batch: Batch

    /// What a unit's figures of then give under a rulebook in some tiers, at the levels of a later period; by criterion.
    ///
    /// Within one set everything sent is taken again. Across sets only the figures that both dictionaries know under one name and unit of measure: codes, lists and documents
    /// of one set say nothing in the other.
    func supports(of unit: Unit, in tiers: Set<String>, under rulebook: Rulebook, at standard: Period)
        throws(WorldFault) -> [CriterionKey: Support]
    {
        guard let earlier = batch.request.history.sameUnit(as: unit, on: period.lastDay) else { return [:] }
        guard batch.grouping.groups[earlier.code] != nil else { return [:] }
        var submission = try batch.submission(of: earlier)
        submission.unit = unit
        submission.findings = []
        if rulebook.id != set { submission = submission.shared(with: rulebook, from: batch.request.rulebook) }
        let facts = Facts(submission, rulebook, asked: tiers, standard: standard)
        let rows = score(facts, confront(facts), status: UnitStatus(sent: .sent)).standings
        return Dictionary(
            rows.filter { $0.level == .criterion }.map {
                (CriterionKey(tier: $0.tier, code: RuleCode($0.code).plain), $0.support)
            }
        ) { $1 }
    }
}

extension Submission {
    /// The figures that another rulebook knows as well: the same field, name, kind and unit of measure.
    fileprivate func shared(with rulebook: Rulebook, from own: Rulebook) -> Submission {
        var shared = Submission(unit: unit, period: period)
        shared.observations = observations.filter { observation in
            guard let field = rulebook.dictionary.field(id: observation.field) else { return false }
            guard let before = own.dictionary.field(id: observation.field) else { return false }
            return (field.name, field.kind, field.unitOfMeasure) == (before.name, before.kind, before.unitOfMeasure)
        }
        return shared
    }
}
