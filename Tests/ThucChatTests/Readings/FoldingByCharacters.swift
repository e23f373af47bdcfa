// The definition of folded text, character by character: slow, plain, and what the fast way is held against.

@testable import ThucChat

enum FoldingByCharacters {
    static func folded(_ text: String) -> String {
        let characters = Array(visible(text))
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var word: [Character] = []
        var lettersSinceDot = 0
        func close() {
            if word.isEmpty { return }
            if !result.isEmpty { result.append(" ") }
            result.append(contentsOf: settled(word))
            word.removeAll(keepingCapacity: true)
            lettersSinceDot = 0
        }
        for (index, character) in characters.enumerated() {
            if character.isLetter || character.isASCIIDigit {
                word.append(contentsOf: lowered(character))
                lettersSinceDot += 1
            } else if character == "%" {
                close()
                word = ["%"]
                close()
            } else if character == ".", lettersSinceDot == 1, word.last?.isLetter == true, index + 1 < characters.count,
                characters[index + 1].isLetter, index + 2 == characters.count || !characters[index + 2].isLetter
            {
                lettersSinceDot = 0
            } else {
                close()
            }
        }
        close()
        return result
    }

    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(
            contentsOf: text.unicodeScalars.filter {
                ![0xAD, 0x2060, 0xFEFF].contains($0.value) && !(0x200B...0x200F).contains($0.value)
            })
        return String(scalars)
    }

    /// Lower case; the Icelandic eth, which looks like Đ and is typed for it, becomes đ.
    private static func lowered(_ character: Character) -> [Character] {
        let lower = Array(character.lowercased())
        return lower == ["ð"] ? ["đ"] : lower
    }

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
