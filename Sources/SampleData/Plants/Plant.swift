// A fault planted in one commune, or the honest look-alike beside it.

struct Plant: Sendable {
    /// How the commune must be made for the plant to stand.
    struct Setting: Sendable {
        var claimed: Int?
        var households: Int?
        var hasAnnexes = false
        var annexesInWorkbook = false
        var format: Habits.FileFormat?
        var meets: Set<String> = []  // indicators whose criteria are met before the plant
        var adjust: @Sendable (inout Habits) -> Void = { _ in }
    }

    let district: String
    let name: String
    var setting = Setting()
    /// Changes figures before the annexes are made from them.
    var before: @Sendable (inout Commune, inout SeededRandom) -> Void = { _, _ in }
    /// Changes the finished commune and says what must be found.
    let apply: @Sendable (inout Commune) -> [Expectation]

    static let all: [Plant] = claims + values + annexes + honest

    static func plant(of unit: Unit) -> Plant? {
        all.first { $0.district == unit.district.code && $0.name == unit.name }
    }
}
