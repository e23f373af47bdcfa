// All built-in functions by name.

enum Builtins {
    private static let all: [Builtin] =
        numeric + rounding + texts + patterns + lists + aggregates + contexts + conversions + temporals + ranges

    private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The names of all built-ins, sorted.
    static let names = byName.keys.sorted()

    /// The names by their first word, the longest first, for the parser.
    static let byFirstWord: [String: [(name: String, words: [NameWord])]] = {
        var result: [String: [(name: String, words: [NameWord])]] = [:]
        for name in names {
            let words = NameWord.words(of: name)
            result[words[0].text, default: []].append((name, words))
        }
        return result.mapValues { $0.sorted { ($1.words.count, $0.name) < ($0.words.count, $1.name) } }
    }()

    static func named(_ name: String) -> Builtin? { byName[name] }
}
