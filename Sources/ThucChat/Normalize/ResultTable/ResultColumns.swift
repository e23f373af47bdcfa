// The columns of a result table by what they hold.

/// Where a result table keeps what.
struct ResultColumns {
    /// The columns of one speaker: a verdict in words, or marks under heads that say what a mark means.
    struct ClaimColumns {
        var speaker: Speaker
        var words: Int?
        var marks: [(word: Claim.Word, column: Int)] = []

        var all: [Int] { [words].compactMap { $0 } + marks.map(\.column) }
    }

    let number: Int?
    /// The criterion's name, where the indicators have a column of their own.
    let criterion: Int?
    /// The indicator's text; in a table with one column of names, that one.
    let indicator: Int?
    let requirement: Int?
    let result: Int?
    let note: Int?
    /// In the order of the speakers.
    let claims: [ClaimColumns]

    init(_ table: TableLayout) {
        number = table.column(.number)?.index
        let first = table.column(.criterion)?.index
        let second = table.column(.indicator)?.index
        criterion = second == nil ? nil : first
        indicator = second ?? first
        requirement = table.column(.requirement)?.index
        result = table.column(.result)?.index
        note = table.column(.note)?.index
        claims = Self.claims(of: table)
    }

    private static func claims(of table: TableLayout) -> [ClaimColumns] {
        var bySpeaker: [Speaker: ClaimColumns] = [:]
        for column in table.columns {
            guard case .claim(let speaker, let mark) = column.role else { continue }
            var columns = bySpeaker[speaker] ?? ClaimColumns(speaker: speaker)
            if let mark { columns.marks.append((mark, column.index)) } else { columns.words = column.index }
            bySpeaker[speaker] = columns
        }
        return bySpeaker.values.sorted { $0.speaker < $1.speaker }
    }
}
