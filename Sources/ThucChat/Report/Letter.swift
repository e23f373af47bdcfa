// The text of a letter by which a department asks a commune about its own indicators. Plain text, to copy.

import FEEL
import Sheets

/// A letter from one department to one commune.
struct Letter {
    let frame: ReportFrame
    let assessment: UnitAssessment
    let owner: String
    /// Indicators of the department whose claim the data do not support.
    let open: [StandingTree.Branch]
    private var say: Speech { frame.say }

    /// Nothing to ask: nil.
    var text: String? {
        let matters = openMatters + askedMatters
        guard !matters.isEmpty else { return nil }
        let numbered = matters.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
        return say(vietnamese(numbered), english(numbered))
    }

    private var unitName: String {
        assessment.unit.fullName + (assessment.unit.district.map { ", \($0.fullName)" } ?? "")
    }

    private func vietnamese(_ matters: String) -> String {
        """
        Kính gửi: Ủy ban nhân dân \(unitName)

        Qua tổng hợp số liệu kỳ \(frame.context.period) theo \(frame.context.rulebook.title.vi), \(frame.ownerName(owner)) đề nghị \
        Ủy ban nhân dân \(assessment.unit.fullName) rà soát, làm rõ các nội dung sau:

        \(matters)

        Đề nghị gửi lại ý kiến cùng tài liệu kèm theo về \(frame.ownerName(owner)) để tổng hợp.
        Trân trọng./.
        """
    }

    private func english(_ matters: String) -> String {
        """
        To: the People's Committee of \(unitName)

        From the data of \(frame.context.period) under \(frame.context.rulebook.title.en), \(frame.ownerName(owner)) kindly asks the \
        People's Committee of \(assessment.unit.fullName) to review and clarify the following:

        \(matters)

        Please send your answer with its papers to \(frame.ownerName(owner)).
        """
    }

    /// Indicators that no finding of this department speaks of already.
    private var openMatters: [String] {
        let spoken = Set(asked.compactMap(\.indicator))
        return open.filter {
            [.overstated, .unsupported, .disputed].contains($0.standing.word) && !spoken.contains($0.standing.code)
        }
        .map { branch in
            let standing = branch.standing
            let values = branch.valued.filter { !$0.valueText.isEmpty }.map(compared)
            let shown = values.isEmpty ? "" : " (\(values.joined(separator: "; ")))"
            return say(
                "\(named(standing)) – \(frame.title(standing.code)): tự đánh giá Đạt, \(say(standing.word.shown).lowercased())\(shown). Đề nghị rà soát và gửi tài liệu kèm theo.",
                "\(named(standing)) – \(frame.title(standing.code)): self-assessed as met, \(say(standing.word.shown).lowercased())\(shown). Please review and send the papers that back it."
            )
        }
    }

    private func named(_ standing: Standing) -> String {
        standing.level == .condition
            ? say("Điều kiện", "Condition") : say("Chỉ tiêu \(standing.code)", "Indicator \(standing.code)")
    }

    private func compared(_ standing: Standing) -> String {
        guard let threshold = standing.threshold, let direction = standing.direction else {
            return say.figures(standing.valueText)
        }
        let level = "\(direction.sign) \(say.number(threshold)) \(standing.unitOfMeasure)"
        return say(
            "số liệu \(standing.valueText), mức quy định \(level)",
            "value \(say.figures(standing.valueText)), threshold \(level)")
    }

    private var asked: [Finding] { assessment.findings.filter { $0.severity != .note && $0.owners.contains(owner) } }

    /// `Chỉ tiêu 17.6: `, unless the finding's own words begin with it.
    private func subject(of finding: Finding) -> String {
        guard let code = finding.indicator else { return "" }
        let name = say("Chỉ tiêu \(code)", "Indicator \(code)")
        return say(finding.text).hasPrefix(name) ? "" : "\(name): "
    }

    private var askedMatters: [String] {
        asked.map { finding in
            let subject = subject(of: finding)
            let cells = finding.evidence.filter(\.hasCell).map { "\($0.place.sheet)!\($0.place.cell.a1)" }
            let place = cells.isEmpty ? "" : " (\(say("ô", "cells")) \(cells.joined(separator: ", ")))"
            return "\(subject)\(say(finding.text))\(place) \(say(finding.fix))"
        }
    }
}
