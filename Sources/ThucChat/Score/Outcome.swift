// What came of an indicator, a criterion, a condition or a tier.

/// The support of something made of parts, with what explains it.
package struct Outcome: Hashable, Sendable {
    package var support: Support
    package var reasons: [Reason] = []
    package var assurance: Assurance?
    package var isProvisional = false
    package var isApplicable = true

    package init(_ support: Support) { self.support = support }

    /// The *and* of parts: reasons of the parts that decide, the weakest backing of all.
    ///
    /// Parts that do not apply are neutral; if none applies the whole counts as met, with that remark.
    package init(allOf parts: [Outcome]) {
        let applying = parts.filter(\.isApplicable)
        support = Support.all(applying.map(\.support))
        guard !applying.isEmpty else {
            reasons = parts.isEmpty ? [] : [.notApplicable]
            return
        }
        reasons = Self.united(applying.filter { $0.support == support }.flatMap(\.reasons))
        assurance = applying.compactMap(\.assurance).max()
        let deciding = support == .notMet ? applying.filter { $0.support == .notMet } : applying
        isProvisional =
            support == .notMet ? deciding.allSatisfy(\.isProvisional) : deciding.contains(where: \.isProvisional)
    }

    static func united(_ reasons: [Reason]) -> [Reason] { Array(Set(reasons)).sorted() }
}
