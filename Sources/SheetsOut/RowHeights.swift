// Heights for rows whose text takes several lines, because not every program finds them by itself.

/// Heights in points, by row: the given ones, and an estimate where some text does not fit on one line of its column.
struct RowHeights {
    let points: [Int: Double]

    /// What a column shows where no width is given, in characters.
    private static let standardWidth = 8.43

    init(_ sheet: SheetDraft) {
        let covered = CoveredPlaces(sheet.merged)
        var lines: [Int: Double] = [:]
        for cell in sheet.orderedCells {
            guard let text = cell.content.writtenText, !covered.hides(cell) else { continue }
            let area = covered.area(from: cell)
            guard area.map({ $0.rows.count == 1 }) ?? true else { continue }
            let columns = area?.columns ?? cell.column...cell.column
            let size = Double(cell.style.look.size)
            let count = RowHeights.lineCount(of: text, width: RowHeights.width(columns, of: sheet) * 11 / size)
            let height = (Double(count) * size * 1.3).rounded(.up) + 2
            if count > 1 || size > 11 { lines[cell.row] = max(lines[cell.row] ?? 0, height) }
        }
        points = lines.merging(sheet.rowHeights) { $1 }.mapValues { min($0, 409) }
    }

    private static func width(_ columns: ClosedRange<Int>, of sheet: SheetDraft) -> Double {
        columns.reduce(0) { sum, column in
            sum + (column < sheet.columnWidths.count ? sheet.columnWidths[column] : standardWidth)
        }
    }

    /// Widths count digits of a wider font; words, which are not cut at line ends, take about as much of a line again.
    private static func lineCount(of text: String, width: Double) -> Int {
        text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { sum, line in
            sum + max(1, Int((Double(line.count) / (width * 1.05)).rounded(.up)))
        }
    }
}
