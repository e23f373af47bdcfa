// What a commune answers to one indicator, and whether that meets the level.

/// A document that backs a yes/no answer.
struct Citation: Hashable {
    var number: String  // 1234/QĐ-UBND
    var date: String  // 12/6/2019
    var issuer: String  // UBND huyện …
    var subject: String
    var expires = ""  // dd/mm/yyyy, or empty where the document has no end

    /// `QĐ số 1234/QĐ-UBND ngày 12/6/2019 của UBND huyện Lâm Khê`.
    var text: String {
        let kind = number.contains("QĐ") ? "QĐ" : "Văn bản"
        return "\(kind) số \(number) ngày \(date) của \(issuer)"
    }
}

enum AnswerValue: Hashable {
    case achieved(Citation?)
    case notAchieved(String)  // the words used: Chưa đạt, Chưa có …
    case share(Share)
    case water(hygienic: Share, clean: Share)
    case income(MeanIncome)
    case makeshiftHouses(Int)
    case noEstablishments
    case notConsidered(Citation)
}

struct Answer: Hashable {
    var value: AnswerValue
    var printed: String?  // the cell's text where it is not what the value would print
    var note = ""

    /// Whether the true value meets what the indicator asks.
    func isMet(_ indicator: Indicator) -> Bool {
        switch value {
        case .achieved, .noEstablishments, .notConsidered: true
        case .notAchieved: false
        case .share(let share):
            if case .share(_, let level) = indicator.answer { share.reaches(level) } else { false }
        case .water(let hygienic, let clean): hygienic.reaches(.atLeast(900)) && clean.reaches(.atLeast(500))
        case .income(let income): income.reaches(36_000)
        case .makeshiftHouses(let count): count == 0
        }
    }
}

/// What a speaker says of an indicator or a criterion.
enum Claim: String, Hashable {
    case met = "Đạt"
    case notMet = "Chưa đạt"
    case basicallyMet = "Cơ bản đạt"
    case notConsidered = "Không xét"
    case none = ""
}
