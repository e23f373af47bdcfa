// Plants in single values: a percentage against its own fraction, an exact threshold, an understated indicator,
// an independent source.

extension Plant {
    static let values: [Plant] = [
        Plant(district: "992", name: "Bản Vàn", setting: Setting(claimed: 13, meets: ["15.2", "15.3"])) { commune in
            let people = commune.counts.people
            let share = Share(part: people * 843 / 1000, whole: people)
            commune.answer("15.1", .share(share))
            let fraction = "\(VietnameseText.grouped(share.part))/\(VietnameseText.grouped(share.whole))"
            commune.answers["15.1"]?.printed = "85,2% (\(fraction))"
            commune.claims["15.1"] = .met
            let label = "85,2% printed for a fraction of 84,3%"
            return [
                .present("value.fraction", "blocker", at: .result("15.1"), label),
                .notStanding("15.1", "supported", label),
            ]
        },
        Plant(
            district: "992", name: "Mường Vính",
            setting: Setting(
                claimed: 14, households: 730, meets: ["11"],
                adjust: {
                    $0.digits = 2; $0.rounding = .cut; $0.fractions = .bare
                })
        ) { commune in
            commune.answer("11", .share(Share(part: 71, whole: 730)))
            let label = "look-alike: 9,72% is 71/730 cut, not rounded"
            return [.absent("value.fraction", at: .result("11"), label), .standing("11", "supported", label)]
        },
        Plant(district: "992", name: "Quang Lĩnh", setting: Setting(claimed: 12, meets: ["12"])) { commune in
            let able = commune.counts.ableWorkers
            commune.answer("12", .share(Share(part: able * 935 / 1000, whole: able)))
            commune.claims["12"] = .notMet
            return .asked("12", "understated", "warning", "12 said not met at 93,5%")
        },
        Plant(
            district: "992", name: "Dền Khao",
            setting: Setting(claimed: 13, households: 950, meets: ["11"], adjust: { $0.fractions = .named })
        ) { commune in
            commune.answer("11", .share(Share(part: 114, whole: 950)))
            let label = "look-alike: poverty exactly at the level, 12% of at most 12%"
            return [.standing("11", "supported", label), .notStanding("11", "overstated", label)]
        },
        Plant(district: "999", name: "Chiềng Lĩnh", setting: Setting(claimed: 15, meets: ["15.2", "15.3"])) { commune in
            let people = commune.counts.people
            commune.answer("15.1", .share(Share(part: people * 886 / 1000, whole: people)))
            return [
                .present(
                    "source.differs", "blocker", at: .result("15.1"),
                    "the insurance agency's list gives far fewer insured people")
            ]
        },
        Plant(
            district: "999", name: "Làng Khê",
            setting: Setting(
                claimed: 15, meets: ["15.1"],
                adjust: {
                    $0.digits = 1; $0.fractions = .none
                })
        ) { _ in
            [
                .absent(
                    "source.differs", at: .result("15.1"),
                    "look-alike: one digit here, two digits in the insurance agency's list")
            ]
        },
        Plant(district: "994", name: "Cán Tủng", setting: Setting(claimed: 11, meets: ["8.1", "8.3", "8.4"])) {
            commune in
            commune.answer("8.2", .achieved(nil))
            return .asked(
                "8.2", "unsupported", "warning", "a bare word backs nothing: 8.2 says met and cites no document")
        },
        Plant(district: "994", name: "Sín Lù", setting: Setting(claimed: 11, meets: ["8.2"])) { _ in
            [.standing("8.2", "supported", "look-alike: 8.2 says met and cites its document")]
        },
        Plant(district: "991", name: "Nam Phay", setting: Setting(claimed: 14, meets: ["7"])) { commune in
            let citation = Citation(
                number: "1215/QĐ-UBND", date: "14/5/2018", issuer: "UBND thành phố Mẫu",
                subject: "Quyết định danh mục các xã không quy hoạch chợ")
            commune.answer("7", .notConsidered(citation))
            commune.claims["7"] = .notConsidered
            commune.wholeClaims[7] = .notConsidered
            return [
                .standing(
                    "7", "not-applicable", "look-alike: not considered, with the document that exempts the commune")
            ]
        },
        Plant(district: "997", name: "Nghĩa Lĩnh", setting: Setting(claimed: 13, meets: ["7"])) { commune in
            commune.answer("7", .notAchieved("Không xét"))
            commune.claims["7"] = .notConsidered
            commune.wholeClaims[7] = .notConsidered
            return [.notStanding("7", "not-applicable", "not considered, with no document")]
        },
    ]
}
