// A table of the office before it is a page or a sheet: heads in one or two rows, cells, perhaps a total.

import FEEL
import SheetsOut

/// A titled table.
struct PlainTable {
    struct Head: Hashable {
        var text: String
        /// In characters.
        var width: Double
        /// The head over several columns; nil for none.
        var group: String?

        init(_ text: String, _ width: Double, under group: String? = nil) {
            self.text = text
            self.width = width
            self.group = group
        }
    }

    enum Cell: Hashable {
        case text(String)
        case count(Int)
        /// A number or range in the page's language; set to the right.
        case figure(String)
        /// A cell for people to fill in; a number or a text.
        case input(Input)
    }

    enum Input: Hashable {
        case number
        case text
    }

    /// At most 31 characters.
    var name: String
    var title: String
    var lead: String
    var heads: [Head]
    var rows: [[Cell]]
    var total: [Cell]?

    /// As a sheet on A4 landscape, its heads repeated on every page.
    func sheet(_ head: SheetHead) -> SheetDraft {
        var sheet = SheetDraft(name: name)
        sheet.columnWidths = heads.map(\.width)
        let top = head.put(in: &sheet, columns: heads.count)
        let first = putHeads(in: &sheet, row: top)
        for (index, row) in rows.enumerated() { put(row, in: &sheet, row: first + index, isTotal: false) }
        if let total { put(total, in: &sheet, row: first + rows.count, isTotal: true) }
        sheet.frozen = SheetDraft.Frozen(rows: first, columns: 1)
        sheet.print = PrintSetup(isLandscape: true, repeatedRows: top...(first - 1), footer: head.footer)
        return sheet
    }

    /// One row, or two where columns stand in groups.
    ///
    /// - Returns: the first row below.
    private func putHeads(in sheet: inout SheetDraft, row: Int) -> Int {
        guard heads.contains(where: { $0.group != nil }) else {
            for (column, head) in heads.enumerated() {
                sheet.put(.words(head.text), row: row, column: column, style: .head)
            }
            return row + 1
        }
        for run in runs {
            let isGroup = heads[run.lowerBound].group != nil
            let area = GridArea(rows: row...(isGroup ? row : row + 1), columns: run)
            sheet.put(.words(heads[run.lowerBound].group ?? heads[run.lowerBound].text), over: area, style: .head)
            for column in run where isGroup {
                sheet.put(.words(heads[column].text), row: row + 1, column: column, style: .head)
            }
        }
        return row + 2
    }

    /// Columns under one group head, and each column that has none.
    var runs: [ClosedRange<Int>] {
        heads.indices.reduce(into: []) { runs, column in
            if let last = runs.last, let group = heads[column].group, heads[last.lowerBound].group == group {
                runs[runs.count - 1] = last.lowerBound...column
            } else {
                runs.append(column...column)
            }
        }
    }

    private func put(_ cells: [Cell], in sheet: inout SheetDraft, row: Int, isTotal: Bool) {
        for (column, cell) in cells.enumerated() {
            switch cell {
            case .text(let text): sheet.put(.shown(text), row: row, column: column, style: isTotal ? .total : .text)
            case .count(let count):
                sheet.put(.number("\(count)"), row: row, column: column, style: isTotal ? .totalFigure : .whole)
            case .figure(let text):
                sheet.put(.shown(text), row: row, column: column, style: isTotal ? .totalFigure : .figure)
            case .input(let kind):
                sheet.put(.blank, row: row, column: column, style: kind == .number ? .input : .inputText)
            }
        }
    }

    /// As the rows of an HTML table.
    var html: Html {
        let foot: Html = total.map { "<tfoot>\(row($0))</tfoot>" } ?? .empty
        return """
            <div class="scroll"><table class="plain-table"><thead>\(headRows)</thead><tbody>\(rows.map(row))</tbody>\(foot)</table></div>
            <p class="key">\(lead)</p>

            """
    }

    private var headRows: Html {
        let isGrouped = heads.contains { $0.group != nil }
        let top = runs.map { run -> Html in
            guard let group = heads[run.lowerBound].group else {
                return "<th scope=\"col\" rowspan=\"\(isGrouped ? 2 : 1)\">\(heads[run.lowerBound].text)</th>"
            }
            return "<th scope=\"colgroup\" colspan=\"\(run.count)\" class=\"gr\">\(group)</th>"
        }
        guard isGrouped else { return "<tr>\(top)</tr>" }
        let below = heads.filter { $0.group != nil }.map { "<th scope=\"col\">\($0.text)</th>" as Html }
        return "<tr>\(top)</tr><tr>\(below)</tr>"
    }

    private func row(_ cells: [Cell]) -> Html {
        let shown = cells.enumerated().map { column, cell -> Html in
            switch cell {
            case .text(let text):
                column == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
            case .count(let count): "<td class=\"n\">\(count)</td>"
            case .figure(let text): "<td class=\"n\">\(text)</td>"
            case .input: "<td class=\"in\"></td>"
            }
        }
        return "<tr>\(shown)</tr>\n"
    }
}
