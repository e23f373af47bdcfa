// What changed since the start of the year, by district: then and now, by claims and by what is supported.

import FEEL

/// The columns and rows of the table of change.
struct YearChangeTable {
    let frame: ReportFrame
    let rollups: Rollups
    let start: StartOfYear
    private var say: Speech { frame.say }

    var title: String {
        say("So với đầu năm (kỳ \(start.period))", "Change since the start of the year (\(start.period))")
    }

    var lead: String {
        let common = rollups.province.change.communes
        let rules =
            start.rules.digest == frame.context.rulebook.digest
            ? "" : say(" Quy tắc của kỳ đầu năm khác phiên bản hiện dùng.", " The rules were another version then.")
        return say(
            "\(common) xã có ở cả hai kỳ. Mức tăng tính trên các xã đó: thấp nhất là số có cơ sở hiện nay trừ mức cao nhất đầu năm, cao nhất thì ngược lại.",
            "\(common) communes are in both. The rise is theirs: at least what is supported now less what was possible then, at most the other way round."
        ) + rules
    }

    var heads: [PlainTable.Head] {
        let then = say("Đầu năm", "Then")
        let now = say("Kỳ này", "Now")
        let groups = [
            say("Bình quân tự đánh giá", "Average, claimed"), say("Bình quân có cơ sở", "Average, supported"),
            say("Xã đủ tiêu chí, có cơ sở", "Full, supported"), say("Xã dưới 10, có cơ sở", "Below 10, supported"),
        ]
        let rise = say("Mức tăng bình quân", "Rise of the average")
        let titles = say("Danh hiệu", "Titles")
        return [.init(say("Huyện", "District"), 20)]
            + groups.flatMap { group in
                [PlainTable.Head(then, 12, under: group), PlainTable.Head(now, 12, under: group)]
            } + [
                .init(say("Tự đánh giá", "Claimed"), 9, under: rise),
                .init(say("Có cơ sở", "Supported"), 13, under: rise),
                .init(say("thêm", "new"), 7, under: titles), .init(say("không còn", "no longer"), 8, under: titles),
            ]
    }

    /// - Parameter before: nil where the bundle of then has no commune of the district.
    func row(_ name: String, _ now: Tally, _ before: Tally?) -> [PlainTable.Cell] {
        func pair(_ measure: (Tally) -> String) -> [PlainTable.Cell] {
            [.figure(before.map(measure) ?? "–"), .figure(measure(now))]
        }
        let rise = now.change.rise
        return [.text(name)] + pair { say.average($0.average($0.claimed)) } + pair { say.range($0.averages) }
            + pair { say.range($0.communesFull) } + pair { say.range($0.below(10)) } + [
                .figure(say.average(rise?.value)), .figure(rise.map(say.range) ?? "–"),
                .count(now.change.newlyHeld), .count(now.change.noLongerHeld),
            ]
    }
}
