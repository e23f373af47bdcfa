// The sheets of a department's workbook before their rows: titles, heads, widths, pages.

import FEEL
import SheetsOut

/// Two sheets without rows.
struct DepartmentHeads {
    let frame: ReportFrame
    let owner: String
    let lineCount: Int
    private var say: Speech { frame.say }

    /// Its last row is that of the heads, or says that nothing is open.
    var indicators: SheetDraft {
        var sheet = SheetDraft(name: say("Chỉ tiêu", "Indicators"))
        sheet.columnWidths = columns.map(\.width)
        let top = frame.sheetHead(title: frame.ownerName(owner), lead: lead).put(in: &sheet, columns: columns.count)
        for (column, head) in columns.enumerated() {
            sheet.put(.words(head.head), row: top, column: column, style: .head)
        }
        if lineCount == 0 {
            let area = GridArea(rows: (top + 1)...(top + 1), columns: 0...(columns.count - 1))
            sheet.put(.words(say("Không còn chỉ tiêu nào cần làm rõ.", "Nothing is open.")), over: area, style: .text)
        }
        sheet.frozen = SheetDraft.Frozen(rows: top + 1, columns: 2)
        sheet.print = PrintSetup(
            isLandscape: true, repeatedRows: top...top, footer: frame.sheetHead(title: "", lead: "").footer)
        return sheet
    }

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

    private var lead: String {
        say(
            "\(lineCount) chỉ tiêu chưa được kết luận là đạt. Xã đăng ký xếp trước, sau đó là xã gần mức quy định nhất.",
            "\(lineCount) indicators not concluded as met. Registered communes first, then those nearest the threshold."
        )
    }

    var letters: SheetDraft {
        var sheet = SheetDraft(name: say("Thư đề nghị", "Letters"))
        sheet.columnWidths = [96]
        let head = frame.sheetHead(title: say("Thư đề nghị từng xã", "Letters to the communes"), lead: "")
        _ = head.put(in: &sheet, columns: 1)
        sheet.print = PrintSetup(isLandscape: false, footer: head.footer)
        return sheet
    }
}
