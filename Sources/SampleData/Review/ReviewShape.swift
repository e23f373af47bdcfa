// The shape of the published review of 20 October 2024: how many recognised communes keep how many criteria, by district.
// The districts and communes are invented; only the counts are those of print: 62, of them 4 with all, 40, 16 and 2 with fewer, 18 at risk (7, 5, 4, 1, 1).

/// What the recognised communes of one district keep.
struct ReviewShape {
    /// Code of the invented district.
    var district: String
    /// Communes that keep all 19 criteria, 14 to 18, 10 to 13, and fewer.
    var full: Int
    var most: Int
    var half: Int
    var few: Int

    static let published = [
        ReviewShape(district: "991", full: 1, most: 6, half: 0, few: 0),
        ReviewShape(district: "992", full: 0, most: 3, half: 6, few: 1),
        ReviewShape(district: "993", full: 0, most: 3, half: 5, few: 0),
        ReviewShape(district: "994", full: 0, most: 2, half: 0, few: 0),
        ReviewShape(district: "995", full: 0, most: 3, half: 3, few: 1),
        ReviewShape(district: "996", full: 2, most: 9, half: 0, few: 0),
        ReviewShape(district: "997", full: 0, most: 6, half: 1, few: 0),
        ReviewShape(district: "998", full: 0, most: 2, half: 1, few: 0),
        ReviewShape(district: "999", full: 1, most: 6, half: 0, few: 0),
    ]

    /// How many criteria each commune of the district keeps, in the order of their codes; drawn within the bands.
    func keptCounts(_ random: inout SeededRandom) -> [Int] {
        var counts = Array(repeating: 19, count: full)
        for _ in 0..<most { counts.append(random.within(14...18)) }
        for _ in 0..<half { counts.append(random.within(10...13)) }
        for _ in 0..<few { counts.append(random.within(7...9)) }
        return random.order(of: counts.count).map { counts[$0] }
    }
}
