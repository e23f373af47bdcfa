// Annexes against the figures they back.

import Testing

@testable import SampleData

@Suite("Annexes of an honest commune")
struct AnnexTests {
    static let communes: [Commune] = Province(communeCount: 127).communes
        .filter { Plant.plant(of: $0)?.setting.hasAnnexes == true && ["Hoà Lĩnh", "Bản Mơ"].contains($0.name) }
        .map { SubmissionMaker(seed: 2020, annexHouseholds: 320).commune($0).0 }

    private func share(_ commune: Commune, _ code: String) -> Share? {
        if case .share(let share)? = commune.answers[code]?.value { share } else { nil }
    }

    @Test func `are sent by two communes without any plant`() {
        #expect(Self.communes.count == 2)
    }

    @Test(arguments: communes.indices)
    func `add up from households`(index: Int) throws {
        let commune = Self.communes[index]
        let households = commune.annexes.households
        #expect(households.count == commune.counts.households)
        #expect(households.reduce(0) { $0 + $1.members } == commune.counts.people)
        #expect(households.count(where: \.isPoor) == share(commune, "11")?.part)
        #expect(households.reduce(0) { $0 + $1.insured } == share(commune, "15.1")?.part)
        #expect(households.reduce(0) { $0 + $1.employed } == share(commune, "12")?.part)
        #expect(households.reduce(0) { $0 + $1.trained } == share(commune, "14.3")?.part)
        #expect(households.count(where: \.hasStandardHouse) == share(commune, "9.2")?.part)
        #expect(households.count(where: \.keepsLivestock) == share(commune, "17.7")?.whole)
        #expect(households.count(where: \.hasHygienicPens) == share(commune, "17.7")?.part)
        guard case .income(let income)? = commune.answers["10"]?.value else {
            Issue.record("no income")
            return
        }
        #expect(households.reduce(0) { $0 + $1.incomeHundredThousandDong } * 100 == income.totalThousandDong)
    }

    @Test(arguments: communes.indices)
    func `hold no household that contradicts itself`(index: Int) {
        for household in Self.communes[index].annexes.households {
            #expect(household.insured <= household.members && household.ableWorkers <= household.members)
            #expect(household.employed <= household.ableWorkers && household.trained <= household.employed)
            #expect(!(household.isPoor && household.isNearPoor))
            #expect(!(household.hasMakeshiftHouse && household.hasStandardHouse))
            #expect(!household.hasCleanWater || household.hasHygienicWater)
            #expect(!household.hasHygienicPens || household.keepsLivestock)
        }
    }

    @Test(arguments: communes.indices)
    func `add up from villages, roads and schools`(index: Int) {
        let commune = Self.communes[index]
        let annexes = commune.annexes
        #expect(annexes.villages.reduce(0) { $0 + $1.households } == commune.counts.households)
        #expect(annexes.villages.reduce(0) { $0 + $1.householdsWithSafeElectricity } == share(commune, "4.2")?.part)
        #expect(annexes.villages.count(where: \.hasCultureHouse) == share(commune, "6.3")?.part)
        #expect(annexes.schools.count(where: \.meetsStandard) == share(commune, "5")?.part)
        for roadClass in RoadClass.allCases {
            let roads = annexes.roads.filter { $0.roadClass == roadClass }
            let good = roads.reduce(0) { $0 + (roadClass.countsHardSurface ? $1.hardSurfaced : $1.satisfactory) }
            #expect(Share(part: good, whole: roads.reduce(0) { $0 + $1.length }) == share(commune, roadClass.indicator))
            #expect(roads.allSatisfy { $0.hardSurfaced <= $0.length && $0.satisfactory <= $0.length })
        }
        #expect(annexes.debts.allSatisfy { $0.accepted == $0.paid + $0.retained + $0.owed })
    }
}
