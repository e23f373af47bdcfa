// Plants in the annexes: figures that their own rows do not give.

extension Plant {
    static let annexes: [Plant] = roads + households + works

    private static let roads: [Plant] = [
        Plant(
            district: "991", name: "Vạn Khê",
            setting: Setting(
                claimed: 17, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet,
                meets: ["2.1", "2.3", "2.4"]),
            before: { commune, _ in commune.answer("2.2", .share(Share(part: 94, whole: 200))) }
        ) { commune in
            guard let place = commune.annexes.roads.firstIndex(where: { $0.roadClass == .village }) else { return [] }
            commune.annexes.roads[place].hardSurfaced = 18
            commune.annexes.roads[place].satisfactory = 18
            commune.annexes.roads[place].length = 18
            commune.levelRoads(of: .village, except: place, part: 94, whole: 200)
            commune.annexes.roads.insert(commune.annexes.roads[place], at: place + 1)
            commune.answer("2.2", .share(Share(part: 112, whole: 218)))
            let label = "one road section stands twice; without it 2.2 is 47%, not 51,4%"
            let second = Expectation.Location.annex(.roads, CellKey(String(place + 2), "name"))
            return [
                .present("2/trung-tuyen", "blocker", at: second, label), .notStanding("2.2", "supported", label),
                .standing("2.4", "supported", "the road that stands twice is a village road: 2.4 is not held open"),
            ]
        },
        Plant(
            district: "991", name: "Tả Khê", setting: Setting(claimed: 17, hasAnnexes: true, meets: ["2.2"])
        ) { commune in
            let places = commune.annexes.roads.indices.filter { commune.annexes.roads[$0].roadClass == .village }
            guard places.count > 1 else { return [] }
            commune.annexes.roads[places[1]].name = commune.annexes.roads[places[0]].name
            commune.balanceRoads(places[0], places[1])
            let label = "look-alike: two sections of one road, equal in length, with different ends"
            return [
                .absent("2/trung-tuyen", label), .absent("value.recomputed", at: .result("2.2"), label),
                .standing("2.2", "supported", label),
            ]
        },
    ]

    private static let households: [Plant] = [
        Plant(
            district: "991", name: "Hợp Lâm",
            setting: Setting(
                claimed: 18, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet, meets: ["10"]),
            before: { commune, _ in
                let people = commune.counts.people
                commune.answer(
                    "10", .income(MeanIncome(totalThousandDong: 34_200 * people / 100 * 100, people: people)))
            }
        ) { commune in
            guard case .income(var income)? = commune.answers["10"]?.value else { return [] }
            income.people = income.people * 92 / 100
            commune.answer("10", .income(income))
            let label = "income divided by 92% of the people on the household list"
            return [.present("value.recomputed", "blocker", at: .result("10"), label)] + .overstated("10", label)
        },
        Plant(
            district: "991", name: "Đồng Phay",
            setting: Setting(
                claimed: 17, hasAnnexes: true, meets: ["10"],
                adjust: {
                    $0.rounding = .cut; $0.digits = 1; $0.money = .millionPerYear
                })
        ) { _ in
            let label = "look-alike: income cut to one digit after the comma"
            return [.absent("value.recomputed", at: .result("10"), label), .standing("10", "supported", label)]
        },
        Plant(
            district: "997", name: "Minh Hoà",
            setting: Setting(
                claimed: 16, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet, meets: ["11"]),
            before: { commune, _ in
                let count = commune.counts.households
                commune.answer("11", .share(Share(part: count * 15 / 100, whole: count)))
            }
        ) { commune in
            let count = commune.counts.households
            commune.answer("11", .share(Share(part: count * 11 / 100, whole: count)))
            let label = "the household list holds more poor households than the stated share"
            return [.present("value.recomputed", "blocker", at: .result("11"), label)] + .overstated("11", label)
        },
        Plant(
            district: "997", name: "Tân Khê",
            setting: Setting(
                claimed: 16, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet, meets: ["11"]),
            before: { commune, _ in
                let count = commune.counts.households
                commune.answer("11", .share(Share(part: count * 14 / 100, whole: count)))
            }
        ) { commune in
            commune.leaveOutSocialProtection(count: commune.counts.households * 4 / 100)
            let label = "look-alike: households under social protection lawfully left out, with the document"
            return [
                .absent("value.recomputed", at: .result("11"), label), .absent("*", severity: "blocker", label),
                .standing("11", "supported", label),
            ]
        },
        Plant(
            district: "995", name: "Lùng Cẩm",
            setting: Setting(
                claimed: 13, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet, meets: ["4.1"]),
            before: { commune, _ in
                let count = commune.counts.households
                commune.answer("4.2", .share(Share(part: count * 91 / 100, whole: count)))
            }
        ) { commune in
            let villages = commune.annexes.villages.count
            commune.answers["4.2"]?.printed = "100% (\(villages)/\(villages) thôn)"
            commune.claims["4.2"] = .met
            let label = "villages on the grid counted where households are asked"
            return [
                .present("value.recomputed", "blocker", at: .result("4.2"), label),
                .present("4/tinh-theo-thon-khong-theo-ho", "warning", at: .result("4.2"), label),
            ] + .overstated("4.2", label)
        },
        Plant(
            district: "995", name: "Bảo Nham", setting: Setting(claimed: 13, hasAnnexes: true, meets: ["4.1", "4.2"])
        ) { commune in
            let villages = commune.annexes.villages.count
            commune.answers["4.2"]?.note = "\(villages)/\(villages) thôn có điện lưới quốc gia"
            let label = "look-alike: households stated; the note counts villages as well"
            return [
                .absent("value.recomputed", at: .result("4.2"), label),
                .absent("4/tinh-theo-thon-khong-theo-ho", label),
                .standing("4.2", "supported", label),
            ]
        },
        Plant(
            district: "999", name: "Võ Lĩnh",
            setting: Setting(
                claimed: 15, hasAnnexes: true, annexesInWorkbook: true, format: .spreadsheet, meets: ["9.1"]),
            before: { commune, _ in
                let count = commune.counts.households
                commune.answer("9.2", .share(Share(part: count * 92 / 100, whole: count)))
            }
        ) { commune in
            let count = commune.counts.households
            commune.answer("9.2", .share(Share(part: count * 86 / 100, whole: count)))
            let label = "the household list gives a better share than stated"
            return [.present("value.recomputed-better", "warning", at: .result("9.2"), label)]
        },
    ]
}
