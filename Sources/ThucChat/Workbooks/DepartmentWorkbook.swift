// The printable sheet of one department: its open indicators, registered communes first, then nearest the threshold; and its letters.

import FEEL
import SheetsOut

/// A department's workbook: one sheet of indicators, one of letters, written row by row.
struct DepartmentWorkbook {
    private let say: Speech
    private let file: GrowingXLSX
    private let heads: (lines: SheetDraft, letters: SheetDraft)
    private let firstLine: Int
    private var nextLine: Int
    private var nextLetter: Int

    /// - Parameters:
    ///   - lineCount: how many lines will come.
    ///   - hasLetters: whether letters will.
    init(frame: ReportFrame, owner: String, lineCount: Int, hasLetters: Bool) throws(DraftFault) {
        let drafts = DepartmentHeads(frame: frame, owner: owner, lineCount: lineCount)
        heads = (drafts.indicators, drafts.letters)
        let sheets = [heads.lines] + (hasLetters ? [heads.letters] : [])
        file = try GrowingXLSX(WorkbookDraft(title: frame.ownerName(owner), sheets: sheets))
        say = frame.say
        firstLine = heads.lines.rowCount
        nextLine = firstLine
        nextLetter = heads.letters.rowCount
    }

    /// The next line, in the order of the report's page.
    mutating func append(_ line: DepartmentLine) throws(DraftFault) {
        var rows = heads.lines.withoutRows
        put(line, number: nextLine - firstLine + 1, in: &rows, row: nextLine)
        nextLine += 1
        try file.append(rows, to: 0)
    }

    private func put(_ line: DepartmentLine, number: Int, in sheet: inout SheetDraft, row: Int) {
        sheet.put(.number("\(number)"), row: row, column: 0, style: .order)
        let words = [line.unit, line.district, line.isRegistered ? say("có", "yes") : "", line.code, line.title]
        let figures = [line.value, line.fraction, line.threshold]
        let verdict = [line.provenance, line.claim, line.word, line.cells, line.question]
        let texts = words.map { ($0, StyleWord.text) } + figures.map { ($0, .figure) } + verdict.map { ($0, .text) }
        for (index, (text, style)) in texts.enumerated() {
            sheet.put(.shown(text), row: row, column: index + 1, style: style)
        }
        sheet.put(.blank, row: row, column: texts.count + 1, style: .inputText)
    }

    /// The letter to the next commune, registered ones first: a row a paragraph.
    mutating func append(letter: String) throws(DraftFault) {
        var rows = heads.letters.withoutRows
        for paragraph in letter.split(separator: "\n") {
            rows.put(.shown(String(paragraph)), row: nextLetter, column: 0, style: .text)
            nextLetter += 1
        }
        nextLetter += 1
        try file.append(rows, to: 1)
    }

    /// The whole file. Nothing can be added after it.
    func bytes() throws(DraftFault) -> [UInt8] { try file.bytes() }
}
