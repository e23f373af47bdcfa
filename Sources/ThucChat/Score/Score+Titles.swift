// What is kept of a title held, and the rulebook's word for it.

import FEEL

extension Facts {
    /// What a commune keeps of a title; nil where no tier down from it has criteria in the set.
    func kept(_ title: HeldTitle, _ standings: [Standing]) -> KeptTitle? {
        let tiers = rulebook.tiers(downFrom: title.tier)
        guard let tier = tiers.first(where: { !rulebook.criteria(of: $0.id).isEmpty }) else { return nil }
        let rows = standings.filter { $0.level == .criterion && $0.tier == tier.id }
        func codes(_ support: Support) -> [String] {
            rows.filter { $0.support == support }.map { RuleCode($0.code).plain }
        }
        let unmet = codes(.notMet)
        var kept = KeptTitle(
            title: title, tier: tier.id, full: tier.full, met: codes(.met), unmet: unmet, open: codes(.cannotTell),
            critical: unmet.filter(tier.critical.contains))
        kept.word = word(for: kept)
        return kept
    }

    /// The first word whose condition holds; a title with nothing against it is kept only when nothing is open.
    private func word(for kept: KeptTitle) -> UnitAssessment.Retention? {
        var bindings = Bindings(Vocabulary.retentionScope)
        bindings["đạt"] = .number(Number(kept.lowest))
        bindings["chưa đạt"] = .number(Number(kept.unmet.count))
        bindings["chưa đạt trọng yếu"] = .number(Number(kept.critical.count))
        bindings["tổng"] = .number(Number(kept.full))
        for rule in rulebook.retention where rule.when.evaluate(bindings).value == .boolean(true) { return rule.word }
        return kept.lowest == kept.full ? .keeps : nil
    }
}
