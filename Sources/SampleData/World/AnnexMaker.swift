// Makes detail rows that add up to a commune's own figures, exactly.
// Plants change rows or figures afterwards; here everything agrees.

struct AnnexMaker {
    let commune: Commune
    var random: SeededRandom

    init(commune: Commune, seed: UInt64) {
        self.commune = commune
        random = SeededRandom(seed: seed, label: "annexes \(commune.unit.code)")
    }

    /// The part of an indicator's share; 0 where the indicator is not a share.
    func part(_ indicator: String) -> Int {
        if case .share(let share)? = commune.answers[indicator]?.value { share.part } else { 0 }
    }

    mutating func annexes() -> Annexes {
        var annexes = Annexes()
        annexes.households = households()
        annexes.villages = villages(of: annexes.households)
        annexes.roads = roads()
        annexes.schools = schools()
        annexes.documents = documents()
        annexes.debts = debts()
        annexes.survey = survey(asked: commune.counts.households * random.within(62...90) / 100)
        return annexes
    }

    /// Shares a total out over places that each hold no more than their cap.
    mutating func spread(_ total: Int, over caps: [Int]) -> [Int] {
        let room = caps.reduce(0, +)
        guard room > 0 else { return caps }
        var shares = caps.map { $0 * min(total, room) / room }
        var left = min(total, room) - shares.reduce(0, +)
        let order = random.order(of: caps.count)
        while left > 0 {
            for place in order where left > 0 && shares[place] < caps[place] {
                shares[place] += 1
                left -= 1
            }
        }
        return shares
    }

    /// Which of `count` places are chosen, `chosen` of them.
    mutating func choose(_ chosen: Int, of count: Int) -> [Bool] {
        var isChosen = Array(repeating: false, count: count)
        for place in random.order(of: count).prefix(chosen) { isChosen[place] = true }
        return isChosen
    }

    private mutating func villages(of households: [Household]) -> [Village] {
        let names = Self.villageNames(commune.counts.villages)
        let byVillage = Dictionary(grouping: households, by: \.village)
        let sizes = names.map { byVillage[$0]?.count ?? 0 }
        let safe = spread(part("4.2"), over: sizes)
        let houses = choose(part("6.3"), of: names.count)
        let titles = choose(part("16"), of: names.count)
        return names.enumerated().map { place, name in
            let own = byVillage[name] ?? []
            return Village(
                name: name, households: own.count, people: own.reduce(0) { $0 + $1.members }, isOnGrid: safe[place] > 0,
                householdsWithSafeElectricity: safe[place], poorHouseholds: own.count(where: \.isPoor),
                hasCultureHouse: houses[place], holdsCultureTitle: titles[place],
                titleUntil: titles[place] ? "31/12/202\(random.within(1...3))" : "",
                titleDecision: titles[place] ? "\(random.within(110...2_950))/QĐ-UBND" : "")
        }
    }

    static func villageNames(_ count: Int) -> [String] {
        (1...max(1, count)).map { number in
            let base = villageParts[(number - 1) % villageParts.count]
            return number > villageParts.count ? "\(base) \(number)" : base
        }
    }

    private static let villageParts = [
        "Bản Mới", "Nà Khoang", "Khe Trám", "Suối Vầu", "Phìn Sung", "Cốc Dẻ", "Làng Chò", "Nậm Sến", "Đồi Quế",
        "Thác Mận", "Bản Hồi", "Khau Lát", "Tả Gạo", "Pác Cọ", "Huổi Đào", "Trung Tâm",
    ]

    private mutating func roads() -> [Road] {
        RoadClass.allCases.flatMap { roads(of: $0) }
    }

    private mutating func roads(of roadClass: RoadClass) -> [Road] {
        guard case .share(let share)? = commune.answers[roadClass.indicator]?.value else { return [] }
        let count = random.within(3...6)
        let lengths = spread(share.whole, over: (0..<count).map { _ in share.whole / count + random.within(5...40) })
        let good = spread(share.part, over: lengths)
        let villages = Self.villageNames(commune.counts.villages)
        return (0..<count).map { place in
            let start = villages[place % villages.count]
            let end = villages[(place + 1 + random.below(3)) % villages.count]
            let hard = roadClass.countsHardSurface ? good[place] : good[place] * 6 / 10
            return Road(
                name: "\(Self.roadPrefix(roadClass))\(VietnameseText.padded(place + 1))", roadClass: roadClass,
                start: roadClass == .commune && place == 0 ? "Trung tâm xã" : start, end: end, length: lengths[place],
                hardSurfaced: hard, satisfactory: good[place], surface: hard > 0 ? "Bê tông xi măng" : "Cấp phối",
                yearBuilt: random.within(2013...2020))
        }
    }

    private static func roadPrefix(_ roadClass: RoadClass) -> String {
        switch roadClass {
        case .commune: "ĐX."
        case .village: "ĐT."
        case .alley: "NX."
        case .field: "NĐ."
        }
    }

    private mutating func schools() -> [School] {
        let levels = ["Mầm non", "Tiểu học", "Trung học cơ sở"]
        let meets = choose(part("5"), of: commune.counts.schools)
        return (0..<commune.counts.schools).map { place in
            let level = levels[place % levels.count]
            let serial = place / levels.count + 1
            return School(
                name: "Trường \(level) \(commune.unit.name)\(serial > 1 ? " số \(serial)" : "")", level: level,
                meetsStandard: meets[place],
                decision: meets[place] ? "\(random.within(210...3_400))/QĐ-UBND" : "",
                decisionDate: meets[place]
                    ? "\(VietnameseText.padded(random.within(1...28)))/\(random.within(1...12))/2019" : "",
                validUntil: meets[place] ? "31/12/2024" : "")
        }
    }

    private func documents() -> [Document] {
        Standard.indicators.compactMap { indicator in
            guard case .achieved(let citation?)? = commune.answers[indicator.code]?.value else { return nil }
            return Document(indicator: indicator.code, citation: citation)
        }
    }

    private mutating func debts() -> [Debt] {
        let works = ["Đường liên thôn", "Nhà văn hóa thôn", "Kênh mương nội đồng", "Trường mầm non"]
        return (0..<random.within(2...4)).map { place in
            let accepted = 10 * random.within(60...420)
            let contract = accepted + 10 * random.below(9)
            return Debt(
                work: "\(works[place % works.count]) xã \(commune.unit.name)",
                contract: "\(VietnameseText.padded(random.within(2...60)))/2019/HĐXD", contractValue: contract,
                accepted: accepted, allotted: accepted, paid: accepted, retained: 0, owed: 0)
        }
    }

    mutating func survey(asked: Int) -> [SurveyItem] {
        Self.surveyContents.map { content in
            SurveyItem(content: content, asked: asked, satisfied: asked * random.within(91...99) / 100)
        }
    }

    private static let surveyContents = [
        "Về quy hoạch và hạ tầng kinh tế - xã hội", "Về phát triển sản xuất, nâng cao thu nhập",
        "Về văn hóa, giáo dục, y tế, môi trường", "Về hệ thống chính trị, an ninh trật tự",
    ]
}
