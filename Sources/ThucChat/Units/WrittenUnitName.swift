// A unit's name as somebody wrote it: office, kind, name and district told apart.

/// `UBND xã Thanh Bình, thị xã Sa Pa, tỉnh Lào Cai` → kind `xã`, name `thanh bình`, district `sa pa`.
struct WrittenUnitName {
    /// Folded; nil where none is written.
    private(set) var kind: String?
    /// The words of the name, folded.
    private(set) var words: [String]
    /// The district written behind the name.
    private(set) var district: WrittenDistrict?
    /// Spellings in lower case as typed, from the whole text to its last words, for names that folding would bring together.
    private(set) var spellings: [String]

    private static let offices: [[String]] = [
        ["ủy", "ban", "nhân", "dân"], ["hội", "đồng", "nhân", "dân"], ["ban", "quản", "lí"], ["đảng", "ủy"], ["ubnd"],
        ["hđnd"],
    ].map { $0.flatMap(foldedWords) }
    private static let kinds: [(words: [String], kind: String)] = [
        (["thị", "trấn"], "thị trấn"), (["phường"], "phường"), (["xã"], "xã"), (["tt"], "thị trấn"), (["p"], "phường"),
        (["x"], "xã"),
    ]

    var folded: String { words.joined(separator: " ") }

    init(_ text: String) {
        var all = foldedWords(text)[...]
        while let office = Self.offices.first(where: { all.starts(with: $0) }), office.count < all.count {
            all = all.dropFirst(office.count)
        }
        if let found = Self.kinds.first(where: { all.starts(with: $0.words) }), found.words.count < all.count {
            kind = found.kind
            all = all.dropFirst(found.words.count)
        }
        if let province = all.dropFirst().firstIndex(of: "tỉnh") { all = all[..<province] }
        if let split = all.indices.dropFirst().first(where: { WrittenDistrict.kindLength(all[$0...]) > 0 }) {
            district = WrittenDistrict(words: all[split...])
            all = all[..<split]
        }
        words = Array(all)
        spellings = Self.spellings(of: text, meaning: words)
    }

    /// The stretches of the text that fold into the name.
    private static func spellings(of text: String, meaning words: [String]) -> [String] {
        let pieces = cleaned(text).lowercased().split { $0.isWhitespace || ",;/()".contains($0) }.map(String.init)
        guard !words.isEmpty, pieces.count >= words.count else { return [] }
        let stretches = (0...pieces.count - words.count).map { pieces[$0..<$0 + words.count].joined(separator: " ") }
        return stretches.filter { foldedWords($0) == words }
    }
}

/// `TX. Sa Pa`, `huyện Bảo Thắng`, `080` as written.
struct WrittenDistrict {
    private let words: [String]

    private static let kinds: [[String]] = [["thị", "xã"], ["thành", "phố"], ["huyện"], ["quận"], ["tx"], ["tp"]]

    var isEmpty: Bool { words.isEmpty }

    init(_ text: String) { self.init(words: foldedWords(text)[...]) }

    init(words: ArraySlice<String>) {
        var words = words
        if words.starts(with: ["ubnd"]) { words = words.dropFirst() }
        let length = Self.kindLength(words)
        words = words.dropFirst(length)
        if length == 0, words.count > 1, words.first == "h" { words = words.dropFirst() }
        if let province = words.dropFirst().firstIndex(of: "tỉnh") { words = words[..<province] }
        self.words = Array(words)
    }

    /// How many words at the front are a district's kind, with a name behind them; 0 where none.
    static func kindLength(_ words: ArraySlice<String>) -> Int {
        let kind = kinds.first { words.starts(with: $0) && words.count > $0.count }
        return kind?.count ?? 0
    }

    /// By name or by code.
    func fits(_ district: District) -> Bool {
        let written = words.joined(separator: " ")
        return written == folded(district.name) || written == district.code
    }
}
