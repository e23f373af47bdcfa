// An income per person as it is reckoned: the sum over the households and the people it is shared among.

struct MeanIncome: Hashable {
    var totalThousandDong: Int
    var people: Int

    /// Whether the exact mean reaches a level in thousand đồng per person.
    func reaches(_ thousandDong: Int) -> Bool {
        totalThousandDong >= thousandDong * people
    }

    /// Million đồng per person in units of 10^-digits.
    func millions(digits: Int, by rounding: Rounding) -> Int {
        let power = (0..<digits).reduce(1) { product, _ in product * 10 }
        return quotient(totalThousandDong * power, people * 1000, by: rounding)
    }

    /// Whole đồng per person.
    func dong(by rounding: Rounding) -> Int {
        quotient(totalThousandDong * 1000, people, by: rounding)
    }

    private func quotient(_ dividend: Int, _ divisor: Int, by rounding: Rounding) -> Int {
        guard divisor > 0 else { return 0 }
        return switch rounding {
        case .cut: dividend / divisor
        case .rounded: (2 * dividend + divisor) / (2 * divisor)
        }
    }
}
