// Files of one unit that repeat or contradict one another, and the account of every row.

import Sheets

extension Normalizer {
    /// The tables of a form that are taken: all of one file's; of several files only if they hold the same.
    mutating func withoutConflicts(_ tables: [FormTable], _ form: Form) -> [FormTable] {
        let files = tables.map { sheets[$0.sheet].grid.file }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        guard files.count > 1 else { return tables }
        let contents = files.map { file in tables.filter { sheets[$0.sheet].grid.file == file }.map(content) }
        if Set(contents).count == 1 {
            let (first, others) = (
                tables.filter { sheets[$0.sheet].grid.file == files[0] },
                tables.filter { sheets[$0.sheet].grid.file != files[0] }
            )
            for table in others { copied[table.sheet].formUnion(dataRows(of: table)) }
            for file in files.dropFirst() {
                add(.copy(file: file, of: files[0]), file: file, subject: "\(form.id) \(file)")
            }
            return first
        }
        for table in tables { reject(table) }
        submission.findings.append(
            Finding(
                FileNotice.conflict(form: form.title, files: files, areParts: areParts(tables, of: files)).notice,
                unit: unit.code, subject: form.id, evidence: heads(of: tables)))
        return []
    }

    /// Whether no row is named in two of the files.
    private func areParts(_ tables: [FormTable], of files: [String]) -> Bool {
        let names = files.map { file in
            tables.filter { sheets[$0.sheet].grid.file == file }.reduce(into: Set()) { $0.formUnion(rowNames(of: $1)) }
        }
        let isNamed = names.allSatisfy { !$0.isEmpty }
        return isNamed && names.reduce(0) { $0 + $1.count } == names.reduce(into: Set()) { $0.formUnion($1) }.count
    }

    /// What names the rows of a table: criterion and indicator, or the key of a register's row; all its text where it has none.
    private func rowNames(of table: FormTable) -> Set<[String]> {
        let sheet = sheets[table.sheet]
        let columns = table.table.columns.filter { isName($0, in: table.table) }.map(\.index)
        let rows = table.table.body.filter { sheet.layout.rows[$0] == .data }
        return rows.reduce(into: []) { names, row in
            let cells = sheet.grid.filled(row).filter { columns.isEmpty || columns.contains($0.column) }
            if !cells.isEmpty { names.insert(cells.map { folded(SheetGrid.trimmed($0)) }) }
        }
    }

    private func isName(_ column: TableLayout.Column, in table: TableLayout) -> Bool {
        switch column.role {
        case .criterion?, .indicator?: return true
        case .field(let id)?:
            guard case .register(let name)? = rulebook.forms.first(where: { $0.id == table.form })?.kind else {
                return false
            }
            return rulebook.dictionary.table(id: name)?.key.contains(id) ?? false
        default: return false
        }
    }

    /// The texts of a table's data rows.
    private func content(of table: FormTable) -> [[String]] {
        let sheet = sheets[table.sheet]
        return table.table.body.filter { sheet.layout.rows[$0].isOwn }.map {
            row in
            sheet.grid.filled(row).map { SheetGrid.trimmed($0) }
        }
    }

    /// Tables that are outside the set: recognised, told of, and not taken.
    mutating func leave(_ tables: [FormTable], _ form: Form, _ reason: Bilingual) {
        for table in tables { reject(table) }
        submission.findings.append(
            Finding(
                FileNotice.outside(form: form.title, reason: reason).notice, unit: unit.code, subject: form.id,
                evidence: heads(of: tables)))
    }

    /// Where tables begin: their first heads.
    private func heads(of tables: [FormTable]) -> [Evidence] {
        tables.compactMap { table in
            table.table.columns.first.map { Evidence("file", sheets[table.sheet].grid.place($0.head)) }
        }
    }

    mutating func reject(_ table: FormTable) { rejected[table.sheet].formUnion(dataRows(of: table)) }

    private func dataRows(of table: FormTable) -> [Int] {
        let rows = sheets[table.sheet].layout.rows
        return table.table.body.filter { rows[$0] == .data }
    }

    mutating func add(_ notice: FileNotice, file: String, subject: String? = nil) {
        let place = Place(file: file, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
        submission.findings.append(
            Finding(notice.notice, unit: unit.code, subject: subject ?? file, evidence: [Evidence("file", place)]))
    }

    /// Whether a reader's finding is about a row that the layout says more of.
    func isToldOfTable(_ finding: SheetFinding, _ understood: [UnderstoodSheet]) -> Bool {
        guard case .rowTooLong(_, _, let place) = finding, Int(place.sheet) < understood.count else { return false }
        return understood[Int(place.sheet)].layout.rows[Int(place.row)] == .misaligned
    }

    /// What a reader noticed, with its cell.
    mutating func note(_ finding: SheetFinding, in workbook: Workbook, file: String) {
        let sheet = finding.place.flatMap { place in workbook.sheets.first { $0.index == Int(place.sheet) } }
        let cell = finding.place ?? CellPlace(row: 0, column: 0)
        let raw = sheet?[Int(cell.row), Int(cell.column)]?.raw ?? ""
        let place = Place(file: file, sheet: sheet?.name ?? "", cell: cell, raw: showsPersonal ? raw : "")
        submission.findings.append(
            Finding(
                FileNotice.reader(showsPersonal ? finding : finding.concealed).notice, unit: unit.code,
                subject: "\(place.subject) \(finding.en)",
                evidence: [Evidence(finding.place == nil ? "file" : "value", place)]))
    }

    /// The account of a file, every row in exactly one class.
    mutating func account(for file: ReadFile, _ span: Range<Int>?) {
        var account = SubmittedFile(path: file.path, digest: file.digest, byteCount: file.byteCount, format: "")
        if case .success(let workbook) = file.outcome {
            account.format = workbook.format.rawValue
            account.sheets = span.map { $0.map(sheetAccount) } ?? workbook.sheets.map(copyAccount)
        }
        submission.files.append(account)
    }

    private func sheetAccount(_ index: Int) -> SheetAccount {
        let layout = sheets[index].layout
        let forms = layout.tables.map(\.form).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        var account = SheetAccount(
            sheet: layout.sheet, form: forms.isEmpty ? nil : forms.joined(separator: ";"),
            rowsRead: sheets[index].grid.rowCount,
            tables: layout.tables.map { TableAccount($0, by: rulebook) })
        for (row, found) in layout.rows.enumerated() {
            if found == .misaligned {
                account.rejected += 1
            } else if found != .data {
                account.skipped[found.rawValue, default: 0] += 1
            } else if copied[index].contains(row) {
                account.skipped["copy", default: 0] += 1
            } else if rejected[index].contains(row) {
                account.rejected += 1
            } else {
                account.accepted += 1
            }
        }
        return account
    }

    /// Rows of a file that repeats another byte for byte.
    private func copyAccount(_ sheet: Sheet) -> SheetAccount {
        SheetAccount(
            sheet: sheet.name, form: nil, rowsRead: sheet.rowCount,
            skipped: sheet.rowCount > 0 ? ["copy": sheet.rowCount] : [:])
    }
}

extension SheetFinding {
    /// The same with nothing of a cell's content in it.
    fileprivate var concealed: SheetFinding {
        if case .notANumber(let place, _) = self { .notANumber(place, text: "…") } else { self }
    }
}
