// Makes the household list: as many rows as the commune has households, adding up to its shares.

extension AnnexMaker {
    mutating func households() -> [Household] {
        var households = people()
        markPoverty(&households)
        markHousing(&households)
        markWater(&households)
        shareOutPeople(&households)
        markLivestock(&households)
        shareOutIncome(&households)
        return households
    }

    private mutating func people() -> [Household] {
        let count = commune.counts.households
        let villages = AnnexMaker.villageNames(commune.counts.villages)
        let caps = (0..<count).map { _ in random.within(4...7) }
        let members = spread(commune.counts.people - count, over: caps).map { $0 + 1 }
        return (0..<count).map { place in
            let serial = String(repeating: "0", count: 4 - min(4, String(place + 1).count)) + String(place + 1)
            return Household(
                code: "\(commune.unit.code)-\(serial)", head: "Chủ hộ \(serial)",
                village: villages[place * villages.count / count], members: members[place])
        }
    }

    private mutating func markPoverty(_ households: inout [Household]) {
        let order = random.order(of: households.count)
        let poor = part("11")
        let nearPoor = min(households.count - poor, poor / 2 + 6)
        for place in order.prefix(poor) { households[place].isPoor = true }
        for place in order.dropFirst(poor).prefix(nearPoor) { households[place].isNearPoor = true }
    }

    private mutating func markHousing(_ households: inout [Household]) {
        let standard = choose(part("9.2"), of: households.count)
        var makeshiftLeft = if case .makeshiftHouses(let count)? = commune.answers["9.1"]?.value { count } else { 0 }
        for place in households.indices {
            households[place].hasStandardHouse = standard[place]
            if !standard[place], makeshiftLeft > 0 {
                households[place].hasMakeshiftHouse = true
                makeshiftLeft -= 1
            }
        }
    }

    private mutating func markWater(_ households: inout [Household]) {
        guard case .water(let hygienic, let clean)? = commune.answers["17.1"]?.value else { return }
        let order = random.order(of: households.count)
        for place in order.prefix(hygienic.part) { households[place].hasHygienicWater = true }
        for place in order.prefix(clean.part) { households[place].hasCleanWater = true }
        let toilets = choose(part("17.6"), of: households.count)
        for place in households.indices { households[place].hasHygienicToilet = toilets[place] }
    }

    private mutating func shareOutPeople(_ households: inout [Household]) {
        let insured = spread(part("15.1"), over: households.map(\.members))
        let able = spread(commune.counts.ableWorkers, over: households.map(\.members))
        let employed = spread(part("12"), over: able)
        let trained = spread(part("14.3"), over: employed)
        for place in households.indices {
            households[place].insured = insured[place]
            households[place].ableWorkers = able[place]
            households[place].employed = employed[place]
            households[place].trained = trained[place]
        }
    }

    private mutating func markLivestock(_ households: inout [Household]) {
        let order = random.order(of: households.count)
        for place in order.prefix(commune.counts.livestockHouseholds) { households[place].keepsLivestock = true }
        for place in order.prefix(part("17.7")) { households[place].hasHygienicPens = true }
    }

    private mutating func shareOutIncome(_ households: inout [Household]) {
        guard case .income(let income)? = commune.answers["10"]?.value else { return }
        let caps = households.map { household in
            let level = household.isPoor ? random.within(90...160) : random.within(300...700)
            return household.members * level * 4
        }
        let incomes = spread(income.totalThousandDong / 100, over: caps)
        for place in households.indices { households[place].incomeHundredThousandDong = incomes[place] }
    }
}
