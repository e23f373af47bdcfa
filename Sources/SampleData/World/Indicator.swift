// An indicator as the invented communes' sheets print it.
// The law is in Rules/; this is what clerks typed from it, and the overlay mau-2020.yaml agrees with it.

/// What kind of answer an indicator asks for.
enum AnswerKind: Hashable {
    case citation(subject: String, issuer: Issuer)  // yes or no, with the document that says so
    case share(Counted, Level)
    case water  // two shares: hygienic and clean
    case income  // million đồng per person and year
    case makeshiftHouses  // a count that must be 0
}

/// Who issues the document that a yes/no answer cites.
enum Issuer: Hashable {
    case commune, district, province
    case department(String)
}

/// What the parts of a share are; decides the word printed after the fraction and the scale of the counts.
enum Counted: String, Hashable {
    case households = "hộ"
    case people = "người"
    case children = "trẻ"
    case pupils = "học sinh"
    case workers = "lao động"
    case villages = "thôn"
    case schools = "trường"
    case hectometres = "km"
    case tenthsOfHectare = "ha"
    case establishments = "cơ sở"
    case organisations = "tổ chức"

    /// Digits after the comma that the printed unit has beyond the counted one.
    var digits: Int {
        switch self {
        case .hectometres, .tenthsOfHectare: 1
        default: 0
        }
    }
}

struct Indicator: Hashable {
    var code: String  // "17.1"; "10" where the criterion has one indicator
    var text: String
    var shortText: String
    var requirement: String
    var answer: AnswerKind

    var criterion: Int { Int(code.prefix { $0 != "." }) ?? 0 }
    var isAlone: Bool { !code.contains(".") }
}

struct Criterion: Hashable {
    var number: Int
    var name: String
    var group: Int  // 0 ..< 5, an index of Standard.groups
    var indicators: [Indicator]
}
