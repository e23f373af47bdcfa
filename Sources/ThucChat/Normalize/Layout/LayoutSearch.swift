// Finds the form and the header of the next table of a sheet.

import Sheets

/// The outcome of looking for a table.
enum LayoutSearch {
    case found(Candidate)
    /// Forms that fit about equally well, best first.
    case ambiguous([Candidate])
    case none

    /// A header read by one form.
    struct Candidate {
        var header: HeaderTree
        var assignment: ColumnAssignment
        var isNamed: Bool
        /// Whether the columns were stated, by a template or a profile, and not found by their heads.
        var isStated = false
        /// Columns that hold data and have no head.
        var unheaded = 0

        /// Heads understood, those of another period among them.
        private var understood: Int { assignment.count + assignment.foreign.count }

        /// Twice the heads understood, and as much as six heads where the title names the form; heads not understood count against it.
        var score: Int { 3 * understood - header.paths.count + (isNamed ? 12 : 0) }

        /// 0 to 100; a column of data without a head, or a claim that is not understood, is always asked about.
        var confidence: Int {
            let most = unheaded > 0 || assignment.leavesClaimOpen ? ProfileDraft.bar - 1 : 100
            if isStated { return most }
            let share = 40 * (2 * understood - assignment.slips.count) / max(header.paths.count + unheaded, 1)
            return min(share + (isNamed ? 20 : 0), most)
        }
    }

    /// Rows looked through for a header before a sheet is given up.
    static let depth = 80
    /// Rows above a further table's header that may hold its title.
    static let titleDepth = 20
    /// By how much the best form must be better than the next.
    private static let margin = 2

    /// Looks for a header from a row on. Of each form the best header counts; headers lower than the first usable one do not.
    ///
    /// - Parameter forms: the only forms that may be found; nil for all.
    init(
        _ grid: SheetGrid, from start: Int, titlesFrom firstTitle: Int, index: HeadIndex, period: Period?,
        among forms: Set<Int>? = nil
    ) {
        var heads = HeadCache()
        for row in start..<max(start, min(grid.rowCount, start + Self.depth)) {
            guard Self.mayBeHeader(grid, row, index, &heads) else { continue }
            let found = Self.candidates(grid, row: row, titles: firstTitle..<row, index, &heads, period)
                .filter { forms?.contains($0.assignment.form) ?? true }
            guard let best = found.first else { continue }
            let rivals = found.filter { best.score - $0.score < Self.margin }
            self = rivals.count == 1 ? .found(best) : .ambiguous(rivals)
            return
        }
        self = .none
    }

    /// Whether a table that needs no profile begins above a row.
    func isSure(above row: Int) -> Bool {
        guard case .found(let candidate) = self else { return false }
        return candidate.header.rows.upperBound <= row && candidate.confidence >= ProfileDraft.bar
    }

    /// A header for one form even where little of it is understood: the one found, else the fullest row of words.
    static func anyHeader(_ grid: SheetGrid, from start: Int, form: Int, index: HeadIndex) -> Candidate? {
        switch LayoutSearch(grid, from: start, titlesFrom: start, index: index, period: nil, among: [form]) {
        case .found(let candidate): return candidate
        case .ambiguous(let rivals): return rivals.first
        case .none: break
        }
        let rows = (start..<max(start, min(grid.rowCount, start + depth))).map { RowWords(grid, row: $0) }.filter(
            \.isWordsOnly)
        guard let fullest = rows.map(\.texts.count).max(), let row = rows.first(where: { $0.texts.count == fullest })
        else { return nil }
        var heads = HeadCache()
        let header = HeaderTree(grid, heads: &heads, from: row.row, depth: 1)
        return Candidate(
            header: header,
            assignment: ColumnAssignment(HeadNames.names(of: header, index, &heads), form: form, index: index),
            isNamed: false)
    }

    /// At least one filled cell is a head of some form.
    static func mayBeHeader(_ grid: SheetGrid, _ row: Int, _ index: HeadIndex, _ heads: inout HeadCache) -> Bool {
        grid.filled(row).contains { index.isHead(heads.head(grid, $0.place)) }
    }

    /// Whether a row begins the header of some form.
    static func isHeader(
        _ grid: SheetGrid, at row: Int, titles: Range<Int>, index: HeadIndex, _ heads: inout HeadCache
    ) -> Bool {
        !candidates(grid, row: row, titles: titles, index, &heads, nil).isEmpty
    }

    private static func candidates(
        _ grid: SheetGrid, row: Int, titles: Range<Int>, _ index: HeadIndex, _ heads: inout HeadCache, _ period: Period?
    ) -> [Candidate] {
        let named = namedForms(grid, titles: titles, index)
        var best: [Candidate?] = Array(repeating: nil, count: index.forms.count)
        for depth in 1...3 {
            let header = HeaderTree(grid, heads: &heads, from: row, depth: depth)
            let names = HeadNames.names(of: header, index, &heads)
            for form in index.forms.indices where isOpen(form, named, index) {
                let candidate = Candidate(
                    header: header, assignment: ColumnAssignment(names, form: form, index: index, period: period),
                    isNamed: named.contains(form))
                guard candidate.assignment.isUsable(index.forms[form], isNamed: candidate.isNamed) else { continue }
                if best[form].map({ candidate.score > $0.score }) ?? true { best[form] = candidate }
            }
        }
        return best.compactMap { $0 }.sorted { ($1.score, $0.assignment.form) < ($0.score, $1.assignment.form) }
    }

    /// Whether a table under these titles may be read by a form.
    ///
    /// A result table is one tier's: where the titles name a higher tier it is that tier's, where they name none it is the base tier's.
    private static func isOpen(_ form: Int, _ named: Set<Int>, _ index: HeadIndex) -> Bool {
        if index.forms[form].isRegister { return true }
        if index.forms[form].isOfHigherTier { return named.contains(form) }
        return !named.contains { index.forms[$0].isOfHigherTier }
    }

    /// Whether titles name result tables, none of them of a form's own tier.
    static func nameOtherTier(_ grid: SheetGrid, titles: Range<Int>, than form: CompiledForm, index: HeadIndex) -> Bool
    {
        let named = namedForms(grid, titles: titles, index, withSheetName: false)
        let open = named.filter { !index.forms[$0].isRegister && isOpen($0, named, index) }
        return !open.isEmpty && open.allSatisfy { index.forms[$0].form.tier != form.form.tier }
    }

    /// Forms whose phrases stand in the title block or in the sheet's name.
    private static func namedForms(
        _ grid: SheetGrid, titles: Range<Int>, _ index: HeadIndex, withSheetName: Bool = true
    ) -> Set<Int> {
        let texts =
            titles.flatMap { grid.filled($0).map { folded(SheetGrid.trimmed($0)) } }
            + (withSheetName ? [folded(grid.sheet.name)] : [])
        let tiers = texts.filter { !SheetWords.isAside($0) }
        return Set(
            index.forms.indices.filter { form in
                let own = index.forms[form].isOfHigherTier ? tiers : texts
                return index.forms[form].phrases.contains { phrase in own.contains { Words.contains($0, phrase) } }
            })
    }
}
