// Documents cited in a cell: number, date, issuer, expiry.

/// The document a text cites: `Đạt (QĐ số 1234/QĐ-UBND ngày 12/6/2019 của UBND huyện X)`; nil where nothing is cited. Parts that are not given stay nil.
package func readCitation(_ text: String) -> Citation? {
    let phrase = CitationPhrase(cleaned(text))
    guard phrase.isCitation else { return nil }
    return Citation(
        number: phrase.number, date: phrase.date, issuer: phrase.issuer, expires: phrase.expires,
        subject: text)
}

/// The parts of a citation found in a text.
struct CitationPhrase {
    private(set) var number: String?
    private(set) var date: CalendarDay?
    private(set) var issuer: String?
    private(set) var expires: CalendarDay?
    private var documentWord: String.Index?
    private var numberStart: String.Index?
    private let text: String

    /// A number of the kind documents bear, or a word for a document with a date or issuer beside it.
    var isCitation: Bool { number != nil || documentWord != nil && (date != nil || issuer != nil) }

    /// Whether nothing but the citation stands in front of its first part.
    var startsAtOnce: Bool {
        let starts = [documentWord, numberStart].compactMap(\.self)
        guard let first = starts.min() else { return false }
        let fillers: Set<String> = ["", "theo", "số", "có", "căn cứ", "tại", "theo số"]
        return fillers.contains(folded(String(text[..<first])))
    }

    private static let documentWords: Set<String> = [
        "qđ", "quyết định", "nq", "nghị quyết", "cv", "công văn", "vb", "văn bản", "bc", "báo cáo", "bb", "biên bản",
        "kh", "kế hoạch", "tb", "thông báo", "gcn", "giấy chứng nhận", "giấy xác nhận", "bằng công nhận", "chỉ thị",
        "thông tư", "nghị định", "hướng dẫn", "tờ trình",
    ]

    init(_ text: String) {
        self.text = text
        guard Self.mayCite(text) else { return }
        let words = Self.words(of: text)
        findDocumentWord(words)
        findNumber(words)
        guard number != nil || documentWord != nil else { return }
        findDates(words)
        findIssuer(words)
    }

    /// A cheap first look: a document's number has a stroke or hyphen, and a citation without one three words.
    private static func mayCite(_ text: String) -> Bool {
        var spaces = 0
        for byte in text.utf8 {
            switch byte {
            // The last three begin dashes and white space beyond ASCII.
            case UInt8(ascii: "/"), UInt8(ascii: "-"), 0..<0x20, 0xC2, 0xE2, 0xE3: return true
            case UInt8(ascii: " "): spaces += 1
            default: break
            }
        }
        return spaces >= 2
    }

    private struct Word {
        var range: Range<String.Index>
        /// Without punctuation at its ends.
        var core: String
        var folded: String
    }

    /// White-space pieces, `1234 /QĐ - UBND` joined first.
    private static func words(of text: String) -> [Word] {
        text.split(whereSeparator: \.isSpace).map { piece in
            let core = piece.drop { "([{«\"'".contains($0) }
            let trimmed = String(core).trimmedEnd(of: ")]}»\"',;.:")
            return Word(range: piece.startIndex..<piece.endIndex, core: trimmed, folded: ThucChat.folded(trimmed))
        }
    }

    private mutating func findDocumentWord(_ words: [Word]) {
        for index in words.indices {
            for length in [3, 2, 1] where index + length <= words.count {
                let phrase = words[index..<index + length].map(\.folded).joined(separator: " ")
                guard Self.documentWords.contains(phrase) else { continue }
                documentWord = words[index].range.lowerBound
                return
            }
        }
    }

    private mutating func findNumber(_ words: [Word]) {
        for (index, word) in words.enumerated() {
            if Self.isDocumentNumber(word.core) {
                number = word.core
            } else if documentWord != nil, index > 0, words[index - 1].folded == "số",
                word.core.count <= 8, word.core.first?.isASCIIDigit == true, word.core.allSatisfy(\.isASCIIDigit)
            {
                number = word.core
            } else {
                continue
            }
            numberStart = word.range.lowerBound
            return
        }
    }

    /// `1234/QĐ-UBND`, `26-NQ/TW`, `18/2022/QĐ-TTg`, `01-ĐA/TU`: digits first, then a part that begins with two capitals, or is a kind of document
    /// in small letters.
    private static func isDocumentNumber(_ text: String) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "–" }
        guard parts.count >= 2, let first = parts.first, !first.isEmpty, first.count <= 6 else { return false }
        guard first.allSatisfy({ $0.isASCIIDigit || $0.isUppercase }), first.first?.isASCIIDigit == true else {
            return false
        }
        let rest = parts.dropFirst()
        guard rest.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isASCIIDigit || $0 == "." } }) else {
            return false
        }
        return rest.contains {
            $0.count >= 2 && $0.prefix(2).allSatisfy(\.isUppercase) || documentWords.contains(folded(String($0)))
        }
    }

    private mutating func findDates(_ words: [Word]) {
        let expiry: Set<String> = ["đến", "hạn"]
        for index in words.indices {
            guard let (day, length) = Self.day(words[index...]) else { continue }
            let before = words[..<index].suffix(3).map(\.folded)
            if before.contains(where: expiry.contains) {
                expires = expires ?? day
            } else if date == nil, length > 1 || before.last == "ngày" || number != nil || documentWord != nil {
                date = day
            }
        }
    }

    /// A day at the front of some words: `12/6/2019` or `12 tháng 6 năm 2019`.
    private static func day(_ words: ArraySlice<Word>) -> (day: CalendarDay, length: Int)? {
        guard let first = words.first, first.core.first?.isASCIIDigit == true else { return nil }
        if let day = readDay(first.core) { return (day, 1) }
        guard words.count >= 5 else { return nil }
        return readDay(words.prefix(5).map(\.core).joined(separator: " ")).map { ($0, 5) }
    }

    /// From `của` to a bracket, comma, semicolon, `về`, `v/v` or the end.
    private mutating func findIssuer(_ words: [Word]) {
        guard isCitation || documentWord != nil else { return }
        let start = [documentWord, numberStart].compactMap(\.self).min() ?? text.startIndex
        guard let of = words.firstIndex(where: { $0.folded == "của" && $0.range.lowerBound > start }) else { return }
        var names: [String] = []
        for word in words[(of + 1)...] {
            guard !["về", "v v", "ngày", "có"].contains(word.folded) else { break }
            names.append(word.core)
            if let last = text[word.range].last, ")],;".contains(last) { break }
        }
        let name = names.joined(separator: " ")
        if !name.isEmpty { issuer = name }
    }
}

extension String {
    fileprivate func trimmedEnd(of characters: String) -> String {
        var text = self[...]
        while let last = text.last, characters.contains(last) { text = text.dropLast() }
        return String(text)
    }
}
