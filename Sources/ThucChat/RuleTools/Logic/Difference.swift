// One simple condition as arithmetic: the difference of two values is at most a number.

import FEEL

/// `plus - minus <= limit`, or `<`; an absent side is zero, so that `x <= 5` is one as well.
struct Difference: Hashable {
    var plus: String?
    var minus: String?
    var limit: Number
    var isStrict: Bool

    /// What holds exactly where it does not.
    var negated: Difference { Difference(plus: minus, minus: plus, limit: -limit, isStrict: !isStrict) }

    var names: [String] { [plus, minus].compactMap { $0 } }
}
