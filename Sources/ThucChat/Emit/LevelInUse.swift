// The levels that units of a batch are really judged by; a set also holds those of regions nobody in it lies in.

import FEEL

/// One level of one test, as a standing names it.
package struct LevelInUse: Hashable, Sendable {
    package var code: String
    package var test: String
    package var threshold: Number?
    package var provenance: Provenance

    /// The level of a test's standing; nil above tests.
    init?(_ standing: Standing) {
        guard standing.level == .test, let provenance = standing.provenance else { return nil }
        self.init(code: standing.code, test: standing.test, threshold: standing.threshold, provenance: provenance)
    }

    package init(code: String, test: String, threshold: Number?, provenance: Provenance) {
        self.code = code
        self.test = test
        self.threshold = threshold
        self.provenance = provenance
    }

    /// Nobody has looked it up in a document.
    package var isUnconfirmed: Bool { provenance.isProvisional || provenance == .unset }
}
