// The vowels of Vietnamese spelling taken apart into letter and tone, and put together again.

/// What one syllable is made of, as far as comparing names needs it.
enum VietnameseSpelling {
    /// Rows: the letter without tone, then with huyền, sắc, hỏi, ngã, nặng.
    static let rows: [[Unicode.Scalar]] = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ",
    ].map { Array($0.unicodeScalars) }

    private static let toneCount = 6
    private static let letters: [UInt32] = rows.joined().map(\.value)

    /// For each scalar 0, or 1 + 6 × row + tone.
    private static let vowels: [UInt8] = {
        var table = [UInt8](repeating: 0, count: 0x1F00)
        for (index, letter) in letters.enumerated() { table[Int(letter)] = UInt8(index + 1) }
        return table
    }()

    /// Gives the word from `start` to the end its tone mark in one agreed place, and `i` for `y` where the two alternate.
    ///
    /// - Parameter word: lower-case letters as ``FoldingLetters`` codes them; a word that is no single syllable with at
    ///   most one tone stays as it is.
    static func settle(_ word: inout [UInt32], from start: Int) {
        guard let syllable = Syllable(word, from: start) else { return }
        for index in syllable.vowels { word[index] = plain(word[index]) }
        let nucleus = withoutGlide(syllable.vowels, of: word, from: start)
        if nucleus.count == 1, nucleus.upperBound == word.count, word[nucleus.lowerBound] == "y",
            isAlternatingOnset(word[start..<nucleus.lowerBound])
        {
            word[nucleus.lowerBound] = UInt32("i" as Unicode.Scalar)
        }
        guard syllable.tone > 0 else { return }
        let seat = toneSeat(in: nucleus, of: word)
        word[seat] = letters[index(of: word[seat]) + syllable.tone]
    }

    /// One run of vowels with at most one tone.
    private struct Syllable {
        var vowels = 0..<0
        var tone = 0

        init?(_ word: [UInt32], from start: Int) {
            for place in start..<word.count {
                let index = VietnameseSpelling.index(of: word[place])
                guard index >= 0 else { continue }
                guard vowels.isEmpty || vowels.upperBound == place else { return nil }
                vowels = (vowels.isEmpty ? place : vowels.lowerBound)..<place + 1
                let mark = index % VietnameseSpelling.toneCount
                guard mark == 0 || tone == 0 else { return nil }
                if mark > 0 { tone = mark }
            }
            if vowels.isEmpty { return nil }
        }
    }

    /// 6 × row + tone of a vowel, -1 for any other letter.
    @inline(__always)
    private static func index(of letter: UInt32) -> Int {
        letter < 0x1F00 ? Int(vowels[Int(letter)]) - 1 : -1
    }

    /// The vowel without its tone.
    private static func plain(_ vowel: UInt32) -> UInt32 {
        let index = index(of: vowel)
        return letters[index - index % toneCount]
    }

    /// `u` after `q`, and `i` after `g` before a vowel, belong to the consonant.
    private static func withoutGlide(_ nucleus: Range<Int>, of word: [UInt32], from start: Int) -> Range<Int> {
        guard nucleus.count > 1, nucleus.lowerBound > start else { return nucleus }
        let (onset, first) = (word[nucleus.lowerBound - 1], word[nucleus.lowerBound])
        let isGlide = onset == "q" && first == "u" || onset == "g" && first == "i" && nucleus.lowerBound == start + 1
        return isGlide ? nucleus.dropFirst() : nucleus
    }

    private static func isAlternatingOnset(_ onset: ArraySlice<UInt32>) -> Bool {
        guard let first = onset.first else { return false }
        if onset.count == 2 { return first == "q" && onset[onset.startIndex + 1] == "u" }
        return onset.count == 1 && ("hklmst" as String).unicodeScalars.contains { first == $0 }
    }

    private static func toneSeat(in nucleus: Range<Int>, of word: [UInt32]) -> Int {
        if let marked = nucleus.last(where: { isShaped(word[$0]) }) { return marked }
        switch nucleus.count {
        case 1: return nucleus.lowerBound
        case 2: return nucleus.upperBound < word.count ? nucleus.lowerBound + 1 : nucleus.lowerBound
        default: return nucleus.lowerBound + 1
        }
    }

    /// One of ă â ê ô ơ ư, without tone.
    private static func isShaped(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x103, 0xE2, 0xEA, 0xF4, 0x1A1, 0x1B0: true
        default: false
        }
    }
}

extension UInt32 {
    fileprivate static func == (code: UInt32, letter: Unicode.Scalar) -> Bool { code == letter.value }
}
