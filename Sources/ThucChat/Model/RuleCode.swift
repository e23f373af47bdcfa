// How a criterion, an indicator or a condition is named in a set of several tiers.

/// A code with its tier, as text writes it.
///
/// Tiers of one set repeat one another's codes: `1.1` of ntm and `1.1` of nang-cao are two indicators. So within a
/// rulebook a code is written with its tier in front, `nang-cao:1.1`; the codes of the set's base tier stand alone, `1.1`.
package struct RuleCode: Hashable, Sendable {
    /// Nil in the base tier.
    package var tier: String?
    /// As the decision prints it: `1.1`.
    package var plain: String

    /// Reads `nang-cao:1.1` or `1.1`; what stands after the first colon is the code.
    package init(_ written: String) {
        guard let colon = written.firstIndex(of: ":") else {
            (tier, plain) = (nil, written)
            return
        }
        tier = String(written[..<colon])
        plain = String(written[written.index(after: colon)...])
    }

    package init(tier: String?, plain: String) {
        self.tier = tier
        self.plain = plain
    }

    /// `nang-cao:1.1`, or the plain code in the base tier.
    package var written: String { tier.map { "\($0):\(plain)" } ?? plain }
}
