// The province on a terminal: a line of totals, the districts with their bars, and the communes to look at first.

import FEEL

/// The table of a finished batch as plain text, each line ended by a line feed.
///
/// - Parameter width: columns of the terminal; kept between 80 and 120.
package func provinceTable(_ summary: BundleSummary, width: Int, language: Language) -> String {
    ProvinceTable(summary: summary, width: min(max(width, 80), 120), say: Speech(language: language)).lines
        .map { $0.trimmedEnd + "\n" }.joined()
}

private struct ProvinceTable {
    let summary: BundleSummary
    let width: Int
    let say: Speech

    private var province: Tally { summary.rollups.province }
    private var full: Int { summary.rollups.ranges.first?.counts.upperBound ?? 0 }

    var lines: [String] { heading + districts + attention + [""] + [foot] }

    private var heading: [String] {
        let sample = summary.isSample ? [say("SỐ LIỆU GIẢ ĐỊNH", "INVENTED DATA")] : []
        let arrived = province.communes - (province.submissions[.notSent] ?? 0)
        return sample + wrapped("\(summary.province) · \(say(summary.title)) · \(summary.period)") + [
            say(
                "\(arrived)/\(province.communes) xã đã gửi · bình quân \(average(province.claimed)) tự đánh giá, \(averageRange) có cơ sở",
                "\(arrived)/\(province.communes) communes sent · average \(average(province.claimed)) claimed, \(averageRange) supported"
            ),
            say(
                "\(questions) nội dung cần làm rõ, \(severity(.blocker)) trước khi trình · \(province.ready)/\(province.registered) xã đăng ký đủ điều kiện",
                "\(questions) matters to clarify, \(severity(.blocker)) before submission · \(province.ready)/\(province.registered) registered communes ready"
            ),
            "",
        ]
    }

    private func severity(_ severity: Finding.Severity) -> Int { province.severities[severity] ?? 0 }
    private var questions: Int { severity(.blocker) + severity(.warning) }
    private func average(_ count: CriteriaCount) -> String { say.average(province.average(count)) }
    private var averageRange: String { "\(average(province.lowest))–\(average(province.highest))" }

    // MARK: districts

    private static let nameWidth = 22
    private var barWidth: Int { width - ProvinceTable.nameWidth - 37 }

    private var districts: [String] {
        let head = [
            TerminalText(text: say("Huyện", "District")).padded(to: ProvinceTable.nameWidth),
            cell(say("Xã", "Comm."), 6), cell(say("Gửi", "Sent"), 6), cell(say("\(full) TĐG", "\(full) cl."), 8),
            cell(say("\(full) CCS", "\(full) sup."), 8),
            "  ",
            TerminalText(text: say("Bình quân 0–\(full)", "Average 0–\(full)")).padded(to: barWidth),
            cell(say("Hỏi", "Open"), 6),
        ].joined()
        let rows = summary.rollups.districts.sorted { $0.key < $1.key }.map { row($0.key.fullName, $0.value) }
        let rule = String(repeating: "─", count: width)
        let key = say(
            "TĐG: xã tự đánh giá đủ \(full) · CCS: đủ \(full) có cơ sở · █ có cơ sở ▒ chưa kết luận được │ tự đánh giá",
            "cl.: communes claiming all \(full) · sup.: all \(full) supported · █ supported ▒ cannot tell │ claimed")
        return [head, rule] + rows + [rule, row(say("Toàn tỉnh", "Province"), province)] + wrapped(key)
    }

    private func cell(_ text: String, _ columns: Int) -> String { TerminalText(text: text).aligned(to: columns) }

    private func row(_ name: String, _ tally: Tally) -> String {
        let sent = tally.communes - (tally.submissions[.notSent] ?? 0)
        let open = (tally.severities[.blocker] ?? 0) + (tally.severities[.warning] ?? 0)
        return [
            TerminalText(text: name).padded(to: ProvinceTable.nameWidth), cell("\(tally.communes)", 6),
            cell("\(sent)", 6),
            cell("\(tally.claimed.bands[0])", 8), cell(say.range(tally.lowest.bands[0], tally.highest.bands[0]), 8),
            "  ",
            bar(tally), cell("\(open)", 6),
        ].joined()
    }

    /// Supported, then open, then empty; the claim is a line through it.
    private func bar(_ tally: Tally) -> String {
        let whole = max(1, tally.communes * full)
        func columns(_ criteria: Int) -> Int { (criteria * barWidth + whole / 2) / whole }
        let (low, high) = (columns(tally.lowest.criteria), columns(tally.highest.criteria))
        let claimed = min(barWidth - 1, columns(tally.claimed.criteria))
        return (0..<barWidth).map { $0 == claimed ? "│" : $0 < low ? "█" : $0 < high ? "▒" : "·" }.joined()
    }

    // MARK: communes

    private var attention: [String] {
        guard !summary.attention.isEmpty else { return [] }
        let title = say(
            "Xã cần xem trước (đăng ký, đã có danh hiệu, chênh lệch nhiều):",
            "Communes to look at first (registered, recognised, widest difference):")
        return ["", title, String(repeating: "─", count: width)] + summary.attention.map(line)
    }

    private func line(_ unit: AttentionLine) -> String {
        let mark = unit.isRegistered ? say("ĐK", "R") : unit.isHeld ? say("DH", "H") : ""
        let counts = "\(unit.claimed) → \(say.range(unit.lowest, unit.highest))"
        let head = [
            TerminalText(text: unit.code).padded(to: 7), TerminalText(text: unit.name).padded(to: 20),
            TerminalText(text: mark).padded(to: 4),
            TerminalText(text: counts).padded(to: 12), cell("\(unit.blockers)!", 4), cell("\(unit.warnings)?", 5), "  ",
        ].joined()
        return head + TerminalText(text: unit.firstQuestion).cut(to: width - TerminalText(text: head).width)
    }

    private var foot: String {
        let batch = summary.batchFindings
        let text = say("Bộ kết quả: ", "Bundle: ") + summary.path
        return batch == 0
            ? text : say("\(batch) nội dung không gắn với xã nào. ", "Matters of no commune: \(batch). ") + text
    }

    /// Lines of whole words no wider than the table.
    private func wrapped(_ text: String) -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            guard let last = lines.last, TerminalText(text: "\(last) \(word)").width <= width else {
                lines.append(String(word))
                return
            }
            lines[lines.count - 1] = "\(last) \(word)"
        }
    }
}

extension String {
    /// Without the blanks at its end.
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
