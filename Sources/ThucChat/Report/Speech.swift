// Chooses the language of the page, and says numbers the way its readers write them.

import FEEL

/// The language of a page.
struct Speech: Sendable {
    let language: Language

    /// One of two wordings.
    func callAsFunction(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    /// The wording of a text that comes in both.
    func callAsFunction(_ text: Bilingual) -> String { text[language] }

    /// A side of a comparison as people write it: plain numbers and claim words are said in the page's language, other texts stay as they are.
    func operand(_ text: String) -> String {
        text.split(separator: ";").map { part in
            if let word = Claim.Word(rawValue: String(part)) { return self(word.name) }
            return Number(String(part)).map(number) ?? String(part)
        }
        .joined(separator: "; ")
    }

    /// A text made of figures, in the notation of the page's language.
    func figures(_ text: String) -> String { self(Bilingual(figures: text)) }

    /// A computed number for people, to two decimals at most.
    func rounded(_ number: Number) -> String { self.number(number.rounded(scale: 2, mode: .halfEven)) }

    /// A number for people: `1.234,5` in Vietnamese, `1,234.5` in English; never rounded.
    func number(_ number: Number) -> String {
        let plain = "\(number)"
        guard !plain.contains("E") else { return plain }
        let isNegative = plain.hasPrefix("-")
        let parts = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        let whole = Speech.grouped(parts[0], by: self(".", ","))
        let rest = parts.count > 1 ? self(",", ".") + parts[1] : ""
        return (isNegative ? "−" : "") + whole + rest
    }

    /// An average with its two decimals, so that columns line up; a dash where there is none.
    func average(_ average: Number?) -> String {
        guard let average else { return "–" }
        let shown = number(average)
        let mark = self(",", ".")
        let decimals = shown.contains(mark) ? shown.split(separator: mark)[1].count : 0
        return shown + (decimals == 0 ? mark : "") + String(repeating: "0", count: max(0, 2 - decimals))
    }

    /// A whole number for people.
    func number(_ number: Int) -> String { self.number(Number(number)) }

    /// `15`, or `15–17` where the ends differ.
    func range(_ lowest: Int, _ highest: Int) -> String {
        lowest == highest ? number(lowest) : "\(number(lowest))–\(number(highest))"
    }

    /// A whole number, or an average with its two decimals; a dash where there is none.
    func measure(_ value: Number?) -> String {
        guard let value else { return "–" }
        return value.isInteger ? number(value) : average(value)
    }

    /// Both ends of a measure, once where they are the same; a dash where the data do not bear on it.
    func range(_ measured: Measured) -> String {
        guard let lowest = measured.lowest, let highest = measured.highest else { return "–" }
        if lowest == highest { return measure(lowest) }
        let isWhole = lowest.isInteger && highest.isInteger
        return isWhole ? "\(number(lowest))–\(number(highest))" : "\(average(lowest))–\(average(highest))"
    }

    private static func grouped(_ digits: Substring, by separator: String) -> String {
        guard digits.count > 3 else { return String(digits) }
        var groups: [Substring] = []
        var rest = digits
        while rest.count > 3 {
            groups.append(rest.suffix(3))
            rest = rest.dropLast(3)
        }
        return ([rest] + groups.reversed()).joined(separator: separator)
    }
}
