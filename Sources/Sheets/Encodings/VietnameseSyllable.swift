// Tells whether a word is spelt like a Vietnamese syllable, which is how a right decoding is known from a wrong one.

/// The spelling of Vietnamese syllables: an onset, a rime, one tone at most.
///
/// Source: the syllable tables of the orthography (22 onset spellings, about 150 rimes); loan words and names of other
/// languages are not in it, so it only ever compares readings of one text.
enum VietnameseSyllable {
    private static let onsets: Set<UInt64> = keys(
        "b c ch d 7 g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")

    /// Rimes without tones, in the numbering of `VietnameseLetter`.
    private static let rimes: Set<UInt64> = keys(
        """
        a ac ach ai am an ang anh ao ap at au ay 1c 1m 1n 1ng 1p 1t 2c 2m 2n 2ng 2p 2t 2u 2y
        e ec em en eng eo ep et 3 3ch 3m 3n 3nh 3p 3t 3u 3ng
        i ia ich im in inh ip it iu i3c i3m i3n i3ng i3p i3t i3u
        o oa oac oach oai oam oan oang oanh oao oap oat oay o1c o1m o1n o1ng o1t oc oe oen oeo oet oi om on ong oong ooc op ot
        4 4c 4i 4m 4n 4ng 4p 4t 5 5i 5m 5n 5p 5t
        u ua uc ui um un ung up ut u2n u2t u2ng u2y u3 u3ch u3nh u5 uy uya uych uyn uynh uyp uyt uyu uy3n uy3t
        u4c u4i u4m u4n u4ng u4t 6 6a 6c 6i 6m 6ng 6t 6u 65c 65i 65m 65n 65ng 65p 65t 65u
        y y3m y3n y3ng y3t y3u yt ynh ych
        """)

    private static let common: Set<UInt64> = Set(
        CommonSyllables.words.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { word in
            let letters = word.compactMap { VietnameseLetter($0.value) }
            return commonKey(letters.map(\.base), letters.first { $0.tone != .level }?.tone ?? .level)
        })

    private static func commonKey(_ bases: [UInt8], _ tone: VietnameseLetter.Tone) -> UInt64 {
        key(bases) << 8 | UInt64(tone.rawValue)
    }

    /// Whether a syllable is one that papers of communes use all the time.
    static func isCommon(_ bases: [UInt8], tone: VietnameseLetter.Tone) -> Bool {
        bases.count <= 7 && common.contains(commonKey(bases, tone))
    }

    /// Rimes that end in a vowel and may bear the tone on it (hoà, quỳ, thuở); in all others the last vowel is a glide.
    private static let endBearing: Set<UInt64> = keys("oa oe uy u3 u5")

    /// Whether letters spell a syllable. Case does not matter here.
    ///
    /// - Parameter toneAt: the index of the letter that bears the tone, or nil for the level tone.
    static func isSpelt(_ bases: [UInt8], tone: VietnameseLetter.Tone, toneAt: Int?) -> Bool {
        guard bases.count <= 8 else { return false }
        for length in 0...min(3, bases.count - 1) {
            let onset = bases.prefix(length)
            guard length == 0 || onsets.contains(key(onset)) else { continue }
            let rime = bases.dropFirst(length)
            if rimes.contains(key(rime)), agree(onset, rime), agree(tone, rime), bears(rime, toneAt) { return true }
        }
        return false
    }

    /// `c`, `g` and `ng` stand before a, o, u; `gh` and `ngh` before e, ê, i.
    private static func agree(_ onset: ArraySlice<UInt8>, _ rime: ArraySlice<UInt8>) -> Bool {
        guard let first = rime.first else { return false }
        let isFront = [UInt8(ascii: "e"), UInt8(ascii: "3"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(first)
        switch key(onset) {
        case key("c".utf8), key("ng".utf8): return !isFront
        case key("g".utf8): return !isFront || first == UInt8(ascii: "i")
        case key("gh".utf8), key("ngh".utf8): return isFront
        default: return true
        }
    }

    /// A rime that ends in p, t, c or ch takes the acute or the dot, or none where a text is typed without tones.
    private static func agree(_ tone: VietnameseLetter.Tone, _ rime: ArraySlice<UInt8>) -> Bool {
        guard let last = rime.last else { return false }
        let beforeLast = rime.dropLast().last
        let isStop =
            last == UInt8(ascii: "p") || last == UInt8(ascii: "t") || last == UInt8(ascii: "c")
            || last == UInt8(ascii: "h") && beforeLast == UInt8(ascii: "c")
        return !isStop || tone == .acute || tone == .dot || tone == .level
    }

    /// The tone lies on a vowel of the rime, and not on a glide that ends it.
    private static func bears(_ rime: ArraySlice<UInt8>, _ toneAt: Int?) -> Bool {
        guard let toneAt else { return true }
        guard toneAt >= rime.startIndex, isVowel(rime[toneAt]) else { return false }
        return toneAt < rime.endIndex - 1 || rime.count == 1 || endBearing.contains(key(rime))
    }

    static func isVowel(_ base: UInt8) -> Bool {
        switch base {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"), UInt8(ascii: "1")...UInt8(ascii: "6"):
            true
        default: false
        }
    }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { key($0) })
    }

    private static func key(_ bases: some Collection<UInt8>) -> UInt64 {
        bases.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
