// What changed for a commune that holds a title: because the set did, or because the commune did.

extension Batch {
    /// The changes of a title: every criterion lost, then every one won back, in order. Empty where no earlier year was given.
    func changes(of kept: KeptTitle, _ unit: Unit) throws(WorldFault) -> [TitleChange] {
        guard !request.earlier.isEmpty else { return [] }
        let years = try request.earlier.map { year throws(WorldFault) in
            (year, try year.supports(of: unit, in: [kept.tier], under: request.rulebook, at: request.period))
        }
        func then(_ code: String) -> [CriterionThen] {
            let key = CriterionKey(tier: kept.tier, code: code)
            return years.map { year, again in
                CriterionThen(period: year.period, then: support(key, in: year, unit), again: again[key])
            }
        }
        return kept.unmet.map { then($0).loss(of: $0) } + kept.met.compactMap { then($0).gain(of: $0) }
    }

    /// How a criterion stood in an earlier year under its own set, where its number means the same.
    private func support(_ key: CriterionKey, in year: EarlierYear, _ unit: Unit) -> Support? {
        guard year.set == request.rulebook.id || year.set == request.rulebook.continues else { return nil }
        let earlier = request.history.sameUnit(as: unit, on: year.period.lastDay)
        return earlier.flatMap { year.standings.support(unit: $0.code, key) }
    }
}
