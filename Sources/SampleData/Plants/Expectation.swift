// One row of expected.csv: what an assessment of the sample must, or must not, find, and where.

struct Expectation {
    enum Location: Hashable {
        case none
        case table(CellKey)  // of the result table
        case annex(AnnexKind, CellKey)
    }

    var isPresent: Bool
    var code: String  // a finding's code, standing:CODE=word, or supported:CODE=word where nothing is claimed
    var severity: String  // blocker, warning, note; empty for standings
    var location: Location
    var label: String

    static func present(_ code: String, _ severity: String, at location: Location = .none, _ label: String)
        -> Expectation
    {
        Expectation(isPresent: true, code: code, severity: severity, location: location, label: label)
    }

    static func absent(_ code: String, severity: String = "", at location: Location = .none, _ label: String)
        -> Expectation
    {
        Expectation(isPresent: false, code: code, severity: severity, location: location, label: label)
    }

    static func standing(_ code: String, _ word: String, _ label: String) -> Expectation {
        .present("standing:\(code)=\(word)", "", label)
    }

    static func supported(_ code: String, _ word: String, _ label: String) -> Expectation {
        .present("supported:\(code)=\(word)", "", label)
    }

    static func notStanding(_ code: String, _ word: String, _ label: String) -> Expectation {
        .absent("standing:\(code)=\(word)", label)
    }
}

extension Expectation.Location {
    static func result(_ code: String) -> Expectation.Location { .table(CellKey(code, "result")) }
    static func claim(_ code: String) -> Expectation.Location { .table(CellKey(code, "claim")) }
    static func district(_ code: String) -> Expectation.Location { .table(CellKey(code, "district")) }
}

extension [Expectation] {
    /// A standing and the question it raises at the indicator's result.
    static func asked(_ code: String, _ word: String, _ severity: String, _ label: String) -> [Expectation] {
        [.standing(code, word, label), .present("claim.\(word)", severity, at: .result(code), label)]
    }

    static func overstated(_ code: String, _ label: String) -> [Expectation] {
        asked(code, "overstated", "blocker", label)
    }
}
