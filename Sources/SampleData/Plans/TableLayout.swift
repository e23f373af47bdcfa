// How a district lays out its result table: columns, words of the header, where claims and totals stand.

struct TableLayout: Hashable {
    enum Role: Hashable {
        case number, criterion, indicator, requirement, result
        case claim, claimMet, claimNotMet  // in words, or an x under one of two heads
        case district, province, note
    }

    struct Column: Hashable {
        var role: Role
        var head: String
        var under: String?  // the head above, of a header over two rows

        init(_ role: Role, _ head: String, under: String? = nil) {
            self.role = role
            self.head = head
            self.under = under
        }
    }

    /// Where the criterion and its own claim stand.
    enum CriterionStyle: Hashable {
        case merged  // number and name merged over the indicators, a claim per indicator
        case mergedClaim  // as merged, and one claim merged over the indicators
        case headRow  // a row of its own above its indicators, with its claim
    }

    var title: String
    var columns: [Column]
    var criterionStyle: CriterionStyle
    var hasGroupRows = true
    var groupNumeralInFirstColumn = false
    var hasColumnNumbers = false
    var repeatsHeaderAfterCriterion: Int?
    var hiddenRowsAfterCriterion: Int?
    var totalLabel: String
    var totalIsAtTop = false
    var generalDataFirst = true

    var headerRowCount: Int { columns.contains { $0.under != nil } ? 2 : 1 }
    func column(_ role: Role) -> Int? { columns.firstIndex { $0.role == role } }

    /// The column in which the commune's claim of a row stands.
    func claimColumn(_ claim: Claim) -> Int? {
        if let column = column(.claim) { return column }
        return claim == .met ? column(.claimMet) : column(.claimNotMet)
    }
}
