// Which conditions of recognition a text names, as people write them beside a document.

extension Rulebook {
    /// The codes of the conditions that a text names: by id, by title, or by three words or more with which a title begins or ends.
    ///
    /// `an-ninh` and `An ninh trật tự` are of every tier that has the condition, `an-ninh nâng cao` of that tier alone.
    /// - Returns: nil where none is named, or conditions of different titles.
    func conditions(named text: String) -> [String]? {
        let said = RuleCode(text)
        if said.tier != nil {
            return code(cited: text).flatMap { code in allConditions.contains { $0.code == code } ? [code] : nil }
        }
        let (tier, name) = tier(saidBehind: folded(text))
        let places = tier.map { [$0] } ?? tiers
        let named = places.flatMap(\.conditions).map(\.indicator).filter { $0.isNamed(name) }
        return Set(named.map(\.title)).count == 1 ? named.map(\.code) : nil
    }

    private var allConditions: [Indicator] { tiers.flatMap(\.conditions).map(\.indicator) }

    /// The tier whose label ends a folded text, the longest label first, and the text without it.
    private func tier(saidBehind text: String) -> (tier: Tier?, name: String) {
        let labels = tiers.flatMap { tier in tier.labels.map { (tier: tier, ending: " " + folded($0)) } }
        let found = labels.filter { text.hasSuffix($0.ending) }.max { $0.ending.count < $1.ending.count }
        guard let found else { return (nil, text) }
        return (found.tier, String(text.dropLast(found.ending.count)))
    }
}

extension Indicator {
    private static let fewestWords = 3

    fileprivate func isNamed(_ name: String) -> Bool {
        guard !name.isEmpty else { return false }
        let names = [RuleCode(code).plain, title.vi, title.en].map(folded)
        if names.contains(name) { return true }
        guard name.split(separator: " ").count >= Self.fewestWords else { return false }
        return names.contains { $0.hasPrefix(name + " ") || $0.hasSuffix(" " + name) }
    }
}
