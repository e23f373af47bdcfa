// What both formats need of a draft, looked at before a byte is written.

extension WorkbookDraft {
    /// - Throws: the first ``DraftFault`` in the order of the sheets.
    func check() throws(DraftFault) {
        guard sheets.contains(where: { !$0.isHidden }) else { throw .noVisibleSheet }
        var seen: Set<String> = []
        for sheet in sheets {
            guard sheet.hasUsableName, seen.insert(sheet.name.lowercased()).inserted else {
                throw .sheetName(sheet.name)
            }
            try sheet.check()
        }
        for name in names {
            guard name.isUsable, sheets.contains(where: { $0.name == name.sheet }) else { throw .name(name.name) }
        }
    }
}

extension DefinedName {
    fileprivate var isUsable: Bool {
        guard let first = name.first, first.isLetter || first == "_", name.utf16.count <= 255 else { return false }
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return false }
        return name.firstMatch(of: #/^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/#) == nil
    }
}

extension SheetDraft {
    static let mostRows = 1_048_576
    static let mostColumns = 16_384

    fileprivate var hasUsableName: Bool {
        !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
            && name.first != "'" && name.last != "'"
    }

    /// All but the name.
    func check() throws(DraftFault) {
        for cell in cells { try check(cell) }
        try checkMerges()
        for area in merged + entryRules.map(\.area) + highlights.map(\.area) {
            try checkPlace(row: area.rows.lowerBound, column: area.columns.lowerBound)
            try checkPlace(row: area.rows.upperBound, column: area.columns.upperBound)
        }
        for rule in entryRules { try check(rule) }
    }

    private func checkPlace(row: Int, column: Int) throws(DraftFault) {
        guard (0..<SheetDraft.mostRows).contains(row), (0..<SheetDraft.mostColumns).contains(column) else {
            throw .place(sheet: name, row: row, column: column)
        }
    }

    private func check(_ cell: CellDraft) throws(DraftFault) {
        try checkPlace(row: cell.row, column: cell.column)
        let address = GridArea.letters(of: cell.column) + String(cell.row + 1)
        switch cell.content {
        case .blank: break
        case .text(let text), .words(let text):
            guard text.utf16.count < 32_767 else { throw .longText(sheet: name, cell: address) }
        case .day(let serial):
            guard SerialDay.range.contains(serial) else { throw .number(sheet: name, cell: address, text: "\(serial)") }
        case .number(let text):
            guard PlainDecimal.double(text) != nil else { throw .number(sheet: name, cell: address, text: text) }
        }
    }

    /// Merged areas in the order of their rows: each is held against those that still reach down to it.
    private func checkMerges() throws(DraftFault) {
        var open: [GridArea] = []
        for area in merged.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
            open.removeAll { $0.rows.upperBound < area.rows.lowerBound }
            if let other = open.first(where: { $0.overlaps(area) }) {
                throw .overlappingMerges(sheet: name, first: other.a1, second: area.a1)
            }
            open.append(area)
        }
    }

    private func check(_ rule: EntryRule) throws(DraftFault) {
        for words in [rule.prompt, rule.refusal].compactMap(\.self) {
            guard words.title.utf16.count <= 32, words.text.utf16.count <= 255 else {
                throw .longWords(sheet: name, area: rule.area.a1)
            }
        }
        guard case .words(let list) = rule.allows else { return }
        let fits = !list.isEmpty && list.joined(separator: ",").utf16.count <= 255
        guard fits, !list.contains(where: { $0.isEmpty || $0.contains(",") }) else {
            throw .wordList(sheet: name, area: rule.area.a1)
        }
    }
}
