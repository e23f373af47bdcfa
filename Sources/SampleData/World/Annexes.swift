// The detail rows behind a commune's figures, one struct per kind of annex.

/// What a commune sends beside its result table; an empty list is an annex not sent.
struct Annexes: Hashable {
    var villages: [Village] = []
    var roads: [Road] = []
    var schools: [School] = []
    var households: [Household] = []
    var documents: [Document] = []
    var debts: [Debt] = []
    var survey: [SurveyItem] = []
    var areInTheSameWorkbook = false

    var isEmpty: Bool {
        villages.isEmpty && roads.isEmpty && schools.isEmpty && households.isEmpty && documents.isEmpty && debts.isEmpty
            && survey.isEmpty
    }
}

struct Village: Hashable {
    var name: String
    var households: Int
    var people: Int
    var isOnGrid: Bool
    var householdsWithSafeElectricity: Int
    var poorHouseholds: Int
    var hasCultureHouse: Bool
    var holdsCultureTitle: Bool
    var titleUntil: String  // dd/mm/yyyy
    var titleDecision: String
}

enum RoadClass: String, Hashable, CaseIterable {
    case commune = "Đường xã"
    case village = "Đường trục thôn, liên thôn"
    case alley = "Đường ngõ xóm"
    case field = "Đường trục chính nội đồng"

    var indicator: String {
        switch self {
        case .commune: "2.1"
        case .village: "2.2"
        case .alley: "2.3"
        case .field: "2.4"
        }
    }

    /// Whether the indicator counts hard-surfaced length; the others count length that meets the requirement.
    var countsHardSurface: Bool { self == .commune || self == .village }
}

/// One road section; lengths in hectometres.
struct Road: Hashable {
    var name: String
    var roadClass: RoadClass
    var start: String
    var end: String
    var length: Int
    var hardSurfaced: Int
    var satisfactory: Int
    var surface: String
    var yearBuilt: Int
}

struct School: Hashable {
    var name: String
    var level: String
    var meetsStandard: Bool
    var decision: String
    var decisionDate: String
    var validUntil: String
}

/// One household. Heads are numbered, never named.
struct Household: Hashable {
    var code: String
    var head: String
    var village: String
    var members: Int
    var incomeHundredThousandDong = 0
    var isPoor = false
    var isNearPoor = false
    var isUnderSocialProtection = false
    var hasMakeshiftHouse = false
    var hasStandardHouse = false
    var hasHygienicWater = false
    var hasCleanWater = false
    var hasHygienicToilet = false
    var insured = 0
    var ableWorkers = 0
    var employed = 0
    var trained = 0
    var keepsLivestock = false
    var hasHygienicPens = false
}

struct Document: Hashable {
    var indicator: String
    var citation: Citation
}

/// One work, in million đồng.
struct Debt: Hashable {
    var work: String
    var contract: String
    var contractValue: Int
    var accepted: Int
    var allotted: Int
    var paid: Int
    var retained: Int
    var owed: Int
}

struct SurveyItem: Hashable {
    var content: String
    var asked: Int
    var satisfied: Int
}
