// Finds the tables that a file, a decision's name or a criterion's code stands for.

import FEEL

extension RulebookLibrary {
    /// The tables of a word: a path to a file of `decisions/` or `criteria/`, a decision's name, a criterion's or indicator's code.
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
        return decided.map { RuleTable($0, in: language) } + judged.map { RuleTable($0, of: self, in: language) }
    }
}

extension String {
    /// Whether it is a path that ends in a file of the rules folder.
    fileprivate func names(file: String) -> Bool { !file.isEmpty && (self == file || hasSuffix("/\(file)")) }
}
