// Finds the tables that a file, a decision's name or a criterion's code stands for.

import FEEL

extension RulebookLibrary {
    /// The tables of a word: a path to a file of `decisions/` or `criteria/`, a decision's name, the code of a criterion, an indicator or a condition.
    ///
    /// - Returns: empty where nothing in the sets has that name.
    package func tables(of word: String, sets: [String], overlays: [String], in language: Language) throws
        -> [RuleTable]
    {
        var tables: [RuleTable] = []
        for id in sets { tables += try read(id, overlays: overlays).tables(of: word, in: language) }
        return tables
    }
}

extension Rulebook {
    package func tables(of word: String, in language: Language) -> [RuleTable] {
        let name = word.nfc
        let decided = decisions.filter { $0.name == name || name.names(file: $0.file) }
        let judged = criteria.filter { criterion in
            let file = String(criterion.source.split(separator: ":").first ?? "")
            return criterion.code == name || criterion.indicators.contains { $0.code == name } || name.names(file: file)
        }
        let asked = tiers.flatMap(\.conditions).filter { $0.indicator.code == name }
        return decided.map { RuleTable($0, in: language) } + judged.map { RuleTable($0, of: self, in: language) }
            + asked.map { RuleTable($0, of: self, in: language) }
    }

    /// The words that ``tables(of:in:)`` finds something by, in order: decisions, criteria, indicators, conditions.
    package var tableWords: [String] {
        decisions.map(\.name) + criteria.map(\.code) + allIndicators.map(\.code)
    }

    /// What may have been meant by a word without a table: the same code in other tiers, else the nearest word.
    package func tableWords(near word: String) -> [String] {
        let same = tableWords.filter { RuleCode($0).plain.lowercased() == RuleCode(word).plain.lowercased() }
        return same.isEmpty ? [Spelling.nearest(to: word, among: tableWords)].compactMap { $0 } : same
    }
}

extension String {
    /// Whether it is a path that ends in a file of the rules folder.
    fileprivate func names(file: String) -> Bool { !file.isEmpty && (self == file || hasSuffix("/\(file)")) }
}
