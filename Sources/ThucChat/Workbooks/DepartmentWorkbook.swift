// The printable sheet of one department: its open indicators, registered communes first, then nearest the threshold; and its letters.

import FEEL
import SheetsOut

/// A department's workbook: one sheet of indicators, one of letters.
struct DepartmentWorkbook {
    let frame: ReportFrame
    let owner: String
    /// In the order of the report's page.
    let lines: [DepartmentLine]
    /// One text a commune, registered first.
    let letters: [String]
    private var say: Speech { frame.say }

    var draft: WorkbookDraft {
        WorkbookDraft(title: frame.ownerName(owner), sheets: [indicators] + (letters.isEmpty ? [] : [letterSheet]))
    }

    // MARK: indicators

    private var columns: [(head: String, width: Double)] {
        [
            (say("TT", "No."), 5), (say("Xã", "Commune"), 15), (say("Huyện", "District"), 13),
            (say("Đăng ký", "Registered"), 7), (say("Chỉ tiêu", "Indicator"), 7), (say("Nội dung", "Content"), 24),
            (say("Giá trị", "Value"), 10), (say("Tử số/mẫu số", "Part/whole"), 10),
            (say("Mức quy định", "Threshold"), 10), (say("Mức biết từ", "How known"), 10),
            (say("Tự đánh giá", "Claim"), 8), (say("Kết quả theo số liệu", "By the data"), 12),
            (say("Ô số liệu", "Cells"), 26), (say("Nội dung cần làm rõ", "To be clarified"), 30),
            (say("Ý kiến của cơ quan", "The department's view"), 16),
        ]
    }

    private var indicators: SheetDraft {
        var sheet = SheetDraft(name: say("Chỉ tiêu", "Indicators"))
        sheet.columnWidths = columns.map(\.width)
        let top = frame.sheetHead(title: frame.ownerName(owner), lead: lead).put(in: &sheet, columns: columns.count)
        for (column, head) in columns.enumerated() {
            sheet.put(.words(head.head), row: top, column: column, style: .head)
        }
        for (index, line) in lines.enumerated() { put(line, number: index + 1, in: &sheet, row: top + 1 + index) }
        if lines.isEmpty {
            let area = GridArea(rows: (top + 1)...(top + 1), columns: 0...(columns.count - 1))
            sheet.put(.words(say("Không còn chỉ tiêu nào cần làm rõ.", "Nothing is open.")), over: area, style: .text)
        }
        sheet.frozen = SheetDraft.Frozen(rows: top + 1, columns: 2)
        sheet.print = PrintSetup(
            isLandscape: true, repeatedRows: top...top, footer: frame.sheetHead(title: "", lead: "").footer)
        return sheet
    }

    private var lead: String {
        say(
            "\(lines.count) chỉ tiêu chưa được kết luận là đạt. Xã đăng ký xếp trước, sau đó là xã gần mức quy định nhất.",
            "\(lines.count) indicators not concluded as met. Registered communes first, then those nearest the threshold."
        )
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

    // MARK: letters

    private var letterSheet: SheetDraft {
        var sheet = SheetDraft(name: say("Thư đề nghị", "Letters"))
        sheet.columnWidths = [96]
        let head = frame.sheetHead(title: say("Thư đề nghị từng xã", "Letters to the communes"), lead: "")
        var row = head.put(in: &sheet, columns: 1)
        for letter in letters {
            for paragraph in letter.split(separator: "\n") {
                sheet.put(.shown(String(paragraph)), row: row, column: 0, style: .text)
                row += 1
            }
            row += 1
        }
        sheet.print = PrintSetup(isLandscape: false, footer: head.footer)
        return sheet
    }
}
