// A share as it is counted, and the ways in which offices print it.

/// So many of so many: households of households, hectometres of hectometres, tenths of a hectare.
struct Share: Hashable {
    var part: Int
    var whole: Int

    /// The percentage in units of 10^-digits, cut or rounded half up.
    func percent(digits: Int, by rounding: Rounding) -> Int {
        guard whole > 0 else { return 0 }
        let power = (0..<digits).reduce(100) { product, _ in product * 10 }
        switch rounding {
        case .cut: return part * power / whole
        case .rounded: return (2 * part * power + whole) / (2 * whole)
        }
    }

    /// Whether the exact share reaches the level.
    /// - Parameter tenths: the level in tenths of a percent.
    func reaches(_ level: Level) -> Bool {
        switch level {
        case .atLeast(let tenths): part * 1000 >= whole * tenths
        case .atMost(let tenths): part * 1000 <= whole * tenths
        case .exactly(let tenths): part * 1000 == whole * tenths
        }
    }
}

/// What an office does with the digits it does not print.
enum Rounding: Hashable {
    case rounded
    case cut
}

/// A required level, in tenths of a percent.
enum Level: Hashable {
    case atLeast(Int)
    case atMost(Int)
    case exactly(Int)

    var tenths: Int {
        switch self {
        case .atLeast(let tenths), .atMost(let tenths), .exactly(let tenths): tenths
        }
    }
}
