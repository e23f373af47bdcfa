// How many communes meet each criterion, now and at the start of the year.

import FEEL

/// The columns and rows of the table of criteria.
struct CriteriaTable {
    let frame: ReportFrame
    let rollups: Rollups
    private var say: Speech { frame.say }

    var title: String { say("Số xã đạt từng tiêu chí", "Communes that meet each criterion") }

    var lead: String {
        say(
            "Thấp nhất: có cơ sở. Cao nhất: kể cả xã chưa kết luận được.",
            "Lowest: supported. Highest: with those that cannot be told yet.")
    }

    var heads: [PlainTable.Head] {
        let now = say("Kỳ này", "Now")
        var heads: [PlainTable.Head] = [
            .init(say("Tiêu chí", "Criterion"), 44), .init(say("Tự đánh giá", "Claimed"), 10, under: now),
            .init(say("Thấp nhất", "Lowest"), 10, under: now), .init(say("Cao nhất", "Highest"), 10, under: now),
        ]
        if let start = rollups.start {
            let then = say("Đầu năm (\(start.period))", "Start of the year (\(start.period))")
            heads += [
                .init(say("Tự đánh giá", "Claimed"), 10, under: then),
                .init(say("Có cơ sở", "Supported"), 12, under: then),
            ]
        }
        return heads + [.init(say("Đơn vị phụ trách", "Department"), 46)]
    }

    /// Those of the base tier, and of others where some commune may meet one.
    private var shown: [Criterion] {
        let book = frame.context.rulebook
        return book.criteria.filter { criterion in
            let met = rollups.criteria[criterion.code]?.met
            return criterion.tier == book.baseTier?.id || met?.highest ?? .zero != .zero
                || met?.value ?? .zero != .zero
        }
    }

    var rows: [[PlainTable.Cell]] {
        shown.map { criterion in
            let met = (rollups.criteria[criterion.code] ?? Rollups.CriterionCount()).met
            var cells: [PlainTable.Cell] = [
                .text(frame.fullCriterion(criterion.code)), .figure(say.measure(met.value)),
                .figure(say.measure(met.lowest)), .figure(say.measure(met.highest)),
            ]
            if let start = rollups.start {
                let then = start.criteria[criterion.code]?.met
                cells += [.figure(say.measure(then?.value)), .figure(then.map(say.range) ?? "–")]
            }
            return cells + [.text(frame.ownerNames(criterion.owners))]
        }
    }
}
