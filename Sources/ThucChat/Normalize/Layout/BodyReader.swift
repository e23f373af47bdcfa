// Gives every row under a header its class, up to the next header.

import Sheets

/// A row under a header, as one form sees it.
enum BodyRow {
    /// Certainly one of the table's own rows; with words where figures belong it may still be the heads of another table.
    case certain(mayBeHeads: Bool)
    /// It bears a name and figures or words of its own, unless the name is that of a total; heads as above.
    case named(mayBeHeads: Bool)
    /// Perhaps one of the table's own rows; its words decide.
    case likely
    case group
    /// Text that belongs to no column.
    case loose
}

/// What tells the rows of a kind of table from the text around them.
protocol BodyForm {
    mutating func look(at row: Int, _ words: () -> RowWords) -> BodyRow
    /// The columns of figures; empty where any column may hold them.
    var figures: Set<Int> { get }
}

/// What a figure may be answered with.
private let answersOfFigures = ["không", "chưa", "có", "đạt", "đang", "đã", "nt", "như"].map(folded)

/// Walks down a table's rows.
struct BodyReader<Body: BodyForm> {
    let grid: SheetGrid
    let index: HeadIndex
    let profiles: ProfileReading
    let form: CompiledForm
    let header: HeaderTree
    var body: Body
    /// Classes of the rows from `start` on.
    private var classes: [RowClass] = []
    /// The last of the table's own rows; -1 before the first.
    private(set) var lastOwn = -1
    private var heads = HeadCache()
    private let fields: FieldAlignment

    init(
        _ grid: SheetGrid, _ index: HeadIndex, _ profiles: ProfileReading, _ form: CompiledForm, _ header: HeaderTree,
        body: Body
    ) {
        self.grid = grid
        self.index = index
        self.profiles = profiles
        self.form = form
        self.header = header
        self.body = body
        fields = FieldAlignment(grid.sheet, header: header.rows, figures: body.figures)
    }

    /// The classes of the rows under the header, to the end of the sheet or to the next table.
    mutating func read() -> [RowClass] {
        walk()
        return classes
    }

    private mutating func walk() {
        let start = header.rows.upperBound
        var row = start
        while row < grid.rowCount {
            guard let found = classify(row) else { break }
            let aligned = found.isOwn && fields.moves(row) ? misaligned(row) : found
            classes.append(aligned)
            if aligned.isOwn { lastOwn = row }
            row += 1
        }
        if row < grid.rowCount { leaveTitle(above: row) }
        distrustWideRows(from: start)
        settleTail(from: max(lastOwn + 1, start), start: start)
    }

    /// A note of several fields is none of the table's rows.
    private func misaligned(_ row: Int) -> RowClass { RowWords(grid, row: row).isNote ? .note : .misaligned }

    /// Where several rows certainly have a separator too many, others with as many fields may have one as well.
    private mutating func distrustWideRows(from start: Int) {
        let moved = classes.indices.filter { classes[$0] == .misaligned }.compactMap { fields.surplus(start + $0) }
        guard moved.count > 1, let least = moved.min() else { return }
        for index in classes.indices where classes[index].isOwn && fields.surplus(start + index) ?? 0 >= least {
            classes[index] = .misaligned
        }
    }

    /// Nil where another table's header begins.
    private mutating func classify(_ row: Int) -> RowClass? {
        let grid = grid
        if grid.isBlank(row: row) { return .blank }
        if isUnderHeader, let ours = classUnderHeader(RowWords(grid, row: row)) { return ours }
        let look = body.look(at: row) { RowWords(grid, row: row) }
        if case .certain(let mayBeHeads) = look, !isHeaderAgain(row) {
            return mayBeHeads && isNextHeader(RowWords(grid, row: row)) ? nil : .data
        }
        let spelled = RowWords(grid, row: row)
        if repeats(spelled) { return isTitledAnew(above: row) ? nil : .repeatedHeader }
        if spelled.isTotal(form.totals) || (form.isRegister && spelled.isSubtotal) { return .total }
        if spelled.beginsNumberedTable { return nil }
        if spelled.isLetterhead { return .note }
        if spelled.isSignatureLine { return .signature }
        if case .named(let mayBeHeads) = look { return mayBeHeads && isNextHeader(spelled) ? nil : .data }
        if spelled.isSignature { return .signature }
        if isNextHeader(spelled) { return nil }
        switch look {
        case .likely where form.isRegister && isSigned: return .signature
        case .certain, .named, .likely: return spelled.isNote ? .note : .data
        case .group: return .group
        case .loose: return spelled.isNote ? .note : .group
        }
    }

    /// Since the table's last own row somebody has signed.
    private var isSigned: Bool {
        let start = header.rows.upperBound
        return classes[max(lastOwn + 1 - start, 0)...].contains(.signature)
    }

    private var isUnderHeader: Bool {
        classes.last == .repeatedHeader
            || classes.allSatisfy { $0 == .blank || $0 == .columnNumbers || $0 == .header }
    }

    private func classUnderHeader(_ words: RowWords) -> RowClass? {
        if words.isColumnNumbers { return .columnNumbers }
        return words.isUnits ? .header : nil
    }

    /// A row that fills every column may still be the heads once more; its first cell tells most rows apart.
    private func isHeaderAgain(_ row: Int) -> Bool {
        guard let first = grid.filled(row).first,
            header.rows.contains(where: { grid.text($0, first.column) == SheetGrid.trimmed(first) })
        else { return false }
        return repeats(RowWords(grid, row: row))
    }

    /// Every cell of the row stands in the header's same column.
    private func repeats(_ words: RowWords) -> Bool {
        guard words.texts.count >= 2 else { return false }
        return words.texts.allSatisfy { cell in
            header.rows.contains { grid.text($0, cell.column) == cell.typed }
        }
    }

    /// The lines since the table's own last row are a title: the same heads begin another table.
    private func isTitledAnew(above row: Int) -> Bool {
        let rows = titles(above: row, after: max(lastOwn(above: row), header.rows.upperBound - 1))
        return names(rows)
            || !form.isRegister && LayoutSearch.nameOtherTier(grid, titles: rows, than: form, index: index)
    }

    /// Whether lines say whose or of when a table is, or which form it has.
    private func names(_ rows: Range<Int>) -> Bool {
        let title = TableTitle(grid, rows: rows)
        return !title.periods.isEmpty || !title.units.isEmpty || title.bears(form.phrases)
    }

    /// The last of the table's own rows, seen from the header of another.
    ///
    /// `Số tiêu chí đạt: 19/19` may be printed between a title and its header; it is then none of this table's, unless somebody has signed beneath it.
    private func lastOwn(above row: Int) -> Int {
        let start = header.rows.upperBound
        guard lastOwn >= start, classes[lastOwn - start] == .total else { return lastOwn }
        let near = max(row - start - LayoutSearch.titleDepth, 0)..<row - start
        let last = near.last { classes[$0].isOwn && classes[$0] != .total }
        let rest = (last.map { $0 + 1 } ?? near.lowerBound)..<near.upperBound
        guard let title = rest.first(where: { beginsTitle($0 + start) }) else { return lastOwn }
        let signed = rest.last { classes[$0] == .signature } ?? -1
        let total = rest.last { classes[$0] == .total && ($0 < title || $0 < signed) }
        let found = total ?? last ?? classes[..<near.lowerBound].lastIndex { $0.isOwn }
        return found.map { $0 + start } ?? -1
    }

    private func beginsTitle(_ row: Int) -> Bool {
        switch classes[row - header.rows.upperBound] {
        case .group, .note: names(row..<row + 1) && !RowWords(grid, row: row).isNote
        default: false
        }
    }

    /// What was taken for a total and stands in the next table's title is one of its lines.
    private mutating func leaveTitle(above row: Int) {
        lastOwn = lastOwn(above: row)
        let start = header.rows.upperBound
        for offset in max(lastOwn + 1 - start, 0)..<classes.count where classes[offset] == .total {
            classes[offset] = .title
        }
    }

    private mutating func isNextHeader(_ words: RowWords) -> Bool {
        guard words.isWordsOnly else { return false }
        if profiles.isHeader(grid, at: words.row, &heads) || namesFigures(words) { return true }
        guard LayoutSearch.mayBeHeader(grid, words.row, index, &heads) else { return false }
        let rows = titles(above: words.row, after: lastOwn(above: words.row))
        return LayoutSearch.isHeader(grid, at: words.row, titles: rows, index: index, &heads)
    }

    /// Words of their own in the columns of figures, no two alike, apart from the table's rows: heads, of a form or of none.
    private func namesFigures(_ words: RowWords) -> Bool {
        guard let above = classes.last, !above.isOwn else { return false }
        let named = words.texts.filter { body.figures.contains($0.column) }.map { folded($0.typed) }
        return named.count > 1 && Set(named).count == named.count && named.allSatisfy(mayName)
    }

    private func mayName(_ text: String) -> Bool {
        text.count > 2 && text.first?.isLetter ?? false && !text.contains { $0.isNumber }
            && !answersOfFigures.contains { Words.begins(text, with: $0) }
    }

    /// The rows above that may be the title of a table that begins here.
    private func titles(above row: Int, after last: Int) -> Range<Int> {
        max(last + 1, row - LayoutSearch.titleDepth, 0)..<row
    }

    /// Under the last of the table's own rows there are no groups; and after the first signature everything belongs to it.
    private mutating func settleTail(from first: Int, start: Int) {
        var isSigned = false
        for row in (first - start)..<max(classes.count, first - start) {
            isSigned = isSigned || classes[row] == .signature
            guard classes[row] != .blank else { continue }
            if isSigned { classes[row] = .signature } else if classes[row] == .group { classes[row] = .note }
        }
    }
}
