// A table of rules as lines of a terminal: columns share the width, long cells go on in the next line.

extension RuleTable {
    /// The table, no line wider than the width where that leaves every column four columns of a terminal.
    package func text(width: Int) -> String {
        let widths = columnWidths(within: width)
        var lines = wrapped(title, to: width) + wrapped(subtitle, to: width)
        lines.append(rule(widths, "┌", "┬", "┐"))
        lines += self.lines(of: head, widths)
        lines.append(rule(widths, "├", "┼", "┤"))
        for (index, row) in rows.enumerated() {
            if index > 0, rows.contains(where: { needsSeveralLines($0, widths) }) {
                lines.append(rule(widths, "├", "┼", "┤"))
            }
            lines += self.lines(of: row, widths)
        }
        lines.append(rule(widths, "└", "┴", "┘"))
        return (lines + remarks.flatMap { wrapped($0, to: width) }).joined(separator: "\n") + "\n"
    }

    private func rule(_ widths: [Int], _ left: String, _ middle: String, _ right: String) -> String {
        left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
    }

    private func needsSeveralLines(_ row: [String], _ widths: [Int]) -> Bool {
        zip(row, widths).contains { TerminalText(text: $0).width > $1 }
    }

    private func lines(of row: [String], _ widths: [Int]) -> [String] {
        let cells = zip(row, widths).map { wrapped($0, to: $1) }
        let height = cells.map(\.count).max() ?? 1
        return (0..<height).map { line in
            let pieces = zip(cells, widths).map { cell, width in
                TerminalText(text: line < cell.count ? cell[line] : "").padded(to: width)
            }
            return "│ " + pieces.joined(separator: " │ ") + " │"
        }
    }

    /// The widths that the cells ask for, taken from the widest until the line fits.
    private func columnWidths(within width: Int) -> [Int] {
        var widths = head.indices.map { column in
            ([head] + rows).map { TerminalText(text: $0[column]).width }.max() ?? 1
        }
        let room = max(width - 3 * widths.count - 1, 4 * widths.count)
        while widths.reduce(0, +) > room, let widest = widths.max(), widest > 4,
            let column = widths.firstIndex(of: widest)
        {
            widths[column] -= 1
        }
        return widths
    }

    /// A text cut into lines between words; a word wider than the line is cut.
    private func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
            let longer = line.isEmpty ? word : "\(line) \(word)"
            if TerminalText(text: longer).width <= width {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = word
            while TerminalText(text: line).width > width {
                let head = Self.head(of: line, width)
                lines.append(head)
                line.removeFirst(head.count)
            }
        }
        return lines + [line]
    }

    /// As many characters as fit, at least one.
    private static func head(of text: String, _ width: Int) -> String {
        var head = String(text.prefix(1))
        for character in text.dropFirst() {
            guard TerminalText(text: head + String(character)).width <= width else { break }
            head.append(character)
        }
        return head
    }
}
