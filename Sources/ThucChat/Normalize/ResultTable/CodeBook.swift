// The codes and titles of one tier, for telling which indicator a row speaks of.

/// What a row of a result table speaks of.
enum RowSubject: Hashable {
    case indicator(String)
    case criterion(String)
    /// A stated figure without a code: the field's id.
    case field(String)
    /// A code beside the title of another indicator: either may be the slip.
    case disputed(code: String, titled: String)
    /// A code or label that the rulebook does not have.
    case unknown(String)
}

/// Codes, titles and owners of the criteria and indicators of one tier. Codes here are plain, as sheets print them.
struct CodeBook: Sendable {
    /// Nil in the base tier.
    let tier: String?
    private let indicators: [String: Indicator]
    private let criterionOf: [String: String]
    private let criteria: [String: Criterion]
    /// Codes with letters, the longest first.
    private let lettered: [String]
    /// Folded titles; several codes where a title stands twice.
    private let titles: [String: [String]]

    /// The codes of a form's tier; without a form those of the base tier.
    init(_ rulebook: Rulebook, form: Form? = nil) {
        let base = rulebook.baseTier?.id
        let own = form?.tier ?? base
        tier = own == base ? nil : own
        let listed = rulebook.criteria(of: own ?? "")
        let pairs = listed.flatMap { criterion in criterion.indicators.map { ($0, RuleCode(criterion.code).plain) } }
        indicators = Dictionary(pairs.map { (RuleCode($0.0.code).plain, $0.0) }) { first, _ in first }
        criterionOf = Dictionary(pairs.map { (RuleCode($0.0.code).plain, $0.1) }) { first, _ in first }
        criteria = Dictionary(listed.map { (RuleCode($0.code).plain, $0) }) { first, _ in first }
        lettered = (Array(indicators.keys) + criteria.keys).lettered
        titles = Self.titles(of: pairs.map(\.0), rulebook.dictionary, form)
    }

    /// The code that a text begins with, be it one of these or not.
    func leading(_ text: String) -> LeadingCode? { LeadingCode(text, lettered: lettered) }

    /// A plain code as the rulebook writes it.
    func written(_ code: String) -> String { RuleCode(tier: tier, plain: code).written }

    func isIndicator(_ code: String) -> Bool { indicators[code] != nil }
    func isCriterion(_ code: String) -> Bool { criteria[code] != nil }
    func isKnown(_ code: String) -> Bool { isIndicator(code) || isCriterion(code) }
    func criterion(of indicator: String) -> String? { criterionOf[indicator] }

    /// The departments that answer for an indicator or a criterion.
    func owners(of code: String) -> [String] { indicators[code]?.owners ?? criteria[code]?.owners ?? [] }

    /// The one indicator of this title, first among those of a criterion, else among all.
    func indicator(titled title: String, in criterion: String?) -> String? {
        let codes = titles[title] ?? []
        let near = codes.filter { criterion != nil && criterionOf[$0] == criterion }
        let found = near.isEmpty ? codes : near
        return found.count == 1 ? found[0] : nil
    }

    /// The one other indicator whose title stands beside a code; nil where the title is the code's own, or nobody's.
    func other(titled title: String, than code: String) -> String? {
        guard let codes = titles[title], !codes.contains(code), codes.count == 1 else { return nil }
        return codes[0]
    }

    func isTitle(_ text: String, ofIndicator code: String) -> Bool { titles[text]?.contains(code) ?? false }

    /// `17.9` before `17.10`; nil where there is none.
    func before(_ code: String) -> String? {
        let parts = code.split(separator: ".")
        guard let last = parts.last.flatMap({ Int($0) }) else { return nil }
        let before = (parts.dropLast().map(String.init) + ["\(last - 1)"]).joined(separator: ".")
        return isIndicator(before) ? before : nil
    }

    func isTitle(_ text: String, ofCriterion code: String) -> Bool {
        criteria[code].map { folded($0.title.vi) == text } ?? false
    }

    private static func titles(
        of indicators: [Indicator], _ dictionary: FieldDictionary, _ form: Form?
    ) -> [String: [String]] {
        var titles: [String: [String]] = [:]
        for indicator in indicators {
            let code = RuleCode(indicator.code).plain
            let fields = (form?.rows[code] ?? []).compactMap { dictionary.field(id: $0.field) }
            let labels = fields.count == 1 ? fields.flatMap { [$0.name] + $0.labels } : []
            for title in Set(([indicator.title.vi] + labels).map(folded)) {
                titles[title, default: []].append(code)
            }
        }
        return titles
    }
}
