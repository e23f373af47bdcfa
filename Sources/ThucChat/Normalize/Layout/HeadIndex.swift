// Which columns of which forms a head may stand for.

/// All heads of all forms, folded.
struct HeadIndex: Sendable {
    struct Use: Sendable {
        var form: Int
        var column: Int
    }

    let forms: [CompiledForm]
    private let uses: [String: [Use]]
    /// Labels that are long enough to be known in spite of a slip.
    private let longLabels: SlipIndex
    /// Heads that stand above others.
    private let upper: Set<String>

    init(forms: [Form], dictionary: FieldDictionary, baseTier: String?) {
        self.forms = forms.map { CompiledForm($0, dictionary: dictionary, baseTier: baseTier) }
        var uses: [String: [Use]] = [:]
        var upper: Set<String> = []
        for (number, form) in self.forms.enumerated() {
            for (column, definition) in form.columns.enumerated() {
                for label in Set(definition.labels) {
                    uses[label, default: []].append(Use(form: number, column: column))
                }
                upper.formUnion(definition.under)
            }
        }
        self.uses = uses
        longLabels = SlipIndex(uses.keys)
        self.upper = upper
    }

    /// Uses of a folded head, in the order of forms and columns.
    func uses(of head: String) -> [Use] { uses[head] ?? [] }

    /// By form: the one label that a folded head is a typing slip of; forms of which it is a slip of none or of several columns are left out.
    func slips(of head: String) -> [Int: String] {
        var labels: [Int: [(label: String, column: Int)]] = [:]
        for label in longLabels.near(head) {
            for use in uses(of: label) { labels[use.form, default: []].append((label, use.column)) }
        }
        return labels.compactMapValues { found in
            found.allSatisfy { $0.column == found[0].column } ? found[0].label : nil
        }
    }

    /// Whether a text may stand in a header.
    func isHead(_ text: HeadText) -> Bool {
        uses[text.folded] != nil || upper.contains(text.folded) || uses[text.bare] != nil || uses[text.undated] != nil
    }

    /// Whether a folded text stands above the columns of some form.
    func isUpperHead(_ text: String) -> Bool { upper.contains(text) }
}

/// One head, made ready for comparing: `Chiều dài (km)` is `Chiều dài` in `km`.
struct HeadText: Sendable, Hashable {
    let typed: String
    let folded: String
    /// Folded, without what stands in brackets at the end.
    let bare: String
    /// What stands in brackets at the end.
    let unit: String?
    /// Periods that the head names: `Kết quả năm 2020`.
    let periods: [Period]
    /// Folded, without the year it names.
    let undated: String
    /// Without the bracket and the year: `Chiều dài đến 31/12/2020 (km)`.
    let undatedBare: String

    init(_ typed: String) {
        self.typed = typed
        folded = ThucChat.folded(typed)
        let parts = Self.parts(of: typed)
        bare = parts.unit == nil ? folded : ThucChat.folded(parts.head)
        unit = parts.unit
        let dates = typed.contains("20") || typed.contains("19") ? HeadDates(typed, folded: folded, bracket: unit) : nil
        periods = dates?.periods ?? []
        undated = dates?.undated ?? folded
        undatedBare = unit == nil || dates == nil ? bare : HeadDates(parts.head, folded: bare, bracket: nil).undated
    }

    private static func parts(of text: String) -> (head: String, unit: String?) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
        let unit = cleaned(String(text[text.index(after: open)..<text.index(before: text.endIndex)]))
        return (String(text[..<open]), unit.isEmpty ? nil : unit)
    }
}
