// A register of invented households for the rule language, the same for every peer.

import FEEL

/// Two columns of numbers, none blank: incomes from 0 to 599 and household members from 1 to 9, drawn by a fixed rule
/// (a linear congruence modulo 2^31) that the peers' scripts repeat.
struct FEELRegister {
    let incomes: [Int]
    let members: [Int]

    init(rowCount: Int) {
        var state = 2_020
        var (incomes, members) = ([Int](), [Int]())
        for _ in 0..<rowCount {
            state = (state * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
            incomes.append((state >> 8) % 600)
            members.append(1 + (state >> 16) % 9)
        }
        self.incomes = incomes
        self.members = members
    }

    var table: Table? {
        Table(columns: [
            ("thu nhập", Column(numbers: incomes.map { Number($0) as Number? })),
            ("nhân khẩu", Column(numbers: members.map { Number($0) as Number? })),
        ])
    }
}
