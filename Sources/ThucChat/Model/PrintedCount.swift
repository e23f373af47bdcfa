// A total row of a result table: "Số tiêu chí đạt: 15/19".

/// A count of criteria met, as one speaker's total row prints it.
package struct PrintedCount: Hashable, Sendable {
    package var speaker: Speaker
    /// Nil in the base tier.
    package var tier: String?
    package var met: Int
    package var full: Int?
    package var place: Place

    package init(speaker: Speaker, tier: String? = nil, met: Int, full: Int?, place: Place) {
        self.speaker = speaker
        self.tier = tier
        self.met = met
        self.full = full
        self.place = place
    }
}
