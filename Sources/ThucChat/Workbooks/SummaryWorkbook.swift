// The office's half-year tables as a printable workbook: bands by district, change since the start of the year, communes per
// criterion, registered communes, targets.

import FEEL
import SheetsOut

/// `summary.xlsx`.
struct SummaryWorkbook {
    let frame: ReportFrame
    let rollups: Rollups
    /// In the order of their codes.
    let registered: [ReadinessLine]
    private var say: Speech { frame.say }

    var draft: WorkbookDraft {
        let title = say("Biểu tổng hợp", "Half-year tables") + " · \(frame.context.province), \(frame.context.period)"
        let tables = ([bands, change, criteria, readiness, targets] as [PlainTable?]).compactMap { $0 }
        return WorkbookDraft(
            title: title, sheets: tables.map { $0.sheet(frame.sheetHead(title: $0.title, lead: $0.lead)) })
    }

    // MARK: bands

    private var bands: PlainTable {
        let groups = [
            say("Theo tự đánh giá", "By claim"), say("Theo số liệu, thấp nhất", "Supported, lowest"),
            say("Theo số liệu, cao nhất", "Supported, highest"),
        ]
        var heads = [
            PlainTable.Head(say("Huyện", "District"), 20), .init(say("Số xã", "Communes"), 8),
            .init(say("Đã gửi", "Sent"), 8), .init(say("Đăng ký", "Registered"), 8),
        ]
        for group in groups { heads += rollups.ranges.map { .init($0.shown, 6.5, under: group) } }
        let averages = say("Bình quân tiêu chí/xã", "Criteria per commune")
        heads += [
            .init(say("Tự đánh giá", "Claimed"), 9, under: averages),
            .init(say("Có cơ sở", "Supported"), 13, under: averages), .init(say("Cần làm rõ", "Open matters"), 9),
        ]
        return PlainTable(
            name: say("Nhóm tiêu chí", "Bands"),
            title: say("Số xã theo nhóm tiêu chí", "Communes by number of criteria"),
            lead: DistrictTable.key(say), heads: heads,
            rows: districts.map { bandRow($0.key.fullName, $0.value) },
            total: bandRow(say("Toàn tỉnh", "Province"), rollups.province))
    }

    private var districts: [(key: District, value: Tally)] { rollups.districts.sorted { $0.key < $1.key } }

    private func bandRow(_ name: String, _ tally: Tally) -> [PlainTable.Cell] {
        let counts = [
            tally.communes, tally.communes - (tally.submissions[.notSent] ?? 0), tally.registered,
        ]
        let bands = [tally.claimed, tally.lowest, tally.highest].flatMap(\.bands)
        let open = (tally.severities[.blocker] ?? 0) + (tally.severities[.warning] ?? 0)
        return [.text(name)] + counts.map { .count($0) } + bands.map { $0 == 0 ? .text("") : .count($0) } + [
            .figure(say.average(tally.average(tally.claimed))), .figure(say.range(tally.averages)), .count(open),
        ]
    }

    // MARK: change since the start of the year

    private var change: PlainTable? {
        guard let start = rollups.start else { return nil }
        let table = YearChangeTable(frame: frame, rollups: rollups, start: start)
        return PlainTable(
            name: say("So với đầu năm", "Since the year began"), title: table.title, lead: table.lead,
            heads: table.heads, rows: districts.map { table.row($0.key.fullName, $0.value, start.districts[$0.key]) },
            total: table.row(say("Toàn tỉnh", "Province"), rollups.province, start.province))
    }

    // MARK: criteria

    private var criteria: PlainTable {
        let table = CriteriaTable(frame: frame, rollups: rollups)
        return PlainTable(
            name: say("Từng tiêu chí", "Criteria"), title: table.title, lead: table.lead, heads: table.heads,
            rows: table.rows)
    }

    // MARK: registered communes

    private var readiness: PlainTable {
        let ready = rollups.province.ready
        var heads: [PlainTable.Head] = [
            .init(say("Xã", "Commune"), 20), .init(say("Huyện", "District"), 18),
            .init(say("Tự đánh giá", "Claimed"), 9), .init(say("Có cơ sở", "Supported"), 10),
        ]
        if rollups.start != nil { heads.append(.init(say("Có cơ sở đầu năm", "Supported, start of year"), 11)) }
        heads += [
            .init(say("Cần làm rõ trước khi trình", "Before submission"), 11),
            .init(say("Đề nghị giải trình", "To explain"), 10), .init(say("Đơn vị cần trả lời", "To answer"), 46),
            .init(say("Kết luận theo số liệu", "By the data"), 24),
        ]
        return PlainTable(
            name: say("Xã đăng ký", "Registered"),
            title: say("Xã đăng ký năm nay", "Communes registered this year"),
            lead: say(
                "\(registered.count) xã đăng ký; \(ready) xã đủ điều kiện trình theo số liệu.",
                "\(registered.count) registered; \(ready) ready by the data."),
            heads: heads, rows: registered.map(readinessRow))
    }

    private func readinessRow(_ line: ReadinessLine) -> [PlainTable.Cell] {
        var cells: [PlainTable.Cell] = [
            .text(line.unit), .text(line.district), .count(line.claimed),
            .figure(say.range(line.lowest, line.highest)),
        ]
        if rollups.start != nil { cells.append(.figure(line.start)) }
        return cells + [.count(line.blockers), .count(line.warnings), .text(line.owing), .text(line.conclusion)]
    }

    // MARK: targets

    private var targets: PlainTable? {
        guard let plan = frame.context.targets else { return nil }
        let rows = rollups.progress(in: frame.context).map { row -> [PlainTable.Cell] in
            let place = [row.district?.fullName, say(row.reading.words)].compactMap { $0 }.filter { !$0.isEmpty }
            return [
                .text(say(row.target.title)), .text(place.joined(separator: "; ")), .figure(row.shownLevel(say)),
                .figure(row.target.by.shown), .figure(say.measure(row.measured?.value)),
                .figure(row.share.map { "\(say.number($0)) %" } ?? ""),
                .figure(row.measured.map(say.range) ?? "–"), .text(row.conclusion(in: frame)),
            ]
        }
        return PlainTable(
            name: say("Mục tiêu", "Targets"), title: say("Tiến độ so với mục tiêu", "Progress against targets"),
            lead: "\(plan.title), \(plan.issuer)",
            heads: [
                .init(say("Mục tiêu", "Target"), 34), .init(say("Địa bàn, cách hiểu", "Place, reading"), 30),
                .init(say("Mức", "Level"), 10), .init(say("Đến ngày", "By"), 12),
                .init(say("Theo tự đánh giá, danh sách", "By claims, lists"), 12), .init(say("Tỷ lệ", "Share"), 9),
                .init(say("Có cơ sở", "Supported"), 14), .init(say("Tiến độ", "Progress"), 34),
            ], rows: rows)
    }
}
