// Counts how many words of a text are Vietnamese syllables under each way of reading it.

/// For each `EncodingHypothesis`: words that read as Vietnamese, and words that do not. Words of plain ASCII count for
/// none.
struct EncodingEvidence: Equatable, Sendable {
    private(set) var fitting = SIMD8<Int32>(repeating: 0)
    private(set) var unfitting = SIMD8<Int32>(repeating: 0)
    /// Of the fitting words, the common ones.
    private(set) var common = SIMD8<Int32>(repeating: 0)

    init() {}

    /// - Parameter bytes: a text brought back to Western bytes.
    init(of bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            var end = start
            var isPlain = true
            while end < bytes.count, EncodingEvidence.isWordByte(bytes[end]) {
                isPlain = isPlain && bytes[end] < 0x80
                end += 1
            }
            if !isPlain { weigh(bytes[start..<end]) }
            start = max(end, start + 1)
        }
    }

    /// The evidence of the words of a Unicode text that Western bytes could spell; its other words say nothing.
    init(ofWesternWordsIn text: ArraySlice<UInt8>) {
        var bytes: [UInt8] = []
        var isBroken = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            // Dashes and quotation marks are what they are.
            let byte = scalar.value >= 0x2000 && scalar.value < 0x2100 ? 0x20 : Windows1252.byte(of: scalar.value)
            let isInWord = byte.map(Self.isWordByte) ?? true
            if byte == nil {
                while let last = bytes.last, Self.isWordByte(last) { bytes.removeLast() }
                isBroken = true
            } else if !isInWord {
                isBroken = false
            }
            if let byte, !isBroken { bytes.append(byte) }
        }
        self.init(of: bytes)
    }

    static func += (left: inout EncodingEvidence, right: EncodingEvidence) {
        left.fitting &+= right.fitting
        left.unfitting &+= right.unfitting
        left.common &+= right.common
    }

    var isEmpty: Bool { fitting == SIMD8(repeating: 0) && unfitting == SIMD8(repeating: 0) }

    func net(_ hypothesis: EncodingHypothesis) -> Int {
        Int(fitting[hypothesis.rawValue] - unfitting[hypothesis.rawValue])
    }

    /// Whether at least three words in four fit.
    func isSound(_ hypothesis: EncodingHypothesis) -> Bool {
        fitting[hypothesis.rawValue] > 0 && fitting[hypothesis.rawValue] >= 3 * unfitting[hypothesis.rawValue]
    }

    /// Whether some words are none as they stand, or say nothing so, that another reading makes words of.
    var hasForeignWords: Bool {
        EncodingHypothesis.allCases.contains { reading in
            guard reading != .asItStands, isSound(reading), fitting[reading.rawValue] >= unfitting[0] else {
                return false
            }
            return unfitting[0] > 0 || common[reading.rawValue] > fitting[0]
        }
    }

    /// How sure a reading is, in percent: the share of fitting words, held back where there are few.
    func confidence(_ hypothesis: EncodingHypothesis) -> Int {
        let fit = Int(fitting[hypothesis.rawValue])
        let all = fit + Int(unfitting[hypothesis.rawValue])
        return 100 * fit / (all + 1)
    }

    /// The readings that explain more words than the text as it stands, only the equally good; of those spelt equally
    /// well, the ones with the most common words.
    ///
    /// - Parameter asItStands: whether the text as it stands has the first claim. It has in a file of valid UTF-8; in one
    ///   that is not, Windows-1252 is one guess among others.
    func better(asItStandsFirst: Bool) -> [EncodingHypothesis] {
        let others = EncodingHypothesis.allCases.filter { $0 != .asItStands && isSound($0) }
        let best = others.map(net).max() ?? 0
        let claim = net(.asItStands)
        let winning = others.filter { net($0) == best }
        let commonest = winning.map { common[$0.rawValue] }.max() ?? 0
        let isAhead = best > claim || !asItStandsFirst && best == claim && commonest > common[0]
        return isAhead ? winning.filter { common[$0.rawValue] == commonest } : []
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte > 0 && byte < 9
            || byte > 13 && byte < 0x20
    }

    private mutating func weigh(_ word: ArraySlice<UInt8>) {
        for hypothesis in EncodingHypothesis.allCases {
            let letters = hypothesis.decode(word) ?? [0xFFFD]
            switch WordVerdict(letters, isAsItStands: hypothesis == .asItStands) {
            case .fits: fitting[hypothesis.rawValue] += 1
            case .fitsWell:
                fitting[hypothesis.rawValue] += 1
                common[hypothesis.rawValue] += 1
            case .fitsNot: unfitting[hypothesis.rawValue] += 1
            case .saysNothing: break
            }
        }
    }
}

/// What one word, read in one way, says for that way.
enum WordVerdict: Equatable {
    /// `fitsWell` is a common syllable.
    case fits, fitsWell, fitsNot, saysNothing

    /// Signs that stand at the ends of words in honest texts.
    private static let signs: Set<UInt32> = Set("²³°±½¼¾•–—…“”‘’€™®©«»§·¹´`¨×÷\u{A0}\u{AD}".unicodeScalars.map(\.value))
    /// Of those, the ones that no old encoding would leave at the end of a word.
    private static let plainSigns: Set<UInt32> = Set("²³°±½¼¾•–—…“”‘’€™®©\u{A0}".unicodeScalars.map(\.value))

    /// Units of measure that begin with a letter no Vietnamese word has.
    private static let units: Set<[UInt32]> = Set(
        ["µm", "µg", "µl", "ºC", "ºF"].map { $0.unicodeScalars.map(\.value) })
    /// Signs that stand alone in honest texts, before or after figures; within a word they may be letters of old encodings.
    private static let loneSigns: Set<UInt32> = Set("ºª£¥¢‰øØ".unicodeScalars.map(\.value))

    /// Short forms of đồng, which have no vowel: `®/ng­êi` is đ/người.
    private static let money: Set<[UInt32]> = Set(["đ", "trđ", "tỷđ"].map { $0.unicodeScalars.map(\.value) })

    init(_ letters: [UInt32], isAsItStands: Bool) {
        if !isAsItStands, WordVerdict.money.contains(letters) {
            self = .saysNothing
            return
        }
        if isAsItStands,
            WordVerdict.units.contains(letters) || letters.count == 1 && WordVerdict.loneSigns.contains(letters[0])
        {
            self = .fits
            return
        }
        let word = letters.trimming { WordVerdict.signs.contains($0) }
        if word.allSatisfy({ $0 < 0x80 }) {
            let isPlain = letters.count == 1 || letters.allSatisfy { $0 < 0x80 || WordVerdict.plainSigns.contains($0) }
            self = isAsItStands && isPlain ? .fits : .saysNothing
            return
        }
        self = WordVerdict.judge(word)
    }

    private static func judge(_ word: ArraySlice<UInt32>) -> WordVerdict {
        var bases: [UInt8] = []
        var tone = VietnameseLetter.Tone.level
        var toneAt: Int?
        var isMixed = false
        var hasSmall = false
        var hasInnerCapital = false
        var capitals = 0
        for scalar in word {
            if let mark = VietnameseLetter.tone(ofMark: scalar), tone == .level, !bases.isEmpty {
                tone = mark
                toneAt = bases.count - 1
                continue
            }
            guard let letter = VietnameseLetter(scalar) else { return .fitsNot }
            if letter.tone != .level {
                guard tone == .level else { return .fitsNot }
                tone = letter.tone
                toneAt = bases.count
            }
            bases.append(letter.base)
            // A small ASCII letter beside an accented capital is how a wrong reading looks (nhẺp, TÌnh); a small
            // accented letter among ASCII capitals is a capital font (HéI).
            let isSmall = !letter.isCapital && scalar < 0x80
            isMixed = isMixed || hasSmall && letter.isCapital || isSmall && hasInnerCapital
            hasSmall = hasSmall || isSmall
            hasInnerCapital = hasInnerCapital || letter.isCapital && scalar >= 0x80 && bases.count > 1
            capitals += letter.isCapital ? 1 : 0
        }
        guard !isMixed else { return .fitsNot }
        if bases.allSatisfy({ !VietnameseSyllable.isVowel($0) }) {
            // An abbreviation: QĐ, BCĐ, ĐVT.
            return capitals == bases.count && bases.count > 1
                ? .fits : capitals == bases.count ? .saysNothing : .fitsNot
        }
        guard VietnameseSyllable.isSpelt(bases, tone: tone, toneAt: toneAt) else { return .fitsNot }
        return VietnameseSyllable.isCommon(bases, tone: tone) ? .fitsWell : .fits
    }
}

extension Array where Element == UInt32 {
    fileprivate func trimming(_ isSign: (UInt32) -> Bool) -> ArraySlice<UInt32> {
        guard let first = firstIndex(where: { !isSign($0) }), let last = lastIndex(where: { !isSign($0) }) else {
            return []
        }
        return self[first...last]
    }
}
