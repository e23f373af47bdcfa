// The page of thresholds that nobody has confirmed yet: what a person should look up, by department.

import FEEL

/// The list of thresholds that are recollected, invented or not set.
struct ThresholdPage {
    let frame: ReportFrame
    /// The levels that units of the batch are judged by; others are counted only.
    let inUse: Set<LevelInUse>
    private var say: Speech { frame.say }

    /// A level that rests on nobody's confirmation.
    private struct Doubt {
        var indicator: Indicator
        var test: Test
        var level: Threshold.Level
    }

    var html: Html {
        """
        <section class="page" id="muc">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \
        \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(say("Mức quy định chưa đối chiếu văn bản", "Thresholds not yet confirmed")) <small>(\(doubts.count))</small></h2>
        <p class="lead">\(explanation) \(others)</p>
        <div class="scroll"><table class="sortable list"><thead><tr><th scope="col">\(say("Chỉ tiêu", "Indicator"))</th>\
        <th scope="col">\(say("Mức đang dùng", "Level in use"))</th><th scope="col">\(say("Nguồn", "Source"))</th>\
        <th scope="col">\(say("Ghi chú", "Note"))</th><th scope="col">\(say("Đơn vị phụ trách", "Department"))</th></tr></thead>
        <tbody>\(doubts.map(row))</tbody></table></div>\(frame.colophon)</section>

        """
    }

    private var doubts: [Doubt] { unconfirmed.filter(isInUse) }

    private func isInUse(_ doubt: Doubt) -> Bool {
        inUse.contains(
            LevelInUse(
                code: doubt.indicator.code, test: doubt.test.id, threshold: doubt.level.value,
                provenance: doubt.level.provenance))
    }

    private var others: String {
        let count = unconfirmed.count - doubts.count
        guard count > 0 else { return "" }
        return say(
            "Còn \(count) mức của vùng, năm không có xã nào trong đợt này, không kê ở đây.",
            "\(count) more levels are of regions and years without a commune here and are not listed.")
    }

    /// Unconfirmed levels of the set in its order, then those of the tiers' conditions.
    private var unconfirmed: [Doubt] {
        let conditions = frame.context.rulebook.tiers.flatMap(\.conditions).map(\.indicator)
        let indicators = frame.context.rulebook.criteria.flatMap(\.indicators) + conditions
        return indicators.flatMap { indicator in
            indicator.tests.flatMap { test in
                test.threshold.levels.filter(\.isUnconfirmed).map { Doubt(indicator: indicator, test: test, level: $0) }
            }
        }
    }

    private var explanation: String {
        say(
            "Kết quả dựa vào các mức này được đánh dấu tạm tính; mức chưa có thì chưa kết luận được. Đề nghị đơn vị phụ trách đối chiếu với văn bản và cho biết số, ngày văn bản.",
            "What rests on these levels is marked provisional; where there is no level nothing is concluded. Departments are asked to compare them with the documents and give number and date."
        )
    }

    private func row(_ doubt: Doubt) -> Html {
        """
        <tr><th scope="row">\(doubt.indicator.code) <small>\(say(doubt.indicator.title)) · \(frame.testTitle(doubt.test, of: doubt.indicator))</small></th>\
        <td class="nw">\(frame.level(doubt.level, of: doubt.test.threshold))</td>\
        <td><small class="pv \(doubt.level.provenance.rawValue)">\(say(doubt.level.provenance.shown))</small></td>\
        <td>\(note(doubt))</td><td class="ow">\(frame.ownerNames(doubt.indicator.owners))</td></tr>

        """
    }

    private func note(_ doubt: Doubt) -> String {
        let set = doubt.test.threshold.setBy.map { say("do \($0) quy định", "set by \($0)") } ?? ""
        return [doubt.level.note, set].filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension Threshold.Level {
    /// Nobody has looked it up in a document.
    var isUnconfirmed: Bool { provenance.isProvisional || provenance == .unset }
}

extension ReportFrame {
    /// `Trung du miền núi phía Bắc ≥ 90`, with the value of the dimension and the year it is for.
    func level(_ level: Threshold.Level, of threshold: Threshold) -> Html {
        let values = context.rulebook.dimensions.first { $0.id == threshold.dimension }?.values ?? []
        let key = level.key.map { key in values.first { $0.id == key }.map { say($0.title) } ?? key }
        let year = level.year.map { "(\($0))" }
        let value = level.value.map { "\(threshold.direction.sign) \(say.number($0))" } ?? say("có", "yes")
        let shown = level.provenance == .unset ? "–" : value
        return "\([key, year, shown].compactMap { $0 }.joined(separator: " "))"
    }
}
