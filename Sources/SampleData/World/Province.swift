// The unit list of the invented province: district by district, codes in steps of three as in real lists.

struct Province {
    var units: [Unit]

    var communes: [Unit] { units.filter(\.isCommune) }

    /// - Parameter communeCount: 127 gives the committed list; fewer take the first ones; more are composed and shared
    ///   out over the districts.
    init(communeCount: Int) {
        var serial = 1
        func nextCode() -> String {
            defer { serial += 3 }
            let digits = String(serial)
            return "99" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        }
        let further = Self.composedNames(max(0, communeCount - Self.namedCount))
        var units: [Unit] = []
        for (place, names) in UnitNames.districts.enumerated() {
            let district = District(code: names.code, kind: names.kind, name: names.name)
            let own = stride(from: place, to: further.count, by: UnitNames.districts.count).map { further[$0] }
            let kinds = [("phường", names.wards), ("thị trấn", names.towns), ("xã", names.communes + own)]
            for (kind, names) in kinds {
                units += names.map { name in
                    Unit(
                        code: nextCode(), kind: kind, name: name, variants: UnitNames.variants[name] ?? [],
                        district: district)
                }
            }
        }
        self.units = Self.keeping(communeCount, of: units)
    }

    static let namedCount = UnitNames.districts.reduce(0) { $0 + $1.communes.count }

    private static func keeping(_ communeCount: Int, of units: [Unit]) -> [Unit] {
        var left = communeCount
        return units.filter { unit in
            guard unit.isCommune else { return true }
            left -= 1
            return left >= 0
        }
    }

    private static func composedNames(_ count: Int) -> [String] {
        let taken = Set(UnitNames.districts.flatMap(\.communes))
        var names: [String] = []
        var serial = 0
        while names.count < count {
            let first = UnitNames.firstParts[serial % UnitNames.firstParts.count]
            let round = serial / UnitNames.firstParts.count
            let second = UnitNames.secondParts[round % UnitNames.secondParts.count]
            let cycle = round / UnitNames.secondParts.count
            let name = cycle == 0 ? "\(first) \(second)" : "\(first) \(second) \(cycle + 1)"
            if !taken.contains(name) { names.append(name) }
            serial += 1
        }
        return names
    }
}
