// Makes honest communes: what they claim is what their figures support.
// Faults are planted afterwards, in Plants/.

struct CommuneMaker {
    let seed: UInt64

    /// Criteria from the hardest to the easiest for a mountain commune.
    private static let byHardness = [10, 11, 17, 2, 5, 6, 9, 3, 14, 15, 16, 13, 12, 7, 4, 18, 1, 8, 19]

    /// How many criteria communes of a district hold, as least and most.
    private static let claimedByDistrict: [String: ClosedRange<Int>] = [
        "991": 14...17, "992": 9...15, "993": 8...13, "994": 8...12, "995": 9...14, "996": 13...17, "997": 11...16,
        "998": 10...15, "999": 10...16,
    ]

    /// How many of 100 communes of a district were recognised earlier.
    private static let recognisedByDistrict = [
        "991": 80, "992": 30, "993": 20, "994": 10, "995": 20, "996": 85, "997": 45, "998": 50, "999": 35,
    ]

    /// Whether a commune holds the title from an earlier year; drawn apart from its figures.
    func isRecognised(_ unit: Unit) -> Bool {
        var random = SeededRandom(seed: seed, label: "title \(unit.code)")
        return random.chance(Self.recognisedByDistrict[unit.district.code] ?? 20)
    }

    /// - Parameters:
    ///   - households: how many households; nil draws a number in the usual range.
    ///   - claimed: how many criteria it meets; nil draws by district.
    ///   - meets: indicators whose criteria are met whatever is drawn.
    func commune(_ unit: Unit, households: Int? = nil, claimed: Int? = nil, meets: Set<String> = []) -> Commune {
        var random = SeededRandom(seed: seed, label: "commune \(unit.code)")
        let habits = Habits(random: &random)
        let drawn = random.within(420...1_450)
        let counts = CommuneCounts(households: households ?? drawn, random: &random)
        let range = isRecognised(unit) ? 16...19 : Self.claimedByDistrict[unit.district.code] ?? 8...17
        let drawnClaims = random.within(range)
        let unmet = unmetIndicators(claimed: claimed ?? drawnClaims, meets: meets, random: &random)
        var commune = Commune(
            unit: unit, habits: habits, counts: counts, answers: [:], claims: [:],
            reportNumber: random.within(12...240), reportDay: random.within(2...30))
        for indicator in Standard.indicators {
            let isMet = !unmet.contains(indicator.code)
            commune.answer(indicator.code, answer(indicator, isMet: isMet, for: commune, random: &random))
        }
        commune.leaveRoomForMakeshiftHouses()
        return commune
    }

    private func unmetIndicators(claimed: Int, meets: Set<String>, random: inout SeededRandom) -> Set<String> {
        let held = Set(Standard.indicators.filter { meets.contains($0.code) }.map(\.criterion))
        let hardness = Self.byHardness.enumerated().map { place, number in
            (number: number, score: place * 10 + random.below(60) + (held.contains(number) ? 1_000 : 0))
        }
        let hardest = hardness.sorted { ($0.score, $0.number) < ($1.score, $1.number) }.prefix(19 - claimed)
        var unmet: Set<String> = []
        for (number, _) in hardest {
            let indicators = Standard.criteria[number - 1].indicators
            let order = random.order(of: indicators.count)
            let count = min(indicators.count, random.chance(70) ? 1 : 2)
            unmet.formUnion(order.prefix(count).map { indicators[$0].code })
        }
        return unmet
    }

    private func answer(
        _ indicator: Indicator, isMet: Bool, for commune: Commune, random: inout SeededRandom
    ) -> AnswerValue {
        switch indicator.answer {
        case .citation(let subject, let issuer):
            isMet
                ? .achieved(citation(subject, issuer, for: commune, random: &random))
                : .notAchieved(["Chưa đạt", "Chưa có", "Chưa đạt", "Cơ bản đạt"][random.below(4)])
        case .share(let counted, let level):
            .share(share(of: whole(indicator, counted, commune, &random), level, isMet: isMet, random: &random))
        case .water: water(households: commune.counts.households, isMet: isMet, random: &random)
        case .income: .income(income(people: commune.counts.people, isMet: isMet, random: &random))
        case .makeshiftHouses: .makeshiftHouses(isMet ? 0 : random.within(3...40))
        }
    }

    private func whole(
        _ indicator: Indicator, _ counted: Counted, _ commune: Commune, _ random: inout SeededRandom
    ) -> Int {
        if indicator.code == "14.3", case .share(let employed)? = commune.answers["12"]?.value { return employed.part }
        if let whole = commune.counts.whole(of: indicator.code, counted: counted) { return whole }
        return counted == .hectometres ? random.within(60...320) : random.within(900...4_200)
    }

    /// A share on the wanted side of a level, never within 0,8 percent points of it by chance of printing.
    func share(of whole: Int, _ level: Level, isMet: Bool, random: inout SeededRandom) -> Share {
        let aim: Int
        switch (level, isMet) {
        case (.atLeast(let tenths), true): aim = random.within(min(1000, tenths + 8)...min(1000, tenths + 190))
        case (.atLeast(let tenths), false): aim = random.within(max(50, tenths - 200)...(tenths - 12))
        case (.atMost(let tenths), true): aim = random.within(max(15, tenths - 90)...(tenths - 8))
        case (.atMost(let tenths), false): aim = random.within((tenths + 12)...(tenths + 220))
        case (.exactly, true): return Share(part: whole, whole: whole)
        case (.exactly, false): aim = random.within(620...960)
        }
        var share = Share(part: whole * aim / 1000, whole: whole)
        let isDownward = if case .atMost = level { isMet } else { !isMet }
        while share.reaches(level) != isMet, (0...whole).contains(share.part + (isDownward ? -1 : 1)) {
            share.part += isDownward ? -1 : 1
        }
        return share
    }

    /// Rounded to what household lists can add up to: 100 thousand đồng.
    private func income(people: Int, isMet: Bool, random: inout SeededRandom) -> MeanIncome {
        let thousandDong = 10 * random.within(isMet ? 3_640...4_580 : 2_450...3_550)
        return MeanIncome(totalThousandDong: thousandDong * people / 100 * 100, people: people)
    }

    private func water(households: Int, isMet: Bool, random: inout SeededRandom) -> AnswerValue {
        let hygienic = share(of: households, .atLeast(900), isMet: isMet || random.chance(40), random: &random)
        var clean = share(of: households, .atLeast(500), isMet: isMet, random: &random)
        clean.part = min(clean.part, hygienic.part)
        return .water(hygienic: hygienic, clean: clean)
    }
}

extension Commune {
    /// A makeshift house is no standard house, so the two together never outnumber the households.
    fileprivate mutating func leaveRoomForMakeshiftHouses() {
        guard case .makeshiftHouses(let makeshift)? = answers["9.1"]?.value,
            case .share(var standard)? = answers["9.2"]?.value
        else { return }
        standard.part = min(standard.part, standard.whole - makeshift)
        answer("9.2", .share(standard))
    }
}
