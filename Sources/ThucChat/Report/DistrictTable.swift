// The office's half-year table: communes by band in each district, by claims and by what is supported. A4 landscape.

/// The page with the district table.
struct DistrictTable {
    let frame: ReportFrame
    let rollups: Rollups
    private var say: Speech { frame.say }

    var html: Html {
        """
        <section class="page landscape" id="huyen">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(say("Biểu tổng hợp theo huyện", "Table by district")) · \(frame.context.province), \(frame.context.period.description)</h2>
        <div class="scroll"><table class="bands"><thead>\(heads)</thead><tbody>\(rows)</tbody><tfoot>\(total)</tfoot></table></div>
        <p class="key">\(DistrictTable.key(say))</p>
        \(change)
        <h3>\(criteria.title)</h3>
        \(PlainTable(name: "", title: "", lead: criteria.lead, heads: criteria.heads, rows: criteria.rows).html)
        \(frame.colophon)</section>

        """
    }

    /// What the three groups of columns mean.
    static func key(_ say: Speech) -> String {
        say(
            "Mức thấp nhất: chỉ tính tiêu chí có cơ sở. Mức cao nhất: tính cả tiêu chí chưa kết luận được. Ô trống là không có xã nào.",
            "Lowest: supported criteria only. Highest: with criteria that cannot be told yet. An empty cell is no commune."
        )
    }

    private var criteria: CriteriaTable { CriteriaTable(frame: frame, rollups: rollups) }

    private var change: Html {
        guard let start = rollups.start else { return .empty }
        let table = YearChangeTable(frame: frame, rollups: rollups, start: start)
        let rows = rollups.districts.sorted { $0.key < $1.key }.map {
            table.row($0.key.fullName, $0.value, start.districts[$0.key])
        }
        let total = table.row(say("Toàn tỉnh", "Province"), rollups.province, start.province)
        let plain = PlainTable(
            name: "", title: table.title, lead: table.lead, heads: table.heads, rows: rows, total: total)
        return "<h3>\(table.title)</h3>\(plain.html)"
    }

    private var heads: Html {
        let ranges = rollups.ranges
        let bands = ranges.map { "<th scope=\"col\" class=\"n\">\($0.shown)</th>" as Html }
        let groups = [
            say("Số xã theo tự đánh giá", "Communes by claim"), say("Theo số liệu, mức thấp nhất", "Supported, lowest"),
            say("Theo số liệu, mức cao nhất", "Supported, highest"),
        ]
        return """
            <tr><th scope="col" rowspan="2">\(say("Huyện", "District"))</th><th scope="col" rowspan="2" class="n">\(say("Số xã", "Communes"))</th><th scope="col" rowspan="2" class="n">\(say("Đã gửi", "Sent"))</th>\
            <th scope="col" rowspan="2" class="n">\(say("Đăng ký", "Registered"))</th>\(groups.map { "<th scope=\"colgroup\" colspan=\"\(ranges.count)\" class=\"gr\">\($0)</th>" as Html })\
            <th scope="colgroup" colspan="2" class="gr">\(say("Bình quân tiêu chí/xã", "Criteria per commune"))</th><th scope="col" rowspan="2" class="n">\(say("Cần làm rõ", "Open matters"))</th></tr>
            <tr>\(groups.map { _ in Html(bands) })<th scope="col" class="n">\(say("Tự đánh giá", "Claimed"))</th><th scope="col" class="n">\(say("Có cơ sở", "Supported"))</th></tr>
            """
    }

    private var rows: [Html] {
        rollups.districts.sorted { $0.key < $1.key }.map { row($0.key.fullName, $0.value) }
    }

    private var total: Html { row(say("Toàn tỉnh", "Province"), rollups.province) }

    private func row(_ name: String, _ tally: Tally) -> Html {
        let groups = [tally.claimed, tally.lowest, tally.highest].flatMap { count in
            count.bands.enumerated().map { index, communes -> Html in
                "<td class=\"n\(index == 0 ? " first" : "")\">\(communes == 0 ? "" : "\(communes)")</td>"
            }
        }
        let open = (tally.severities[.blocker] ?? 0) + (tally.severities[.warning] ?? 0)
        return """
            <tr><th scope="row">\(name)</th><td class="n">\(tally.communes)</td><td class="n">\(tally.communes - (tally.submissions[.notSent] ?? 0))</td><td class="n">\(tally.registered)</td>\(groups)\
            <td class="n first">\(say.average(tally.average(tally.claimed)))</td><td class="n nw">\(say.average(tally.average(tally.lowest)))–\(say.average(tally.average(tally.highest)))</td><td class="n first">\(open)</td></tr>

            """
    }
}
