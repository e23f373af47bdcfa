// The vowels of Vietnamese spelling taken apart into letter and tone, and put together again.

/// What one syllable is made of, as far as comparing names needs it.
enum VietnameseSpelling {
    /// Rows: the letter without tone, then with huyền, sắc, hỏi, ngã, nặng.
    private static let rows: [[Character]] = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ",
    ].map(Array.init)

    /// Looked up by character, so precomposed and decomposed text are the same key.
    private static let vowels: [Character: (row: Int, tone: Int)] = {
        var table: [Character: (row: Int, tone: Int)] = [:]
        for (row, characters) in rows.enumerated() {
            for (tone, character) in characters.enumerated() { table[character] = (row, tone) }
        }
        return table
    }()

    private static let shaped: Set<Character> = ["ă", "â", "ê", "ô", "ơ", "ư"]
    private static let alternatingOnsets: Set<String> = ["h", "k", "l", "m", "s", "t", "qu"]

    /// One word in lower case with its tone mark in one agreed place, precomposed, and `y` for `i` settled where the two alternate.
    ///
    /// A word that is no single syllable with at most one tone is only precomposed.
    static func settled(_ word: [Character]) -> [Character] {
        var letters = word
        var tone = 0
        var toneCount = 0
        var nucleus = 0..<0
        for index in letters.indices {
            guard let vowel = vowels[letters[index]] else { continue }
            letters[index] = rows[vowel.row][0]
            if vowel.tone > 0 { (tone, toneCount) = (vowel.tone, toneCount + 1) }
            if nucleus.isEmpty {
                nucleus = index..<index + 1
            } else if nucleus.upperBound == index {
                nucleus = nucleus.lowerBound..<index + 1
            } else {
                return precomposed(word)
            }
        }
        guard !nucleus.isEmpty, toneCount <= 1 else { return precomposed(word) }
        nucleus = withoutGlide(nucleus, of: letters)
        if nucleus.count == 1, nucleus.upperBound == letters.count, letters[nucleus.lowerBound] == "y",
            alternatingOnsets.contains(String(letters[..<nucleus.lowerBound]))
        {
            letters[nucleus.lowerBound] = "i"
        }
        guard tone > 0 else { return letters }
        let seat = toneSeat(in: nucleus, of: letters)
        letters[seat] = vowels[letters[seat]].map { rows[$0.row][tone] } ?? letters[seat]
        return letters
    }

    /// `u` after `q`, and `i` after `g` before a vowel, belong to the consonant.
    private static func withoutGlide(_ nucleus: Range<Int>, of letters: [Character]) -> Range<Int> {
        guard nucleus.count > 1, nucleus.lowerBound > 0 else { return nucleus }
        switch (letters[nucleus.lowerBound - 1], letters[nucleus.lowerBound]) {
        case ("q", "u"): return nucleus.dropFirst()
        case ("g", "i") where nucleus.lowerBound == 1: return nucleus.dropFirst()
        default: return nucleus
        }
    }

    private static func toneSeat(in nucleus: Range<Int>, of letters: [Character]) -> Int {
        if let marked = nucleus.last(where: { shaped.contains(letters[$0]) }) { return marked }
        switch nucleus.count {
        case 1: return nucleus.lowerBound
        case 2: return nucleus.upperBound < letters.count ? nucleus.lowerBound + 1 : nucleus.lowerBound
        default: return nucleus.lowerBound + 1
        }
    }

    private static func precomposed(_ word: [Character]) -> [Character] {
        word.map { letter in vowels[letter].map { rows[$0.row][$0.tone] } ?? letter }
    }
}
