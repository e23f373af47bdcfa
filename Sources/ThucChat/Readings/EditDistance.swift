// How far two spellings lie apart; for suggesting the nearest; what it decides is told.

/// How many single characters must be changed, added, left out or swapped with their neighbour; nil where more than a limit.
func editDistance(_ a: [Character], _ b: [Character], atMost limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        for j in b.indices {
            var best = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, older[j - 1] + 1) }
            current.append(best)
        }
        if let least = current.min(), least > limit, (previous.min() ?? 0) > limit { return nil }
        (older, previous) = (previous, current)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
}
