// Fields stated twice: in the indicator's own cell and on a row beneath it, or on two rows.

extension ResultTableReader {
    /// Leaves one observation for each field: the one that says something; none that two say differently.
    mutating func joinParts() {
        let byField = Dictionary(grouping: observations.indices) { observations[$0].field }
        var dropped: Set<Int> = []
        for field in byField.keys.sorted() {
            guard let all = byField[field], all.count > 1 else { continue }
            dropped.formUnion(all)
            dropped.remove(settle(all))
        }
        observations = observations.indices.filter { !dropped.contains($0) }.map { observations[$0] }
    }

    /// The place of the observation that stays; made unreadable where the others contradict it.
    private mutating func settle(_ all: [Int]) -> Int {
        let said = all.filter { observations[$0].status != .blank }
        guard let first = said.first else { return all[0] }
        guard said.contains(where: { observations[$0].value?.value != observations[first].value?.value }) else {
            return first
        }
        let raws = said.map { observations[$0].raw }
        let places = said.flatMap { observations[$0].places }
        let field = observations[first].field
        observations[first] = Observation(
            speaker: .commune, field: field, status: .unreadable, raw: raws.joined(separator: " | "), places: places)
        let name = rulebook.dictionary.field(id: field)?.name ?? field
        let home = rulebook.home(ofField: field)
        findings.append(
            Finding(
                RowNotice.saidTwice(field: name, typed: raws).notice, unit: unit.code, subject: field,
                criterion: home?.criterion, indicator: home?.indicator.code, owners: home?.indicator.owners ?? [],
                observed: raws.joined(separator: " | "), evidence: places.map { Evidence("value", $0) }))
        return first
    }
}
