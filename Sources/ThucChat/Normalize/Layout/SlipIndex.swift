// Finds the labels that a head is one typing slip away from, without comparing it with every label.

/// Folded labels of eight letters or more, found by what is left of them when one letter is taken away.
///
/// Two texts that differ by one letter more, fewer, other or swapped agree once the right letter of each is left out.
struct SlipIndex: Sendable {
    private let labels: [LongLabel]
    /// Places in `labels`, by the hash of each label and of each label without one letter.
    private let byRest: [UInt64: [Int]]

    init(_ texts: some Sequence<String>) {
        labels = texts.sorted().compactMap(LongLabel.init)
        var byRest: [UInt64: [Int]] = [:]
        for (place, label) in labels.enumerated() {
            for rest in Set(label.rests) { byRest[rest, default: []].append(place) }
        }
        self.byRest = byRest
    }

    /// The labels one slip away from a folded head of eight letters or more with the same digits, sorted.
    func near(_ head: String) -> [String] {
        guard let typed = LongLabel(head) else { return [] }
        let places = Set(typed.rests.flatMap { byRest[$0] ?? [] }).sorted()
        return places.map { labels[$0] }.filter { label in
            label.digits == typed.digits && editDistance(label.characters, typed.characters, atMost: 1) == 1
        }.map(\.text)
    }
}

/// A folded text of eight letters or more, as characters.
private struct LongLabel: Sendable {
    private static let shortest = 8

    let text: String
    let characters: [Character]
    let digits: [Character]

    init?(_ text: String) {
        guard text.utf8.count >= Self.shortest else { return nil }
        characters = Array(text)
        guard characters.count >= Self.shortest else { return nil }
        self.text = text
        digits = characters.filter(\.isNumber)
    }

    /// Hashes of the text and of the text without each of its letters.
    var rests: [UInt64] {
        let codes = text.unicodeScalars.map { UInt64($0.value) &+ 1 }
        var tails: [(hash: UInt64, power: UInt64)] = [(0, 1)]
        for code in codes.reversed() {
            let (hash, power) = tails[tails.count - 1]
            tails.append((code &* power &+ hash, power &* Self.base))
        }
        tails.reverse()
        var head: UInt64 = 0
        var rests = [tails[0].hash]
        for (place, code) in codes.enumerated() {
            let tail = tails[place + 1]
            rests.append(head &* tail.power &+ tail.hash)
            head = head &* Self.base &+ code
        }
        return rests
    }

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
}
