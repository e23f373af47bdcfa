// The list of open matters: every blocker and warning of the batch, gravest first, to print or to work through.

/// The page of open matters.
struct OpenMatters {
    let frame: ReportFrame
    private var say: Speech { frame.say }

    func head(_ count: Int) -> Html {
        """
        <section class="page landscape" id="viec">\(frame.sampleBanner)<p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a></p>
        <h2>\(say("Danh mục nội dung cần làm rõ", "Open matters")) <small>(\(count))</small></h2>
        \(Filters(frame: frame).html(for: "t-viec", by: [.search, .district, .owner]))
        <div class="scroll"><table class="sortable list" id="t-viec"><thead><tr><th scope="col">\(say("Xã", "Commune"))</th><th scope="col">\(say("Mã", "Code"))</th>\
        <th scope="col">\(say("Mức độ", "Severity"))</th><th scope="col">\(say("Nội dung", "Matter"))</th><th scope="col">\(say("Đề nghị", "Request"))</th>\
        <th scope="col">\(say("Ô số liệu", "Cells"))</th><th scope="col">\(say("Đơn vị", "Department"))</th></tr></thead><tbody>

        """
    }

    /// - Parameter unit: nil for a matter of the batch, such as a file of no known unit.
    func row(_ finding: Finding, unit: Unit?) -> Html {
        let name: Html =
            unit.map { "<a href=\"#xa-\($0.code)\">\($0.fullName)</a><small>\($0.district?.fullName ?? "")</small>" }
            ?? "\(say("Chưa rõ đơn vị", "Unit not known"))"
        return """
            <tr data-d="\(unit?.district?.code ?? "")" data-o="\(finding.owners.joined(separator: " "))"><th scope="row">\(name)</th><td>\(finding.indicator ?? finding.criterion ?? "")</td>\
            <td data-v="\(finding.severity.rawValue)"><span class="sv \(finding.severity.rawValue)">\(say(finding.severity.shown))</span></td>\
            <td class="tx">\(say(finding.text))</td><td class="fx tx">\(say(finding.fix))</td><td class="cs">\(frame.cells(finding.evidence))</td><td class="ow">\(frame.ownerNames(finding.owners))</td></tr>

            """
    }

    var end: Html { "</tbody></table></div>\(frame.colophon)</section>\n" }
}
