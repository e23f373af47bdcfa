// What is settled about a sheet once all its cells are there: values under merged cells, struck cells, comments kept apart.

extension SheetBuilder {
    /// Decodes the texts and tells what is odd about the cells; nothing may be added after.
    ///
    /// - Throws: where merged areas are so tall and so many that asking for the one over each cell would never end.
    mutating func settle(into findings: inout FindingList, limits: ReadLimits) throws(ReadStop) {
        try addFindingsUnderMerges(into: &findings, limits: limits)
        addStruckCells(to: &findings)
        settleEncodings(into: &findings)
    }

    private func addStruckCells(to findings: inout FindingList) {
        guard allMarks.isStruck else { return }
        for record in records where record.marks.isStruck && record.length > 0 {
            findings.add(.struckCell(CellPlace(sheet: index, row: record.row, column: record.column)))
        }
    }

    /// A value that lies under another cell's merged area is not seen by whoever looks at the sheet.
    private func addFindingsUnderMerges(into findings: inout FindingList, limits: ReadLimits) throws(ReadStop) {
        guard !merges.isEmpty else { return }
        let areas = MergedAreas(merges)
        var steps = 0
        for record in records where record.length > 0 {
            try limits.check(.steps, steps)
            guard let area = areas.area(over: record.row, record.column, steps: &steps),
                area.rows.lowerBound != record.row || area.columns.lowerBound != record.column
            else { continue }
            findings.add(
                .valueUnderMerge(
                    CellPlace(sheet: index, row: record.row, column: record.column),
                    anchor: CellPlace(sheet: index, row: area.rows.lowerBound, column: area.columns.lowerBound)))
        }
    }

    /// Adds comments that a file keeps apart from its cells; a comment on an empty cell makes it a blank one.
    mutating func addComments(_ comments: [(place: CellReference, text: String)]) {
        guard !comments.isEmpty else { return }
        var texts: [CellPlace: Range<Int>] = [:]
        for comment in comments where comment.place.row < 1 << 31 && comment.place.column < 1 << 16 {
            let place = CellPlace(row: UInt32(comment.place.row), column: UInt16(comment.place.column))
            texts[place] = keep(comment.text.utf8)
        }
        var old = records.enumerated().map { (record: $0.element, extra: CellExtra?.none) }
        for extra in extras { old[extra.cell].extra = extra }
        for index in old.indices {
            let place = CellPlace(row: old[index].record.row, column: old[index].record.column)
            guard let text = texts.removeValue(forKey: place) else { continue }
            old[index].record.marks.hasExtra = true
            old[index].extra =
                old[index].extra ?? CellExtra(cell: index, raw: nil, formula: nil, comment: nil, decoding: nil)
            old[index].extra?.comment = text
        }
        for (place, text) in texts {
            var record = CellRecord(
                row: place.row, column: place.column, kind: .blank, marks: CellMarks(), start: 0, length: 0)
            record.marks.hasExtra = true
            old.append((record, CellExtra(cell: 0, raw: nil, formula: nil, comment: text, decoding: nil)))
        }
        old.sort { ($0.record.row, $0.record.column) < ($1.record.row, $1.record.column) }
        records = old.map(\.record)
        extras = old.enumerated().compactMap { index, cell in
            guard var extra = cell.extra else { return nil }
            extra.cell = index
            return extra
        }
    }
}
