// A region column or a group that an overlay gives to communes.

/// A value of a dimension for the units of a scope, with the decision that assigned it.
package struct Assignment: Hashable, Sendable {
    /// The dimension's id.
    package var dimension: String
    /// A value of the dimension.
    package var value: String
    /// Number and date of the decision, and who confirmed it.
    package var basis: String
    package var scope: OverlayScope
}

extension Rulebook {
    /// A unit with the values that overlays give it in a period; what no overlay speaks of stays as the unit list has it.
    package func assigned(_ unit: Unit, in period: Period) -> Unit {
        var unit = unit
        for assignment in assignments where assignment.scope.covers(unit, period) {
            guard let dimension = dimensions.first(where: { $0.id == assignment.dimension }) else { continue }
            unit.dimensions[dimension.column] = assignment.value
            unit.basis = assignment.basis
        }
        return unit
    }
}
