// What came of one test.

import FEEL

/// A test's support, and everything that explains it.
package struct TestOutcome: Hashable, Sendable {
    package var support: Support
    /// Why it cannot tell; or remarks.
    package var reasons: [Reason]
    package var quantity: Quantity?
    package var assurance: Assurance?
    package var level: Threshold.Level?
    package var evidence: [Evidence]

    package init(
        _ support: Support, _ reasons: [Reason] = [], quantity: Quantity? = nil, assurance: Assurance? = nil,
        level: Threshold.Level? = nil, evidence: [Evidence] = []
    ) {
        self.support = support
        self.reasons = reasons
        self.quantity = quantity
        self.assurance = assurance
        self.level = level
        self.evidence = evidence
    }

    /// *Met* becomes *cannot tell*, for a reason; *not met* stays.
    func heldBack(by reason: Reason) -> TestOutcome {
        guard support == .met else { return self }
        var outcome = self
        outcome.support = .cannotTell
        outcome.reasons.append(reason)
        return outcome
    }
}
