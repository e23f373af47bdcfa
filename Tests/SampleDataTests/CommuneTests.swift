// What communes say of themselves and what is true of them.

import Testing

@testable import SampleData

@Suite("Communes of the sample")
struct CommuneTests {
    static let seed: UInt64 = 2020
    static let maker = SubmissionMaker(seed: seed, annexHouseholds: 320)

    @Test func `are 127 in 9 districts, with codes outside the real range`() {
        let province = Province(communeCount: 127)
        #expect(province.communes.count == 127)
        #expect(Set(province.units.map(\.district.code)).count == 9)
        #expect(Set(province.units.map(\.code)).count == province.units.count)
        #expect(province.units.allSatisfy { $0.code.hasPrefix("99") && $0.code.count == 5 })
    }

    @Test func `bear one name in two districts, and names that differ by diacritics only`() {
        let communes = Province(communeCount: 127).communes
        let byName = Dictionary(grouping: communes, by: \.name).filter { $0.value.count > 1 }
        #expect(byName.keys.sorted() == ["Tân Phìn"])
        #expect(Set(byName["Tân Phìn"]?.map(\.district.code) ?? []).count == 2)
        let bySlug = Dictionary(grouping: communes, by: { VietnameseText.slug($0.name) }).filter { $0.value.count > 1 }
        #expect(bySlug.keys.contains("nam-sang"))
    }

    @Test(arguments: [1, 40, 127, 300, 900])
    func `come in any number, with no code twice`(count: Int) {
        let communes = Province(communeCount: count).communes
        #expect(communes.count == count)
        #expect(Set(communes.map(\.code)).count == count)
    }

    @Test func `claim what their figures support, unless a plant says otherwise`() {
        for unit in Province(communeCount: 127).communes where Plant.plant(of: unit) == nil {
            let (commune, _) = Self.maker.commune(unit)
            for indicator in Standard.indicators {
                let isMet = commune.answers[indicator.code]?.isMet(indicator)
                #expect(isMet == (commune.claims[indicator.code] == .met), "\(unit.name) \(indicator.code)")
            }
        }
    }

    @Test func `hold between 8 and 19 criteria, most of them below 18`() {
        let counts = Province(communeCount: 127).communes.map { Self.maker.commune($0).0.claimedCount }
        #expect(counts.allSatisfy { (8...19).contains($0) })
        #expect(counts.count { $0 <= 17 } > counts.count / 2)
        #expect(counts.contains(19))
    }

    @Test func `count no house as makeshift and as standard`() {
        for unit in Province(communeCount: 127).communes {
            let answers = Self.maker.commune(unit).0.answers
            guard case .makeshiftHouses(let makeshift)? = answers["9.1"]?.value,
                case .share(let standard)? = answers["9.2"]?.value
            else { continue }
            #expect(makeshift + standard.part <= standard.whole, "\(unit.name)")
        }
    }

    /// A printed share must not cross its level by rounding, or an honest claim would look like an overstatement.
    @Test func `print no share that crosses its level`() {
        for unit in Province(communeCount: 127).communes where Plant.plant(of: unit) == nil {
            let (commune, _) = Self.maker.commune(unit)
            for indicator in Standard.indicators {
                guard case .share(_, let level) = indicator.answer,
                    case .share(let share)? = commune.answers[indicator.code]?.value
                else { continue }
                for rounding in [Rounding.rounded, .cut] {
                    let printed = Share(part: share.percent(digits: 1, by: rounding), whole: 1000)
                    #expect(printed.reaches(level) == share.reaches(level), "\(unit.name) \(indicator.code) \(share)")
                }
            }
        }
    }
}
