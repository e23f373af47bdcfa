// The nearest known word to a misspelt one, by edit distance over characters.

enum Spelling {
    /// The nearest candidate within a third of the word's length (at least 1, at most 4 edits); the first in order among equals.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(word.lowercased())
        let limit = min(4, max(1, target.count / 3))
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            guard let distance = editDistance(Array(candidate.lowercased()), target, atMost: limit) else { continue }
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.word
    }
}
