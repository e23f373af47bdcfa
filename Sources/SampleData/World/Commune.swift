// One commune: what is true of it and what it says of itself.

struct Commune {
    let unit: Unit
    var habits: Habits
    var counts: CommuneCounts
    var answers: [String: Answer]  // by indicator code, all 49
    var claims: [String: Claim]  // the commune's own, by indicator code
    var wholeClaims: [Int: Claim] = [:]  // by criterion, where it is not the "and" of the indicators
    var districtClaims: [String: Claim] = [:]  // by indicator or criterion code, where it is not the commune's
    var printedRequirements: [String: String] = [:]  // by indicator code, where not as in the set
    var printedTotal: String?  // the count of criteria where it is not what the claims give
    var conditions: [Condition] = []
    var annexes = Annexes()
    var reportNumber: Int
    var reportDay: Int  // of March 2021

    /// The commune's claim of a whole criterion.
    func claim(of criterion: Criterion) -> Claim {
        if let claim = wholeClaims[criterion.number] { return claim }
        let claims = criterion.indicators.map { self.claims[$0.code] ?? .none }
        return claims.allSatisfy { $0 == .met || $0 == .notConsidered } ? .met : .notMet
    }

    /// How many of the 19 criteria the commune claims.
    var claimedCount: Int {
        Standard.criteria.count { claim(of: $0) == .met }
    }

    /// Sets the answer and claims what the answer supports.
    mutating func answer(_ code: String, _ value: AnswerValue) {
        guard let indicator = Standard.indicator(code) else { return }
        let answer = Answer(value: value)
        answers[code] = answer
        claims[code] = answer.isMet(indicator) ? .met : .notMet
    }
}

/// The denominators that the shares rest on.
struct CommuneCounts: Hashable {
    var households: Int
    var people: Int
    var villages: Int
    var schools: Int
    var livestockHouseholds: Int
    var ableWorkers: Int
    var children: Int
    var pupils: Int
    var establishments: Int
    var foodEstablishments: Int

    init(households: Int, random: inout SeededRandom) {
        self.households = households
        people = households * random.within(410...475) / 100
        villages = max(4, min(16, households / random.within(70...110) + 2))
        schools = random.within(3...7)
        livestockHouseholds = households * random.within(50...75) / 100
        ableWorkers = people * random.within(50...56) / 100
        children = max(20, people * random.within(8...11) / 100)
        pupils = max(20, people * random.within(14...19) / 1000)
        establishments = random.within(3...14)
        foodEstablishments = random.within(20...120)
    }

    func whole(of indicator: String, counted: Counted) -> Int? {
        switch (indicator, counted) {
        case ("17.7", _): livestockHouseholds
        case ("17.2", _): establishments
        case ("17.8", _): foodEstablishments
        case (_, .households): households
        case (_, .people): people
        case (_, .villages): villages
        case (_, .schools): schools
        case (_, .children): children
        case (_, .pupils): pupils
        case (_, .organisations): 5
        case (_, .workers): ableWorkers
        case (_, .hectometres), (_, .tenthsOfHectare), (_, .establishments): nil
        }
    }
}
