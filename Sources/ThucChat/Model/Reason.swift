// Why the evidence does not decide, or decides only with a remark.

/// A reason, as a stable word in `standings.csv`.
package enum Reason: String, Sendable, Hashable, CaseIterable, Comparable {
    /// A check that holds open what would be met.
    case disputed
    /// No threshold is known.
    case unsetThreshold = "unset-threshold"
    /// The threshold depends on a property that the unit list does not give.
    case unknownDimension = "unknown-dimension"
    /// No value was given.
    case missing
    /// A value was given that cannot be read.
    case unreadable
    /// A contradiction took the value out.
    case contradicted
    /// The value is a bound that lies on both sides of the threshold.
    case undecidedBound = "undecided-bound"
    /// The backing is less than the indicator needs.
    case weakBacking = "weak-backing"
    /// Needed register cells are blank or unreadable.
    case incompleteRows = "incomplete-rows"
    /// Nothing says whether the rows are all there should be.
    case scopeUnknown = "scope-unknown"
    /// The document cited has expired or lacks number, date or issuer.
    case documentIncomplete = "document-incomplete"
    case documentExpired = "document-expired"
    /// Subject, kind or day of the document cited speak against it.
    case documentDoubted = "document-doubted"
    /// Remark: the value is an estimate.
    case estimate
    /// Remark: not applicable, neutral in *and*.
    case notApplicable = "not-applicable"

    /// In the order of declaration: what decides the standing word first.
    package static func < (left: Reason, right: Reason) -> Bool { left.rank < right.rank }
    private var rank: Int { Reason.allCases.firstIndex(of: self) ?? 0 }
}
