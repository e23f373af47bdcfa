// Names of communes and districts inside a line of text.

/// What a line says of a unit.
struct UnitPhrases {
    /// A name after `xã`, `phường` or `thị trấn`.
    struct Name: Hashable {
        /// Longest first: in a line of capitals nothing shows where a name ends.
        var candidates: [String]
        /// It follows `UBND`, or begins the line: it can be meant as nothing but a name.
        var isPlain: Bool
        /// It follows `UBND`.
        var followsOffice = false
    }

    private(set) var names: [Name] = []
    /// `huyện Bát Xát`, `thị xã Sa Pa`; longest candidates first.
    private(set) var districts: [[String]] = []
    /// What follows `Mã xã:` or `Mã đơn vị:`.
    private(set) var code: String?

    private struct Word {
        var typed: String
        var lower: String
        /// A comma, bracket, dash or the like stands behind it.
        var endsPhrase: Bool
        /// Begins as a name does.
        var isName: Bool { typed.first?.isUppercase ?? false }
        /// `Phường 3`, `Tân Lập 2`: part of a name, or the next word of the line.
        var isNumeral: Bool { typed.count <= 2 && !typed.isEmpty && typed.allSatisfy(\.isASCIIDigit) }
    }

    private let words: [Word]
    private let isCapitals: Bool

    init(_ text: String) {
        words = Self.words(of: text)
        isCapitals = !text.contains { $0.isLowercase }
        for index in words.indices { read(at: index) }
        code = Self.code(in: text)
    }

    private static func words(of text: String) -> [Word] {
        text.split(whereSeparator: \.isWhitespace).map { piece in
            let core = piece.drop { !$0.isLetter && !$0.isNumber }
            let end = core.lastIndex { $0.isLetter || $0.isNumber }.map { core.index(after: $0) } ?? core.startIndex
            let tail = core[end...]
            return Word(
                typed: String(core[..<end]), lower: core[..<end].lowercased(), endsPhrase: !tail.isEmpty && tail != ".")
        }
    }

    private mutating func read(at index: Int) {
        let word = words[index].lower
        let next = index + 1 < words.count ? words[index + 1].lower : ""
        let isAfterThi = index > 0 && words[index - 1].lower == "thị"
        switch word {
        case "xã" where !isAfterThi, "phường": add(kind: word, at: index, length: 1)
        case "thị" where next == "trấn": add(kind: "thị trấn", at: index, length: 2)
        case "huyện": addDistrict("huyện", from: index + 1)
        case "thị" where next == "xã": addDistrict("thị xã", from: index + 2)
        case "thành" where next == "phố": addDistrict("thành phố", from: index + 2)
        default: break
        }
    }

    private mutating func add(kind: String, at index: Int, length: Int) {
        guard !words[index + length - 1].endsPhrase || index == 0 else { return }
        let found = candidates(from: index + length).map { "\(kind) \($0)" }
        guard !found.isEmpty else { return }
        let before = index > 0 ? words[index - 1].lower : ""
        let followsOffice = before == "ubnd" || before == "dân"
        names.append(Name(candidates: found, isPlain: index == 0 || followsOffice, followsOffice: followsOffice))
    }

    private mutating func addDistrict(_ kind: String, from index: Int) {
        let found = candidates(from: index)
        if !found.isEmpty { districts.append(found.map { "\(kind) \($0)" }) }
    }

    private static let stops: Set<String> = [
        "huyện", "tỉnh", "thị", "thành", "năm", "tháng", "quý", "giai", "đến", "xã", "phường", "ubnd", "khu", "thuộc",
    ]

    /// The words of a name: capitalised ones and numerals up to a sign or a word that begins something else; a name that ends with a numeral is also tried without.
    private func candidates(from start: Int) -> [String] {
        var name: [String] = []
        var index = start
        while index < words.count, name.count < 6 {
            let word = words[index]
            guard word.isName || word.isNumeral, !Self.stops.contains(word.lower) else { break }
            name.append(word.typed)
            if word.endsPhrase { break }
            index += 1
        }
        guard !name.isEmpty else { return [] }
        let isOpen = isCapitals && (index < words.count && !words[index].endsPhrase || name.count == 6)
        let shortest = isOpen || isCapitals ? 1 : max(name.lastIndex { !$0.allSatisfy(\.isASCIIDigit) } ?? 0, 0) + 1
        return (shortest...name.count).reversed().map { name.prefix($0).joined(separator: " ") }
    }

    /// Digits after `Mã xã`, `Mã đơn vị`, `Mã số`.
    private static func code(in text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let head = folded(String(text[..<colon]))
        guard ["mã xã", "mã đơn vị", "mã số", "mã đvhc", "mã số xã", "mã đơn vị hành chính"].contains(head) else {
            return nil
        }
        let digits = cleaned(String(text[text.index(after: colon)...])).prefix(while: \.isASCIIDigit)
        return digits.count >= 3 ? String(digits) : nil
    }
}
