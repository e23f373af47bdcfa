// The rows of a result table: criteria, indicators, general data.

extension ResultTablePlanner {
    func append(_ criterion: Criterion, to sheet: inout SheetPlan) {
        let hasHeadRow = layout.criterionStyle == .headRow && !criterion.indicators.allSatisfy(\.isAlone)
        if hasHeadRow { appendHeadRow(criterion, to: &sheet) }
        for (place, indicator) in criterion.indicators.enumerated() {
            var row = RowOfCells(layout: layout, code: indicator.code)
            if !hasHeadRow, place == 0 { fillCriterion(criterion, &row) }
            if hasHeadRow { row.set(.number, .text(indicator.code)) }
            fill(indicator, &row, withCode: !hasHeadRow && !indicator.isAlone)
            fillClaims(indicator, of: criterion, isFirst: place == 0, &row)
            let isHidden = layout.hiddenRowsAfterCriterion == criterion.number
            sheet.append(row.cells, keys: row.keys, hidden: isHidden)
        }
    }

    private func appendHeadRow(_ criterion: Criterion, to sheet: inout SheetPlan) {
        var row = RowOfCells(layout: layout, code: String(criterion.number))
        row.set(.number, .text(String(criterion.number), heading: true))
        let role: TableLayout.Role = layout.column(.criterion) == nil ? .indicator : .criterion
        row.set(role, .text(criterion.name, heading: true))
        setClaim(commune.claim(of: criterion), &row)
        setDistrictClaim(String(criterion.number), default: commune.claim(of: criterion), &row)
        sheet.append(row.cells, keys: row.keys)
    }

    private func fillCriterion(_ criterion: Criterion, _ row: inout RowOfCells) {
        let down = layout.criterionStyle == .headRow ? 0 : criterion.indicators.count - 1
        row.set(.number, .text(String(criterion.number), down: down))
        row.set(.criterion, .text(criterion.name, down: down))
    }

    private func fill(_ indicator: Indicator, _ row: inout RowOfCells, withCode: Bool) {
        let text = commune.habits.usesShortTexts ? indicator.shortText : indicator.text
        row.set(.indicator, .text(withCode ? "\(indicator.code). \(text)" : text))
        let requirement = commune.printedRequirements[indicator.code] ?? indicator.requirement
        row.set(.requirement, .text(requirement), key: "requirement")
        guard let answer = commune.answers[indicator.code] else { return }
        row.set(.result, .text(words.text(answer, of: indicator)), key: "result")
        if !answer.note.isEmpty { row.set(.note, .text(answer.note)) }
    }

    private func fillClaims(_ indicator: Indicator, of criterion: Criterion, isFirst: Bool, _ row: inout RowOfCells) {
        guard layout.criterionStyle == .mergedClaim else {
            let claim = commune.claims[indicator.code] ?? .none
            setClaim(claim, &row)
            setDistrictClaim(indicator.code, default: claim, &row)
            return
        }
        guard isFirst else { return }
        let claim = commune.claim(of: criterion)
        let down = criterion.indicators.count - 1
        row.code = String(criterion.number)
        setClaim(claim, &row, down: down)
        setDistrictClaim(row.code, default: claim, &row, down: down)
    }

    private func setClaim(_ claim: Claim, _ row: inout RowOfCells, down: Int = 0) {
        if layout.column(.claim) != nil {
            row.set(.claim, .text(claim.rawValue, down: down), key: "claim")
        } else if claim != .none {
            row.set(claim == .met ? .claimMet : .claimNotMet, .text("x", down: down), key: "claim")
        }
    }

    private func setDistrictClaim(_ code: String, default claim: Claim, _ row: inout RowOfCells, down: Int = 0) {
        row.set(.district, .text((commune.districtClaims[code] ?? claim).rawValue, down: down), key: "district")
    }

    // MARK: General data

    func appendGeneralData(to sheet: inout SheetPlan) {
        sheet.appendAcross("THÔNG TIN CHUNG", heading: true)
        for (label, text) in generalData() {
            var row = RowOfCells(layout: layout, code: label)
            row.set(.indicator, .text(label))
            row.set(.result, .text(text), key: "result")
            sheet.append(row.cells, keys: row.keys)
        }
    }

    private func generalData() -> [(label: String, text: String)] {
        let counts = commune.counts
        var rows = [
            (label: "Tổng số hộ", text: "\(VietnameseText.grouped(counts.households)) hộ"),
            (label: "Tổng số nhân khẩu", text: "\(VietnameseText.grouped(counts.people)) người"),
            (label: "Tổng số thôn", text: "\(VietnameseText.padded(counts.villages)) thôn"),
        ]
        if commune.answers["17.2"]?.value == .noEstablishments {
            rows.append((label: "Tổng số cơ sở sản xuất, kinh doanh", text: "0 cơ sở"))
        }
        return rows + commune.conditions.map { (label: $0.label, text: $0.text) }
    }
}

/// One row being filled, by role instead of by column.
struct RowOfCells {
    let layout: TableLayout
    var code: String
    private(set) var cells: [Int: PlannedCell] = [:]
    private(set) var keys: [Int: CellKey] = [:]

    init(layout: TableLayout, code: String) {
        self.layout = layout
        self.code = code
    }

    /// Sets the cell of a role, where the layout has the role.
    mutating func set(_ role: TableLayout.Role, _ cell: PlannedCell, key: String? = nil) {
        guard let column = layout.column(role) else { return }
        cells[column] = cell
        if let key { keys[column] = CellKey(code, key) }
    }
}
