// Tells which indicator, criterion or stated figure a row of a result table speaks of.

import Sheets

/// Reads rows from top to bottom and carries the criterion's number down to the rows that leave it out.
struct SubjectReader {
    let grid: SheetGrid
    let columns: ResultColumns
    let codes: CodeBook
    let extra: [(labels: Set<String>, field: String)]
    private(set) var criterion: String?
    /// The indicator of the rows above, where it has several values that may stand on rows of their own.
    private var indicator: String?
    private let parts: RowParts

    init(_ grid: SheetGrid, _ columns: ResultColumns, form: Form, codes: CodeBook, dictionary: FieldDictionary) {
        self.grid = grid
        self.columns = columns
        self.codes = codes
        parts = RowParts(form, dictionary: dictionary)
        extra = form.extra.map { row in
            let field = dictionary.field(id: row.field)
            return (Set((row.labels + (field.map { [$0.name] + $0.labels } ?? [])).map(folded)), row.field)
        }
    }

    /// A group row ends what is carried down.
    mutating func startGroup() {
        criterion = nil
        indicator = nil
    }

    /// What a row speaks of; nil where it names nothing.
    mutating func subject(of row: Int) -> RowSubject? {
        let found = named(by: row)
        switch found {
        case .indicator(let code)?: indicator = code
        case .criterion?: indicator = nil
        case .field?, .disputed?, .unknown?, nil: break
        }
        return found
    }

    private mutating func named(by row: Int) -> RowSubject? {
        let number = number(of: row).flatMap { numbersAPart($0, row) ? nil : $0 }
        if let number { criterion = codes.criterion(of: number) ?? (codes.isCriterion(number) ? number : criterion) }
        let label = label(of: row)
        if let found = byCode(label: label, number: number) { return found }
        let leading = codes.leading(label)
        let title = folded(leading?.rest ?? label)
        if let number, codes.isCriterion(number), let found = byCriterion(number, row: row, title: title) {
            return found
        }
        if let code = codes.indicator(titled: title, in: criterion) { return .indicator(code) }
        if let field = field(label: label, row: row) { return .field(field) }
        if let indicator, let field = parts.field(label, of: indicator) { return .field(field) }
        let shown = label.isEmpty ? criterionText(of: row) : label
        return shown.isEmpty ? nil : .unknown(shown)
    }

    /// Whether the row goes on with the indicator above it, whose label is merged over both.
    func continuesAbove(_ row: Int) -> Bool {
        guard let column = columns.indicator else { return false }
        return Int(grid.anchor(row, column).row) < row && !label(of: row).isEmpty
    }

    /// A code in the label, or in the number's own cell.
    private func byCode(label: String, number: String?) -> RowSubject? {
        if let leading = codes.leading(label), leading.isDotted || isFree(leading.code, number) {
            if codes.isIndicator(leading.code) { return subject(leading.code, titled: leading.rest) }
            if codes.isCriterion(leading.code) { return .criterion(leading.code) }
            if leading.isDotted { return .unknown(leading.code) }
        }
        if let code = commaCode(label) { return .indicator(code) }
        guard let number = number.map({ withLostZero($0, label) }), number.contains(".") else { return nil }
        return codes.isIndicator(number) ? subject(number, titled: label) : .unknown(number)
    }

    /// `17.1` for `17.10`, as a program shows the number 17.10: beside the title of 17.10, or right after 17.9 and not beside its own title.
    private func withLostZero(_ code: String, _ label: String) -> String {
        let whole = code + "0"
        guard codes.isIndicator(code), codes.isIndicator(whole) else { return code }
        let title = folded(label)
        if codes.other(titled: title, than: code) == whole { return whole }
        return indicator == codes.before(whole) && !codes.isTitle(title, ofIndicator: code) ? whole : code
    }

    /// An indicator's code, unless the words beside it are the title of another indicator.
    private func subject(_ code: String, titled title: String) -> RowSubject {
        codes.other(titled: folded(title), than: code).map { .disputed(code: code, titled: $0) } ?? .indicator(code)
    }

    /// `17,1 Tỷ lệ hộ…`, as a program writes the number 17.1 in Vietnamese: a code only inside its own criterion, or where none is in force.
    private func commaCode(_ label: String) -> String? {
        guard let comma = label.prefix(3).firstIndex(of: ",") else { return nil }
        let dotted = LeadingCode(label[..<comma] + "." + label[label.index(after: comma)...])
        guard let code = dotted?.code, codes.isIndicator(code) else { return nil }
        return criterion == nil || codes.criterion(of: code) == criterion ? code : nil
    }

    /// `1.` inside another criterion numbers a list; it is the code of a criterion only where nothing else is in force.
    private func isFree(_ code: String, _ number: String?) -> Bool {
        (number ?? criterion).map { $0 == code } ?? true
    }

    /// `1` and `2` under criterion 5 number its parts, unless their words are those of criterion 1.
    private func numbersAPart(_ code: String, _ row: Int) -> Bool {
        guard let current = criterion.flatMap({ Int($0) }), let found = Int(code), found < current else { return false }
        let texts = [label(of: row), criterionText(of: row)].filter { !$0.isEmpty }.map(folded)
        return !texts.isEmpty && criterionText(of: row).isEmpty
            && !texts.contains { text in
                codes.isTitle(text, ofCriterion: code)
                    || codes.indicator(titled: text, in: code).map { codes.criterion(of: $0) == code } ?? false
            }
    }

    /// A row that bears a criterion's number: the criterion itself, or its first or only indicator.
    private func byCriterion(_ code: String, row: Int, title: String) -> RowSubject? {
        if codes.isIndicator(code) { return subject(code, titled: title) }
        let name = folded(criterionText(of: row))
        if title.isEmpty || title == name || codes.isTitle(title, ofCriterion: code) { return .criterion(code) }
        if let indicator = codes.indicator(titled: title, in: code), codes.criterion(of: indicator) == code {
            return .indicator(indicator)
        }
        return name.isEmpty ? .criterion(code) : nil
    }

    private func field(label: String, row: Int) -> String? {
        for text in [folded(label), folded(criterionText(of: row)), HeadText(label).bare] where !text.isEmpty {
            if let found = extra.first(where: { $0.labels.contains(text) }) { return found.field }
        }
        return nil
    }

    /// The code in the number column's own cell; what a merge shows from above is carried, not repeated.
    private func number(of row: Int) -> String? {
        guard let column = columns.number else { return nil }
        let text = grid.text(row, column)
        if let code = codes.leading(text), code.rest.isEmpty { return code.code }
        let dotted = codes.leading(String(text.map { $0 == "," ? "." : $0 }))
        return dotted.flatMap { $0.rest.isEmpty && codes.isIndicator($0.code) ? $0.code : nil }
    }

    func label(of row: Int) -> String { columns.indicator.map { grid.shown(row, $0) } ?? "" }

    func criterionText(of row: Int) -> String { columns.criterion.map { grid.text(row, $0) } ?? "" }
}
