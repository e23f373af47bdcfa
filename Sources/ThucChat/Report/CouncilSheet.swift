// Two pages of paper for the council about one registered commune: its criteria at a glance, then what is to be clarified.

import FEEL

/// The two-page sheet of a registered commune.
struct CouncilSheet {
    let frame: ReportFrame
    let assessment: UnitAssessment
    let tree: StandingTree
    /// Questions printed on the second page; more are counted and stand in the commune's page.
    static let questionLimit = 9
    /// Cells printed with a question; all of them stand in the commune's page.
    static let cellLimit = 4
    private var say: Speech { frame.say }

    var html: Html {
        """
        <article class="sheet" id="phieu-\(assessment.unit.code)">\(frame.sampleBanner)
        <div class="face">\(heading)\(criteria)\(frame.colophon)</div>
        <div class="face">\(secondHeading)\(questions)\(opinion)\(frame.colophon)</div>
        </article>

        """
    }

    private var name: String {
        assessment.unit.fullName + (assessment.unit.district.map { ", \($0.fullName)" } ?? "")
    }

    private var heading: Html {
        let picture = frame.rangePicture(
            claimed: assessment.claimed, lowest: assessment.lowest, highest: assessment.highest)
        return """
            <p class="eyebrow">\(say("Phiếu tóm tắt kết quả rà soát · năm", "Summary of the review ·")) \(frame.context.period.description)</p>
            <h2><a href="#xa-\(assessment.unit.code)">\(name)</a></h2>
            <div class="glance"><p>\(say("Tự đánh giá", "Claimed")) <b>\(assessment.claimed)</b>/\(frame.context.full)</p>\
            <p>\(say("Có cơ sở", "Supported")) <b>\(say.range(assessment.lowest, assessment.highest))</b>/\(frame.context.full)\(frame.provisional(assessment.isProvisional))</p>\
            <p>\(frame.mark(assessment.eligible))</p><p class="pic">\(picture)</p></div>
            """
    }

    private var criteria: Html {
        let rows = tree.criteria.map { branch -> Html in
            let standing = branch.standing
            return """
                <tr><td>\(standing.code)</td><td class="tx">\(frame.criterionTitle(standing.code))</td><td>\(claim(standing))</td>\
                <td class="st">\(frame.mark(standing.word))\(frame.provisional(standing.isProvisional))</td><td>\(standing.assurance?.rawValue ?? "–")</td>\
                <td class="ow">\(open(branch))</td></tr>
                """
        }
        return """
            <table class="brief"><thead><tr><th scope="col">\(say("TT", "No."))</th><th scope="col">\(say("Tiêu chí", "Criterion"))</th><th scope="col">\(say("Tự đánh giá", "Claim"))</th>\
            <th scope="col">\(say("Theo số liệu", "By the data"))</th><th scope="col">\(say("Căn cứ", "Backing"))</th><th scope="col">\(say("Chỉ tiêu chưa kết luận đạt", "Indicators not concluded as met"))</th></tr></thead>
            <tbody>\(rows)\(conditionRows)</tbody></table>
            <p class="key">\(say("Căn cứ", "Backing")): \(Assurance.allCases.map { "\($0.rawValue) \(say($0.shown))" }.joined(separator: " · "))</p>
            """
    }

    private var conditionRows: [Html] {
        tree.conditions.map { branch in
            """
            <tr class="cond"><td>ĐK</td><td class="tx">\(frame.title(branch.standing.code))</td><td>\(claim(branch.standing))</td>\
            <td class="st">\(frame.mark(branch.standing.word))\(frame.provisional(branch.standing.isProvisional))</td><td>\(branch.standing.assurance?.rawValue ?? "–")</td><td></td></tr>
            """
        }
    }

    private func claim(_ standing: Standing) -> String { standing.claims[.commune].map { say($0.name) } ?? "–" }

    private func open(_ branch: StandingTree.CriterionBranch) -> String {
        branch.indicators.filter { $0.standing.word != .supported && $0.standing.word != .notApplicable }
            .map(\.standing.code).joined(separator: ", ")
    }

    private var secondHeading: Html {
        "<h2 class=\"second\">\(name) · \(say("Nội dung cần làm rõ", "To be clarified"))</h2>"
    }

    private var questions: Html {
        let asked = assessment.findings.filter { $0.severity != .note }
        guard !asked.isEmpty else {
            return "<p class=\"none\">\(say("Không có nội dung cần làm rõ.", "Nothing to be clarified."))</p>"
        }
        let rows = asked.prefix(Self.questionLimit).map { finding -> Html in
            """
            <tr><td>\(finding.indicator ?? finding.criterion ?? "")</td><td class="tx">\(say(finding.text)) <span class="fx">\(say(finding.fix))</span></td>\
            <td class="cs">\(frame.cells(Array(finding.evidence.prefix(Self.cellLimit))))</td><td>\(frame.ownerNames(finding.owners))</td></tr>
            """
        }
        let rest = asked.count - rows.count
        let more: Html =
            rest > 0
            ? "<p class=\"key\">\(say("Còn \(rest) nội dung ở trang của xã và danh mục chung.", "\(rest) more on the commune's page and in the common list."))</p>"
            : .empty
        return """
            <table class="brief ask"><thead><tr><th scope="col">\(say("Mã", "Code"))</th><th scope="col">\(say("Nội dung và đề nghị", "Matter and request"))</th>\
            <th scope="col">\(say("Ô số liệu", "Cells"))</th><th scope="col">\(say("Đơn vị trả lời", "To answer"))</th></tr></thead><tbody>\(rows)</tbody></table>\(more)
            """
    }

    private var opinion: Html {
        """
        <div class="opinion"><p>\(say("Ý kiến của Hội đồng", "The council's opinion"))</p><p class="line"></p><p class="line"></p><p class="line"></p><p class="line"></p></div>
        """
    }
}
