// A progress bar with rate and time left, on a terminal only; it touches no result.

import Foundation
import ThucChat

/// A bar on standard error, redrawn at most ten times a second.
struct ProgressBar {
    private let total: Int
    private let label: String
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?
    private var done = 0

    init(total: Int, label: String, isShown: Bool) {
        self.total = total
        self.label = label
        self.isShown = isShown && total > 0
    }

    mutating func advance() {
        done += 1
        let now = ContinuousClock.now
        guard isShown, done == total || drawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        drawn = now
        draw(now)
    }

    /// Clears the line, so that what follows stands alone.
    func finish() {
        guard isShown else { return }
        Console.status("\r\u{1B}[2K")
    }

    private func draw(_ now: ContinuousClock.Instant) {
        let seconds = max(1, Int((now - start) / .milliseconds(1)))
        let filled = done * 24 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        let rate = done * 1_000 / seconds
        let left = (total - done) * seconds / (done * 1_000)
        Console.status("\r\u{1B}[2K\(label) \(bar) \(done)/\(total) · \(rate)/s · \(left) s")
    }
}
