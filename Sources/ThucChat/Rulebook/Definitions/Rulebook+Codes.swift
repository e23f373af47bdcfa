// Which indicators and conditions a cell names, as people write them beside a document.

extension Rulebook {
    /// The indicators named by `1.1`, `1.1.`, `Tiêu chí 4.1`, `1.1, 1.2`, `3,2` or `1.1. Quy hoạch…`, or the conditions by `an-ninh` or their title; nil where it is not clear which are meant.
    package func indicators(named text: String) -> [String]? {
        if let cited = code(cited: text), indicator(cited) != nil { return [cited] }
        if let one = code(in: text) { return [one] }
        let parts = text.split(whereSeparator: { ",;\n".contains($0) }).flatMap {
            String($0).components(separatedByWord: "và")
        }
        let listed = parts.compactMap { code(in: $0) }
        let list = !listed.isEmpty && listed.count == parts.count ? listed : nil
        let decimal = text.count { $0 == "," } == 1 ? code(in: text.replacing(",", with: ".")) : nil
        switch (list, decimal) {
        case (nil, let decimal?): return [decimal]
        case (let list?, nil): return list
        case (nil, nil): return conditions(named: text)
        case (_?, _?): return nil
        }
    }

    /// The indicator whose code begins a text that names no other number.
    private func code(in text: String) -> String? {
        guard let leading = LeadingCode(cleaned(text)), indicator(leading.code) != nil,
            !leading.rest.contains(where: \.isASCIIDigit), !SheetWords.namesHigherTier(leading.rest)
        else { return nil }
        return leading.code
    }
}

extension String {
    fileprivate func components(separatedByWord word: String) -> [String] {
        split(separator: " \(word) ", omittingEmptySubsequences: true).map(String.init)
    }
}
