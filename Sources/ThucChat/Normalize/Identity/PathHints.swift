// What a file's name and folders say of unit and period, where the file itself says nothing.

/// The parts of a path, innermost first.
struct PathHints {
    /// The file's name without its ending, then its folders from the inside out; underscores and hyphens are spaces.
    let parts: [String]

    init(_ path: String) {
        var names = path.split(separator: "/").map(String.init)
        if let last = names.popLast() {
            let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
            names.append(stem.isEmpty ? last : stem)
        }
        parts = names.reversed().map { cleaned(String($0.map { $0 == "_" ? " " : $0 })) }
    }

    /// Runs of digits of a part, in order.
    static func digits(in part: String) -> [String] {
        part.split { !$0.isASCIIDigit }.map(String.init)
    }

    /// The period of a part: written out, or a year alone among its words.
    static func periods(in part: String) -> [Period] {
        let pieces = part.split { $0 == " " || $0 == "." }.map(String.init)
        let exact = pieces.compactMap { Period($0) }
        let found = exact.isEmpty ? ThucChat.periods(in: part) : exact
        let years = digits(in: part).filter { $0.count == 4 }.compactMap { Int($0) }.filter {
            (1990...2099).contains($0)
        }
        return Set(found.isEmpty ? years.map { Period(year: $0) } : found).sorted()
    }

    /// The part with spaces for hyphens and without digits: perhaps a name alone.
    static func name(in part: String) -> String {
        let words = part.split { " -–.".contains($0) }.filter { !$0.contains(where: \.isASCIIDigit) }
        return words.joined(separator: " ")
    }
}
