// Plants in what is claimed: owed parts, totals, raised and lowered claims, requirements copied from elsewhere.

extension Plant {
    static let claims: [Plant] = [
        Plant(district: "996", name: "Sơn Khê", setting: Setting(claimed: 19)) { commune in
            let share = Share(part: commune.counts.households * 66 / 100, whole: commune.counts.households)
            commune.answer("17.6", .share(share))
            commune.claims["17.6"] = .met
            let label = "19/19 claimed with indicator 17.6 short of 70%"
            return .overstated("17.6", label) + [.standing("17", "overstated", label)]
        },
        Plant(district: "996", name: "Sơn Lĩnh", setting: Setting(claimed: 19)) { commune in
            commune.answer("17.2", .noEstablishments)
            let label = "look-alike: 19/19 claimed and 0 establishments stated for 17.2"
            return [
                .standing("17.2", "not-applicable", label), .standing("17", "supported", label),
                .absent("claim.owed", at: .none, label), .absent("value.fraction", at: .none, label),
            ]
        },
        Plant(
            district: "994", name: "Sán Phìn",
            setting: Setting(claimed: 12, format: .spreadsheet, meets: ["15.1", "15.2"])
        ) { commune in
            let children = commune.counts.children
            commune.answer("15.3", .share(Share(part: children * 31 / 100, whole: children)))
            commune.wholeClaims[15] = .met
            let label = "criterion 15 claimed with 15.3 said not met (owed)"
            return [
                .present("claim.owed", "blocker", at: .claim("15"), label), .standing("15", "overstated", label),
                .standing("15.3", "not-met", label),
            ]
        },
        Plant(district: "994", name: "Lùng Sán", setting: Setting(claimed: 11, meets: ["15.1", "15.2"])) { commune in
            let children = commune.counts.children
            commune.answer("15.3", .share(Share(part: children * 31 / 100, whole: children)))
            let label = "look-alike: 15.3 said not met and so is criterion 15"
            return [
                .absent("claim.owed", at: .claim("15"), label), .standing("15", "not-met", label),
            ]
        },
        Plant(district: "992", name: "A Mú Lung", setting: Setting(claimed: 13, format: .spreadsheet)) { commune in
            commune.printedTotal = "15/19"
            return [
                .present(
                    "claim.count", "blocker", at: .table(CellKey("total", "claim")),
                    "15/19 printed where the claims give 13")
            ]
        },
        Plant(district: "992", name: "Nậm Chắt", setting: Setting(claimed: 9)) { _ in
            [
                .absent(
                    "claim.count", at: .table(CellKey("total", "claim")),
                    "look-alike: 09/19, zero-padded, is what the claims give")
            ]
        },
        Plant(district: "995", name: "Na Hoàng", setting: Setting(claimed: 12, format: .spreadsheet)) { commune in
            commune.answer("7", .notAchieved("Cơ bản đạt"))
            commune.claims["7"] = .basicallyMet
            commune.districtClaims["7"] = .met
            let label = "basically met raised to met by the district"
            return [
                .present("claim.raised", "blocker", at: .district("7"), label), .notStanding("7", "supported", label),
            ]
        },
        Plant(district: "995", name: "Tà Chung", setting: Setting(claimed: 12, meets: ["13.1", "13.2"])) { commune in
            commune.answer("13.2", .achieved(nil))
            commune.districtClaims["13.2"] = .notMet
            let label = "look-alike: the district already corrected the claim"
            return [
                .absent("claim.raised", label), .present("claim.lowered", "note", at: .district("13.2"), label),
            ]
        },
        Plant(district: "993", name: "Thanh Lĩnh", setting: Setting(claimed: 12, format: .spreadsheet)) { commune in
            commune.printedRequirements["9.2"] = "≥ 70%"
            return [
                .present(
                    "requirement.differs", "warning", at: .table(CellKey("9.2", "requirement")),
                    "the requirement of another region printed for 9.2")
            ]
        },
        Plant(district: "993", name: "Cao Lĩnh", setting: Setting(claimed: 11)) { commune in
            commune.printedRequirements["9.2"] = "Từ 75% trở lên"
            return [
                .absent(
                    "requirement.differs", at: .table(CellKey("9.2", "requirement")),
                    "look-alike: the same requirement in other words")
            ]
        },
    ]
}
