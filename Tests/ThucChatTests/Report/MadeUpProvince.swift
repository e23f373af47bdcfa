// A made-up province of any number of communes, for tests that need a whole batch: invented names and values, seeded, never random.

import FEEL
import Sheets

@testable import ThucChat

/// Builds assessments in unit-code order, each the same every time.
struct MadeUpProvince {
    let rulebook = MadeUpRulebook.rulebook
    let communes: Int

    var context: BundleContext {
        var context = BundleContext(
            rulebook: rulebook, engineVersion: "0.0.0", period: Period(year: 2020), provinceCode: "99",
            province: "tỉnh Mẫu")
        context.parameters = [("set", rulebook.id)]
        context.unitList = BundleContext.GivenFile(path: "units.csv", digest: Digest256.hex(of: "units"))
        return context
    }

    /// The assessment of the commune with an index from 0.
    func assessment(_ index: Int) -> UnitAssessment {
        var dice = Dice(seed: UInt64(index) &* 7_919 &+ 17)
        let unit = MadeUpProvince.unit(index)
        let sent: UnitAssessment.Sent =
            index % 63 == 40 ? .notSent : index == 77 ? .conflict : index % 41 == 7 ? .partial : .sent
        var builder = MadeUpAssessment(rulebook: rulebook, unit: unit, sent: sent, strength: dice.roll(100))
        return builder.build(&dice, isRegistered: index % 10 == 4, isHeld: index % 10 < 4)
    }

    private static let syllables = [
        "Nậm", "Tả", "Bản", "Phìn", "Lùng", "Khánh", "Sơn", "Thượng", "Hòa", "Cốc", "Mường", "Thanh", "Xuân", "Điện",
        "Lâm", "Phú",
    ]
    private static let seats = [
        "Bình An", "Đông Sơn", "Hà Tiên", "Khe Lớn", "Lũng Vài", "Mỏ Đá", "Nà Rì", "Suối Hai", "Tân Yên",
    ]

    static func unit(_ index: Int) -> ThucChat.Unit {
        let seat = index % seats.count
        let name = syllables[index % 16] + " " + syllables[(index / 3 + 5) % 16]
        let code = String(90_001 + index * 3)
        return ThucChat.Unit(
            code: code, kind: "xã", name: name,
            district: District(code: "9\(seat)0", kind: seat == 0 ? "thị xã" : "huyện", name: seats[seat]),
            provinceCode: "99",
            province: "tỉnh Mẫu", dimensions: ["region": "tdmnpb"], basis: "", validFrom: nil, validTo: nil,
            variants: [])
    }
}

/// A linear congruential generator: the same numbers on every machine.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, not including, `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}
