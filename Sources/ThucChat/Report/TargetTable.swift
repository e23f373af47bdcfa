// The first screen's table of targets: level, day, where things stand, every reading of an ambiguous text beside the others.

import FEEL

/// Progress against the targets of the province; nothing where it has none.
struct TargetTable {
    let frame: ReportFrame
    let progress: [TargetProgress]
    let start: StartOfYear?
    /// Communes of the period.
    let communes: Int
    private var say: Speech { frame.say }

    var html: Html {
        guard let plan = frame.context.targets else { return .empty }
        return """
            <h2 id="muc-tieu">\(say("Tiến độ so với mục tiêu", "Progress against targets"))</h2>
            <p class="key">\(plan.title), \(plan.issuer). \(baseline)</p>
            <div class="scroll"><table class="targets"><thead><tr><th scope="col">\(say("Mục tiêu", "Target"))</th><th scope="col" class="n">\(say("Mức", "Level"))</th>\
            <th scope="col">\(say("Đến ngày", "By"))</th><th scope="col" class="n">\(say("Theo tự đánh giá, danh sách", "By claims, lists"))</th>\
            <th scope="col" class="n">\(say("Có cơ sở [thấp nhất–cao nhất]", "Supported [lowest–highest]"))</th><th scope="col">\(say("Tiến độ", "Progress"))</th></tr></thead>
            \(groups.map(group))</table></div>
            """
    }

    private var baseline: String {
        guard let start else {
            return say(
                "Chưa có bộ kết quả đầu năm để so sánh.",
                "No bundle of the start of the year was given to compare with.")
        }
        let note =
            start.rules.digest == frame.context.rulebook.digest
            ? "" : say(" Quy tắc của kỳ đó khác phiên bản hiện dùng.", " Its rules are another version than these.")
        return say("So với đầu năm: bộ kết quả kỳ \(start.period).", "Compared with the bundle of \(start.period).")
            + note
    }

    /// Rows of one target together, in the order of the plan.
    private var groups: [[TargetProgress]] {
        progress.reduce(into: []) { groups, row in
            if groups.last?.first?.target.id == row.target.id {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
    }

    /// Districts of which nothing can be computed share one row.
    private func group(_ rows: [TargetProgress]) -> Html {
        let isSilent = rows.count > 1 && rows.allSatisfy { $0.district != nil && $0.measured == nil }
        let shown = isSilent ? [rows[0]] : rows
        let all = isSilent ? say("từng huyện (\(rows.count))", "each district (\(rows.count))") : nil
        return "<tbody>\(shown.enumerated().map { row($1, isFirst: $0 == 0, of: shown.count, words: all) })</tbody>\n"
    }

    private func row(_ row: TargetProgress, isFirst: Bool, of count: Int, words all: String?) -> Html {
        let head: Html =
            isFirst
            ? "<th scope=\"rowgroup\" rowspan=\"\(count)\">\(say(row.target.title))<small>«\(row.target.printed)»</small></th>"
            : .empty
        return """
            <tr>\(head)<td class="n nw">\(row.shownLevel(say))\(words(row, all))</td><td class="nw">\(row.target.by.shown)</td>\
            <td class="n">\(counted(row))</td><td class="n nw">\(row.measured.map(say.range) ?? "–")</td><td>\(outcome(row))</td></tr>

            """
    }

    /// The district, or how this row reads the text.
    private func words(_ row: TargetProgress, _ all: String?) -> Html {
        let words = [all ?? row.district?.fullName, say(row.reading.words)].compactMap { $0 }.filter { !$0.isEmpty }
        return words.isEmpty ? .empty : "<small class=\"rd\">\(words.joined(separator: "; "))</small>"
    }

    /// `4/15` with its share where titles are counted towards a level.
    private func counted(_ row: TargetProgress) -> Html {
        let value = say.measure(row.measured?.value)
        guard let share = row.share else { return "<b>\(value)</b>" }
        return "<b>\(value)</b>/\(say.number(row.reading.level)) <small>\(say.number(share)) %</small>"
    }

    private func outcome(_ row: TargetProgress) -> Html {
        let words = row.conclusion(in: frame)
        guard row.measured != nil else { return "<small class=\"gap\">\(words)</small>" }
        return "<span class=\"oc \(row.outcome.rawValue)\"><i>\(row.outcome.sign)</i> \(words)</span>\(changed(row))"
    }

    /// The number of units the text counts out of, where it is no longer the number there are.
    private func changed(_ row: TargetProgress) -> Html {
        guard let printed = row.target.outOf, printed != communes else { return .empty }
        return
            "<small>\(say("Văn bản tính trên \(printed) xã; kỳ này có \(communes) xã.", "The text counts \(printed) communes; there are \(communes)."))</small>"
    }
}
