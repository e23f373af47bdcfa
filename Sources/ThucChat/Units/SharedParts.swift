// Holds once what the units of a list repeat.

/// Districts, dimensions and words of units, each kept as it was met first: a province's units repeat a handful of them.
struct SharedParts {
    private var districts: Set<District> = []
    private var dimensions: Set<[String: String]> = []
    private var words: Set<String> = []

    /// The unit, its repeated parts those of units before it.
    mutating func shared(_ unit: Unit) -> Unit {
        var unit = unit
        unit.district = unit.district.map { districts.insert($0).memberAfterInsert }
        unit.dimensions = dimensions.insert(unit.dimensions).memberAfterInsert
        for word in [\Unit.kind, \Unit.province, \Unit.basis] {
            unit[keyPath: word] = words.insert(unit[keyPath: word]).memberAfterInsert
        }
        return unit
    }
}
