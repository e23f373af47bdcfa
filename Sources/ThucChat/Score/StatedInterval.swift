// A stated value as an interval, and an interval against a threshold.

import FEEL

/// What a stated value says a number can be. A missing end is open without limit.
struct StatedInterval: Hashable {
    var low: Number?
    var lowIsOut = false
    var high: Number?
    var highIsOut = false

    /// Nil where the words put the number on no certain side (`khoảng`, `gần`).
    init?(_ quantity: Quantity, in field: Field?) {
        guard let number = quantity.decidingNumber else { return nil }
        switch quantity.bound {
        case .exactly: (low, high) = (number, quantity.upper ?? number)
        case .above: (low, lowIsOut, high) = (number, true, field?.highest)
        case .atLeast: (low, high) = (number, field?.highest)
        case .below: (low, high, highIsOut) = (field?.lowest, number, true)
        case .atMost: (low, high) = (field?.lowest, number)
        case .near: return nil
        }
    }

    /// Met or not met where the whole interval says so; else cannot tell.
    func support(_ direction: Direction, _ level: Number) -> Support {
        switch direction {
        case .atLeast: isAtLeast(level) ? .met : isBelow(level) ? .notMet : .cannotTell
        case .atMost: isAtMost(level) ? .met : isAbove(level) ? .notMet : .cannotTell
        case .exactly: isExactly(level) ? .met : isBelow(level) || isAbove(level) ? .notMet : .cannotTell
        case .achieved: .cannotTell
        }
    }

    /// Whether a number lies inside.
    func holds(_ number: Number) -> Bool { !isBelow(number) && !isAbove(number) }

    private func isAtLeast(_ level: Number) -> Bool { low.map { $0 >= level } ?? false }
    private func isAtMost(_ level: Number) -> Bool { high.map { $0 <= level } ?? false }
    private func isExactly(_ level: Number) -> Bool { low == level && high == level && !lowIsOut && !highIsOut }
    private func isBelow(_ level: Number) -> Bool { high.map { $0 < level || ($0 == level && highIsOut) } ?? false }
    private func isAbove(_ level: Number) -> Bool { low.map { $0 > level || ($0 == level && lowIsOut) } ?? false }
}

extension Quantity {
    /// The number that decides: the exact quotient where its fraction is printed beside a rate, else the number.
    var decidingNumber: Number? {
        guard let exactRate, let number, printedDecimals != nil else { return number ?? exactRate }
        return bound == .exactly && agrees(printed: number, decimals: printedDecimals ?? 0, with: exactRate)
            ? exactRate : number
    }

    /// With the number that decides in place of a printed one.
    var decided: Quantity {
        guard let number = decidingNumber, number != self.number else { return self }
        var quantity = self
        quantity.value = .number(number)
        quantity.printedDecimals = nil
        return quantity
    }
}
