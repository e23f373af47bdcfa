// How firmly the parts of a formula hold together.

/// From the loosest on: what is looser than the part around it stands in brackets.
enum FormulaBinding: Int, Comparable {
    case union, comparison, joining, sum, product, power, percent, sign, intersection, range
    case whole
    /// A whole that may stand for a function.
    case name
    /// An argument that is left out: nothing but a function takes it.
    case missing

    static func < (left: FormulaBinding, right: FormulaBinding) -> Bool { left.rawValue < right.rawValue }
}
