// What every workbook we write says of itself: title, notice, set, period, and that sample data are invented.

import FEEL
import SheetsOut

/// The lines above a table on paper, and the foot of its pages.
struct SheetHead {
    var lines: [(text: String, style: StyleWord)]
    var footer: String

    /// Writes the lines over the columns of a sheet.
    ///
    /// - Returns: the first row below them.
    func put(in sheet: inout SheetDraft, columns: Int) -> Int {
        let shown = lines.filter { !$0.text.isEmpty }
        for (row, line) in shown.enumerated() {
            sheet.put(.words(line.text), over: GridArea(rows: row...row, columns: 0...(columns - 1)), style: line.style)
        }
        return shown.count
    }
}

extension ReportFrame {
    /// The head of a page of the bundle's workbooks.
    func sheetHead(title: String, lead: String) -> SheetHead {
        let book = context.rulebook
        let place = "\(context.province) · \(say(book.title)) · \(say("số liệu kỳ", "data of")) \(context.period)"
        return SheetHead(
            lines: [
                (context.isSample ? say("SỐ LIỆU GIẢ ĐỊNH", "INVENTED DATA") : "", .blocker), (title, .title),
                (place, .subtitle), (lead, .note), (say(Manifest.notice) + ".", .note),
            ], footer: "\(book.id) \(book.version) · \(context.period) · \(say(Manifest.notice))")
    }

    /// `≥ 90 %`; what is asked where there is no number; a dash where no level is known.
    func plainThreshold(_ standing: Standing) -> String {
        guard let value = standing.threshold, let direction = standing.direction else {
            return standing.provenance == .unset || standing.provenance == nil ? "–" : say("có", "yes")
        }
        return "\(direction.sign) \(say.number(value)) \(standing.unitOfMeasure)"
    }
}
