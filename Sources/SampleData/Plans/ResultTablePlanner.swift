// Lays out a commune's result table in the layout of its district.

struct ResultTablePlanner {
    let commune: Commune
    let layout: TableLayout
    let words: AnswerText
    let block: TitleBlock

    init(_ commune: Commune, namesDistrict: Bool = true) {
        self.commune = commune
        layout = TableLayout.layout(of: commune.unit.district)
        words = AnswerText(habits: commune.habits, hasDocumentAnnex: !commune.annexes.documents.isEmpty)
        block = TitleBlock(
            unit: commune.unit, habits: commune.habits, reportNumber: commune.reportNumber,
            reportDay: commune.reportDay, namesDistrict: namesDistrict)
    }

    func plan() -> SheetPlan {
        var sheet = SheetPlan(name: "Biểu kết quả", columnCount: layout.columns.count)
        block.appendHead(title: layout.title, to: &sheet)
        if layout.totalIsAtTop { appendTotal(to: &sheet) }
        appendHeader(to: &sheet)
        if layout.generalDataFirst { appendGeneralData(to: &sheet) }
        for criterion in Standard.criteria {
            appendGroup(before: criterion, to: &sheet)
            append(criterion, to: &sheet)
            appendAfter(criterion, to: &sheet)
        }
        if !layout.generalDataFirst { appendGeneralData(to: &sheet) }
        if !layout.totalIsAtTop { appendTotal(to: &sheet) }
        block.appendFoot(to: &sheet)
        return sheet
    }

    // MARK: Header, groups, totals

    private func appendHeader(to sheet: inout SheetPlan) {
        if layout.headerRowCount == 2 {
            sheet.append(upperHeads())
            sheet.append(heads { $0.under != nil })
        } else {
            sheet.append(heads { _ in true })
        }
        guard layout.hasColumnNumbers else { return }
        sheet.append(
            Dictionary(uniqueKeysWithValues: layout.columns.indices.map { ($0, .text("(\($0 + 1))", heading: true)) }))
    }

    private func upperHeads() -> [Int: PlannedCell] {
        var cells: [Int: PlannedCell] = [:]
        for (place, column) in layout.columns.enumerated() {
            guard let under = column.under else {
                cells[place] = .text(column.head, down: 1, heading: true)
                continue
            }
            let isFirst = place == 0 || layout.columns[place - 1].under != under
            let width = layout.columns.count { $0.under == under }
            if isFirst { cells[place] = .text(under, across: width - 1, heading: true) }
        }
        return cells
    }

    private func heads(where isWanted: (TableLayout.Column) -> Bool) -> [Int: PlannedCell] {
        var cells: [Int: PlannedCell] = [:]
        for (place, column) in layout.columns.enumerated() where isWanted(column) {
            cells[place] = .text(column.head, heading: true)
        }
        return cells
    }

    private static let numerals = ["I", "II", "III", "IV", "V"]

    private func appendGroup(before criterion: Criterion, to sheet: inout SheetPlan) {
        let isFirst = Standard.criteria.first { $0.group == criterion.group }?.number == criterion.number
        guard layout.hasGroupRows, isFirst else { return }
        let name = Standard.groups[criterion.group]
        let numeral = Self.numerals[criterion.group]
        if layout.groupNumeralInFirstColumn {
            sheet.append([
                0: .text(numeral, heading: true), 1: .text(name, across: layout.columns.count - 2, heading: true),
            ])
        } else {
            sheet.appendAcross("\(numeral). \(name)", heading: true)
        }
    }

    private func appendAfter(_ criterion: Criterion, to sheet: inout SheetPlan) {
        if layout.repeatsHeaderAfterCriterion == criterion.number { appendHeader(to: &sheet) }
    }

    private func appendTotal(to sheet: inout SheetPlan) {
        let total = commune.printedTotal ?? "\(VietnameseText.padded(commune.claimedCount))/19"
        let key = CellKey("total", "claim")
        guard layout.criterionStyle == .merged, !layout.totalIsAtTop, let column = layout.claimColumn(.met) else {
            sheet.append(
                [0: .text("\(layout.totalLabel): \(total)", across: layout.columns.count - 1)], keys: [0: key])
            return
        }
        sheet.append([0: .text(layout.totalLabel, across: column - 1), column: .text(total)], keys: [column: key])
    }
}
