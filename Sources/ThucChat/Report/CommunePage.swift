// The page of one commune: what was claimed, what is supported, how it is backed, what to ask, each with its cells.

import FEEL

/// A commune's page.
struct CommunePage {
    let frame: ReportFrame
    let assessment: UnitAssessment
    let tree: StandingTree
    private let fileNumbers: [String: Int]
    private var say: Speech { frame.say }

    init(frame: ReportFrame, assessment: UnitAssessment, tree: StandingTree) {
        self.frame = frame
        self.assessment = assessment
        self.tree = tree
        let cited = assessment.findings.flatMap(\.evidence) + assessment.standings.flatMap(\.evidence)
        let paths = Set(assessment.files.map(\.path) + cited.map(\.place.file)).sorted()
        fileNumbers = Dictionary(paths.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    }

    var html: Html {
        """
        <section class="page commune" id="xa-\(assessment.unit.code)">\(frame.sampleBanner)
        \(heading)
        \(facts)
        \(questions)
        \(criteria(of: tree))
        \(conditions(of: tree))\(tree.higher.map(higherTier))
        \(files)
        \(frame.colophon)
        </section>

        """
    }

    private var heading: Html {
        let unit = assessment.unit
        let sheet: Html =
            assessment.isRegistered == true
            ? " · <a href=\"#phieu-\(unit.code)\">\(say("Phiếu tóm tắt 2 trang", "Two-page summary"))</a>" : ""
        return """
            <p class="crumb"><a href="#tong-quan">← \(say("Tổng quan", "Overview"))</a>\(sheet)</p>
            <h2>\(unit.fullName)\(district) <small class="code">\(unit.code)</small></h2>
            """
    }

    private var district: Html {
        assessment.unit.district.map { "<span class=\"of\">, \($0.fullName)</span>" } ?? .empty
    }

    private var facts: Html {
        let picture = frame.rangePicture(
            claimed: assessment.claimed, lowest: assessment.lowest, highest: assessment.highest)
        return """
            <dl class="facts">
            \(fact(say("Hồ sơ", "Submission"), "\(say(assessment.sent.shown))"))
            \(fact(say("Đăng ký năm nay", "Registered"), "\(yesNo(assessment.isRegistered))"))
            \(fact(say("Danh hiệu đang giữ", "Title held"), "\(heldTitle)"))
            \(fact(say("Tự đánh giá", "Claimed"), "<b class=\"big\">\(assessment.claimed)</b>/\(frame.context.full)"))
            \(fact(say("Có cơ sở", "Supported"), "<b class=\"big\">\(say.range(assessment.lowest, assessment.highest))</b>/\(frame.context.full)\(frame.provisional(assessment.isProvisional))"))
            \(fact(say("Chênh lệch so với tự đánh giá", "Difference from the claim"), overstatement))
            \(fact(say("Các tiêu chí và điều kiện", "Criteria and conditions"), frame.mark(assessment.eligible)))
            </dl>
            <p class="pic">\(picture)</p>
            """
    }

    private func fact(_ name: String, _ value: Html) -> Html { "<div><dt>\(name)</dt><dd>\(value)</dd></div>" }

    private func yesNo(_ flag: Bool?) -> String {
        flag.map { $0 ? say("Có", "Yes") : say("Không", "No") } ?? say("Chưa có danh sách", "No list given")
    }

    private var heldTitle: String {
        guard let held = assessment.held else { return "–" }
        let title = tierTitle(held)
        return assessment.retention.map { "\(title) – \(frame.retention($0))" } ?? title
    }

    private var overstatement: Html {
        let certain = assessment.certainOverstatement
        let possible = assessment.possibleOverstatement
        guard possible > 0 else { return "\(say("không", "none"))" }
        return
            "\(say("chắc chắn", "certain")) <b>\(certain)</b>, \(say("có thể tới", "possibly up to")) <b>\(possible)</b>"
    }

    // MARK: what to ask

    private var questions: Html {
        guard !assessment.findings.isEmpty else {
            return
                "<h3>\(say("Nội dung cần làm rõ", "To be clarified"))</h3><p class=\"none\">\(say("Không có.", "None."))</p>"
        }
        return """
            <h3>\(say("Nội dung cần làm rõ", "To be clarified")) <small>(\(assessment.findings.count))</small></h3>
            <ol class="qs">\(assessment.findings.map(question))</ol>
            """
    }

    private func question(_ finding: Finding) -> Html {
        let code = finding.indicator ?? finding.criterion
        let subject: Html =
            code.map { "<b>\($0)</b> \(finding.indicator.map(frame.title) ?? frame.criterionTitle($0)) · " } ?? .empty
        return """
            <li class="q \(finding.severity.rawValue)" id="nd-\(finding.id)"><p class="sv"><b>\(say(finding.severity.shown))</b> · \(say(finding.kind.shown))</p>
            <p class="tx">\(say(finding.text))</p><p class="fx">\(say(finding.fix))</p>\(compared(finding))
            \(cells(finding.evidence, withRoles: true))
            <p class="by">\(subject)\(owners(finding))<code>\(finding.code)</code> · <code>\(finding.id)</code>\(rule(finding))</p></li>

            """
    }

    private func compared(_ finding: Finding) -> Html {
        let sides = [
            (say("Ghi trong hồ sơ", "Observed"), finding.observed),
            (say("Tính lại hoặc quy định", "Expected"), finding.expected),
        ]
        let shown = sides.filter { !$0.1.isEmpty }.map { "\($0.0): <b>\(say.operand($0.1))</b>" as Html }
        return shown.isEmpty
            ? .empty : "<p class=\"ob\">\(Html(shown.enumerated().map { $0 == 0 ? $1 : " · " + $1 }))</p>"
    }

    private func owners(_ finding: Finding) -> Html {
        finding.owners.isEmpty ? .empty : "\(frame.ownerNames(finding.owners)) · "
    }

    private func rule(_ finding: Finding) -> Html { finding.rule.isEmpty ? .empty : " · <code>\(finding.rule)</code>" }

    private func cells(_ evidence: [Evidence], withRoles: Bool) -> Html {
        guard !evidence.isEmpty else { return .empty }
        let cells = evidence.map { item -> Html in
            let role: Html = withRoles ? "<em>\(say(shownRole(item.role)))</em> " : ""
            return "<li>\(role)\(frame.cell(item, number: fileNumbers[item.place.file]))</li>"
        }
        return "<ul class=\"cells\">\(cells)</ul>"
    }

    // MARK: criteria

    /// A tier in play beside the base tier: its word, its criteria and its conditions.
    private func higherTier(_ tree: StandingTree) -> Html {
        guard let tier = tree.tier else { return .empty }
        return """
            <h3 class="tier">\(tierTitle(tier.tier)) \(frame.mark(tier.word))</h3>
            \(criteria(of: tree))
            \(conditions(of: tree))
            """
    }

    private func tierTitle(_ id: String) -> String {
        frame.context.rulebook.tiers.first { $0.id == id }.map { say($0.title) } ?? id
    }

    private func criteria(of tree: StandingTree) -> Html {
        """
        <h3>\(say("Từng tiêu chí, chỉ tiêu", "Criteria and indicators"))</h3>
        <div class="scroll"><table class="detail"><thead><tr><th scope="col">\(say("Mã", "Code"))</th><th scope="col">\(say("Tiêu chí, chỉ tiêu", "Criterion, indicator"))</th>\
        <th scope="col">\(say("Tự đánh giá", "Claim"))</th><th scope="col" class="n">\(say("Giá trị", "Value"))</th><th scope="col">\(say("Mức quy định", "Threshold"))</th>\
        <th scope="col">\(say("Kết quả", "Standing"))</th><th scope="col"><abbr title="\(say("Mức độ căn cứ", "Assurance"))">\(say("Căn cứ", "Backing"))</abbr></th><th scope="col">\(say("Ô số liệu", "Cells"))</th></tr></thead>
        \(tree.criteria.map(criterion))</table></div>
        """
    }

    private func criterion(_ branch: StandingTree.CriterionBranch) -> Html {
        let anchor = "xa-\(assessment.unit.code)-\(branch.standing.code)"
        let rows = branch.indicators.flatMap(self.rows)
        let title = frame.criterionTitle(branch.standing.code)
        return
            "<tbody id=\"\(anchor)\">\(row(branch.standing, valued: nil, title: title, kind: "crit"))\(rows)</tbody>\n"
    }

    /// The row of an indicator or condition; where it has several tests, a row for each of them under it.
    private func rows(_ branch: StandingTree.Branch) -> [Html] {
        let title = frame.title(branch.standing.code)
        guard branch.tests.count > 1 else {
            return [row(branch.standing, valued: branch.valued.first, title: title, kind: "ind")]
        }
        let head = row(branch.standing, valued: nil, title: title, kind: "ind")
        return [head]
            + branch.tests.map { row($0, valued: $0, title: frame.testTitle($0.code, $0.test), kind: "test") }
    }

    /// - Parameter valued: the standing whose value and threshold are shown; nil for none.
    private func row(_ standing: Standing, valued: Standing?, title: String, kind: String) -> Html {
        let code = kind == "test" ? "" : RuleCode(standing.code).plain
        var seen: Set<Evidence> = []
        let evidence = (standing.evidence + (valued?.evidence ?? [])).filter { seen.insert($0).inserted }
        return """
            <tr class="\(kind)"><td>\(code)</td><td>\(title)\(owners(standing, kind))</td><td>\(claims(standing))</td>\
            <td class="v n">\(valued.map(value) ?? .empty)</td><td>\(valued.map(frame.threshold) ?? .empty)</td>\
            <td>\(frame.mark(standing.word))\(frame.provisional(standing.isProvisional))\(reasons(standing))</td>\
            <td>\(assurance(standing))</td><td>\(cells(evidence, withRoles: false))</td></tr>

            """
    }

    private func owners(_ standing: Standing, _ kind: String) -> Html {
        kind == "ind" && !standing.owners.isEmpty
            ? "<small class=\"ow\">\(frame.ownerNames(standing.owners))</small>" : .empty
    }

    private func claims(_ standing: Standing) -> Html {
        let others: [(Speaker, String)] = [(.district, say("huyện", "district")), (.province, say("tỉnh", "province"))]
        let beside = others.compactMap { speaker, name in
            standing.claims[speaker].flatMap { $0 == .none ? nil : "<small>\(name): \(say($0.name))</small>" as Html }
        }
        return "\(standing.claims[.commune].map { say($0.name) } ?? "–")\(beside)"
    }

    private func value(_ standing: Standing) -> Html {
        let text = standing.valueText.isEmpty ? "–" : say.figures(standing.valueText)
        return "<span class=\"nw\">\(text)</span>\(frame.fraction(standing))"
    }

    private func reasons(_ standing: Standing) -> Html {
        guard !standing.reasons.isEmpty else { return .empty }
        return "<small>\(standing.reasons.map { say($0.name) }.joined(separator: "; "))</small>"
    }

    private func assurance(_ standing: Standing) -> Html {
        standing.assurance.map { "<abbr class=\"as\" title=\"\(say($0.shown))\">\($0.rawValue)</abbr>" } ?? "–"
    }

    // MARK: conditions and files

    private func conditions(of tree: StandingTree) -> Html {
        let rows = tree.conditions.flatMap(self.rows)
        guard !rows.isEmpty else { return .empty }
        return """
            <h3>\(say("Điều kiện kèm theo", "Conditions"))</h3>
            <div class="scroll"><table class="detail"><tbody>\(rows)</tbody></table></div>
            """
    }

    private var files: Html {
        guard !fileNumbers.isEmpty else { return .empty }
        let accounts = Dictionary(assessment.files.map { ($0.path, $0) }) { first, _ in first }
        let items = fileNumbers.sorted { $0.value < $1.value }.map { path, number -> Html in
            let sheets = accounts[path]?.sheets.map(account) ?? []
            return "<li value=\"\(number)\"><code>\(path)</code>\(sheets)</li>"
        }
        return "<h3>\(say("Tệp đã đọc", "Files read"))</h3><ol class=\"files\">\(items)</ol>"
    }

    private func account(_ account: SheetAccount) -> Html {
        let skipped = account.skipped.values.reduce(0, +)
        let text = say(
            "«\(account.sheet)»: đọc \(account.rowsRead) dòng = nhận \(account.accepted) + không nhận \(account.rejected) + bỏ qua \(skipped)",
            "“\(account.sheet)”: \(account.rowsRead) rows read = \(account.accepted) accepted + \(account.rejected) rejected + \(skipped) skipped"
        )
        return "<small>\(text)</small>"
    }
}
