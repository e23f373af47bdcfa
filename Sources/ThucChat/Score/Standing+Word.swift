// Claim against support: the table of standings.
// Source: design, how a standing comes about, point 6.

extension Standing.Word {
    /// The word for a claim and what is supported.
    ///
    /// - Parameter reasons: why it cannot tell; they choose among disputed, no-standard and unsupported, in this order.
    package init(claim: Claim.Word, support: Support, reasons: [Reason], isApplicable: Bool) {
        guard isApplicable else {
            self = .notApplicable
            return
        }
        switch (claim, support) {
        case (.none, _), (.unreadable, _): self = .unclaimed
        case (.met, .met): self = .supported
        case (.met, .notMet): self = .overstated
        case (.met, .cannotTell): self = Self.open(reasons)
        case (.notMet, .met), (.basicallyMet, .met), (.notConsidered, .met): self = .understated
        case (.notMet, .notMet), (.basicallyMet, .notMet), (.notConsidered, .notMet): self = .notMet
        case (.notMet, .cannotTell), (.basicallyMet, .cannotTell), (.notConsidered, .cannotTell): self = .undetermined
        }
    }

    private static func open(_ reasons: [Reason]) -> Standing.Word {
        if reasons.contains(.disputed) { return .disputed }
        if reasons.contains(.unsetThreshold) || reasons.contains(.unknownDimension) { return .noStandard }
        return .unsupported
    }
}
