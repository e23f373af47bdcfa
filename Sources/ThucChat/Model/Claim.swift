// What a speaker says of an indicator, a criterion or the whole.

/// One word of one speaker.
package struct Claim: Hashable, Sendable {
    package enum Word: String, Sendable, Hashable, CaseIterable {
        case met
        case notMet = "not-met"
        /// `Cơ bản đạt`: never counts as met.
        case basicallyMet = "basically-met"
        /// `Không xét`.
        case notConsidered = "not-considered"
        case none
        case unreadable
    }

    package var speaker: Speaker
    /// An indicator's code (`17.1`, `nang-cao:17.1`), a criterion's (`17`), or a tier's id for the whole.
    package var code: String
    package var word: Word
    package var raw: String
    package var place: Place?

    package init(speaker: Speaker, code: String, word: Word, raw: String = "", place: Place? = nil) {
        self.speaker = speaker
        self.code = code
        self.word = word
        self.raw = raw
        self.place = place
    }
}
