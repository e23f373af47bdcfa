// The published review of October 2024 as a worked case: invented communes, the list of their titles, an example overlay.

import ThucChat

/// The files of the case; one seed gives the same bytes.
struct Review {
    let seed: UInt64
    /// The folder of rule files.
    let rules: String

    static let set = "ntm-2021-2025"
    static let tier = "ntm"

    func write(to folder: OutputFolder) throws {
        let book = try RulebookLibrary(root: rules).read(Self.set)
        let standard = ReviewStandard(book, tier: Self.tier, region: "tdmnpb", year: 2024)
        var titles = [["code", "name", "district", "tier", "set", "decision", "date"]]
        var lists = Lists()
        let province = Province(communeCount: Province.namedCount)
        for unit in province.units { lists.add(unit) }
        for shape in ReviewShape.published {
            for (unit, kept) in communes(of: shape, in: province) {
                titles.append(title(of: unit))
                var table = ReviewTable(standard, unit, unmet: unmet(of: unit, kept: kept, standard), seed: seed)
                let path = "submissions/\(unit.district.folder)/\(unit.folder)/bieu-ket-qua-2024-10.csv"
                try folder.write(CSVWriter().document(table.rows()), to: path)
            }
        }
        try folder.write(CSVWriter().document(titles), to: "titles.csv")
        try folder.write(lists.unitDocument, to: "units.csv")
        try folder.write(ReviewOverlay(standard: standard).document, to: "overlay.yaml")
    }

    private func communes(of shape: ReviewShape, in province: Province) -> [(unit: Unit, kept: Int)] {
        var random = SeededRandom(seed: seed, label: "review \(shape.district)")
        let counts = shape.keptCounts(&random)
        let units = province.communes.filter { $0.district.code == shape.district }
        precondition(units.count >= counts.count, "The district has fewer communes than recognised ones.")
        let chosen = random.order(of: units.count).prefix(counts.count).sorted()
        return zip(chosen, counts).map { (units[$0], $1) }
    }

    /// Criteria that a commune does not reach, drawn among those whose figures can fail.
    private func unmet(of unit: Unit, kept: Int, _ standard: ReviewStandard) -> Set<String> {
        var random = SeededRandom(seed: seed, label: "unmet \(unit.code)")
        let candidates = standard.criteria.filter(standard.canFail).map(\.code)
        let count = standard.criteria.count - kept
        precondition(candidates.count >= count, "Fewer criteria can fail than shall.")
        return Set(random.order(of: candidates.count).prefix(count).map { candidates[$0] })
    }

    private func title(of unit: Unit) -> [String] {
        var random = SeededRandom(seed: seed, label: "title \(unit.code)")
        let year = random.within(2016...2023)
        let set = year > 2020 ? Self.set : "ntm-2016-2020"
        return [
            unit.code, unit.name, unit.district.name, Self.tier, set, "\(random.within(310...4_900))/QĐ-UBND",
            "\(year)-12-\(random.within(10...29))",
        ]
    }
}
