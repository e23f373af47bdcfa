// The results as a table for the terminal.

/// Rows with a bar for each ratio: a full bar is a ratio of 4 or more, the mark `│` stands at 1.
struct ResultTable {
    private static let barWidth = 24
    private static let fullRatio = 4.0

    let rows: [Comparison]

    var text: String {
        let width = rows.map(\.name.count).max() ?? 0
        let head =
            ResultTable.left("measured", width) + ResultTable.right("ours", 11) + ResultTable.right("peer", 11)
            + "  " + ResultTable.left("unit", 12) + ResultTable.right("ratio", 8) + "  same  ours / peer"
        return ([head] + rows.map { ResultTable.line($0, width) }).joined(separator: "\n") + "\n"
    }

    private static func line(_ row: Comparison, _ width: Int) -> String {
        let same = row.equalOutputs.map { $0 ? "yes" : "NO" } ?? "–"
        return left(row.name, width) + right(shown(row.ours), 11) + right(shown(row.peer), 11) + "  "
            + left(row.unit, 12) + right(shown(row.ratio), 8) + "  " + left(same, 6)
            + (row.ratio.map(bar) ?? "")
    }

    private static func shown(_ value: Double?) -> String {
        guard let value else { return "–" }
        return value == value.rounded() && value.magnitude < 1e9 ? String(Int(value)) : String(value)
    }

    private static func bar(_ ratio: Double) -> String {
        let filled = Int((min(ratio, fullRatio) / fullRatio * Double(barWidth)).rounded())
        let mark = Int(Double(barWidth) / fullRatio)
        var cells = (0..<barWidth).map { $0 < filled ? "█" : "·" }
        cells.insert("│", at: mark)
        return cells.joined()
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(1, width - text.count)) + text
    }
}
