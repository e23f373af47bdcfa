// Plants in debts and surveys, and communes with annexes that are honest throughout.

extension Plant {
    static let works: [Plant] = [
        Plant(district: "998", name: "Thanh Khê", setting: Setting(claimed: 16, hasAnnexes: true)) { commune in
            commune.annexes.debts[0].accepted = 2_450
            commune.annexes.debts[0].contractValue = 2_500
            commune.annexes.debts[0].allotted = 2_000
            commune.annexes.debts[0].paid = 2_000
            commune.annexes.debts[0].owed = 200
            let label = "2.450 accepted, 2.000 allotted and paid, 200 said to be owed: the parts do not add"
            return [
                .present(debtParts, "blocker", at: .annex(.debts, CellKey("1", "owed")), label),
                .present("value.recomputed", "blocker", at: .result(debtLabel), label),
                .supported("no-dong", "not-met", label),
            ]
        },
        Plant(
            district: "998", name: "Trung Phìn",
            setting: Setting(claimed: 15, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet)
        ) { commune in
            commune.annexes.debts[0].accepted = 1_900
            commune.annexes.debts[0].contractValue = 1_900
            commune.annexes.debts[0].allotted = 1_805
            commune.annexes.debts[0].paid = 1_805
            commune.annexes.debts[0].retained = 95
            let label = "look-alike: 95 kept back as warranty is not a debt"
            return [
                .absent(debtParts, label), .absent("value.recomputed", at: .result(debtLabel), label),
                .supported("no-dong", "met", label),
            ]
        },
        Plant(
            district: "996", name: "Xuân Phay",
            setting: Setting(claimed: 19, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet)
        ) { commune in
            let asked = commune.counts.households * 17 / 100
            commune.conductSurvey(asked: asked)
            return [.supported("hai-long", "not-met", "the satisfaction survey asked 17% of households")]
        },
        Plant(district: "996", name: "Gia Lĩnh", setting: Setting(claimed: 19, hasAnnexes: true)) { commune in
            commune.conductSurvey(asked: commune.counts.households * 72 / 100)
            return [.supported("hai-long", "met", "look-alike: the satisfaction survey asked 72% of households")]
        },
    ]

    static let honest: [Plant] = [
        Plant(
            district: "999", name: "Hoà Lĩnh",
            setting: Setting(
                claimed: 16, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet,
                adjust: { $0.writesOldTone = true })
        ) { _ in [.absent("value.recomputed", "honest: every figure is what its rows give")] },
        Plant(district: "994", name: "Bản Mơ", setting: Setting(claimed: 10, hasAnnexes: true, format: .semicolons)) {
            _ in
            [.absent("value.recomputed", "honest: every figure is what its rows give")]
        },
    ]

    /// The rulebook's check that what is accepted, paid, kept back and owed add up.
    private static let debtParts = "ho-so/con-no-theo-tung-phan"
    /// The row of the result table that states the debt.
    private static let debtLabel = "Nợ đọng xây dựng cơ bản"
}
