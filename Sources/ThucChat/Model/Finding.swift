// Something to clarify, with its places, its computation, its rule and its owners.

/// A finding. A value, never thrown: the batch goes on.
package struct Finding: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case reading
        case contradiction
        case disagreement
        case history
        case population
    }

    package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        case blocker
        case warning
        case note

        /// Gravest first.
        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
        private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Stable across runs: made of code, unit and `subject`, never of order or time.
    package var id: String
    /// A check's id from the rulebook, or an engine code such as `claim.owed`.
    package var code: String
    package var kind: Kind
    package var severity: Severity
    /// The unit's code; nil for a finding about the batch or a file of no known unit.
    package var unit: String?
    package var criterion: String?
    package var indicator: String?
    package var owners: [String]
    package var observed: String
    package var expected: String
    package var text: Bilingual
    package var fix: Bilingual
    /// `criteria/17-moi-truong.yaml:58@1.0.0`: the check, threshold, test, indicator or criterion it is about; several separated by `;`, empty where it is about none.
    package var rule: String
    package var evidence: [Evidence]
    /// Cells that it speaks of and that are not among the evidence; told where few stand for many.
    package var unlisted = 0
    /// *Met* becomes *cannot tell: disputed* while the finding stands.
    package var holdsOpen: Bool
    /// Ids of the fields whose stated values the contradiction takes out of the decision.
    package var removes: [String]

    /// Makes a finding and its stable id.
    ///
    /// - Parameter subject: what tells it from other findings of one code and unit: a field, a table row's key, a file; never a position that changes between runs.
    package init(
        code: String, kind: Kind, severity: Severity, unit: String?, subject: String, criterion: String? = nil,
        indicator: String? = nil, owners: [String] = [], observed: String = "", expected: String = "", text: Bilingual,
        fix: Bilingual, rule: String = "", evidence: [Evidence] = [], holdsOpen: Bool = false, removes: [String] = []
    ) {
        id = Digest256.short(of: [code, unit ?? "", subject])
        self.code = code
        self.kind = kind
        self.severity = severity
        self.unit = unit
        self.criterion = criterion
        self.indicator = indicator
        self.owners = owners
        self.observed = observed
        self.expected = expected
        self.text = text
        self.fix = fix
        self.rule = rule
        self.evidence = evidence
        self.holdsOpen = holdsOpen
        self.removes = removes
    }
}
