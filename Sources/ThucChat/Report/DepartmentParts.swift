// What one unit gives to the pages of the departments: a row for each of its open indicators, and the letter.

import FEEL

/// The rows and letters of one unit, by department.
struct DepartmentParts {
    let frame: ReportFrame
    let assessment: UnitAssessment
    let tree: StandingTree
    private var say: Speech { frame.say }

    /// A row of a department's table and its place among the rows.
    struct Row {
        var owner: String
        var rank: Int
        var html: Html
        var line: DepartmentLine
    }

    /// Registered communes first, then the nearest to the threshold.
    var rows: [Row] {
        open.flatMap { branch in
            let html = row(branch)
            let rank = rank(branch)
            let line = DepartmentLine(branch, assessment, question: question(branch.standing), in: frame)
            return branch.standing.owners.map { Row(owner: $0, rank: rank, html: html, line: line) }
        }
    }

    /// The letter of each department that has something to ask, in the order of ids.
    var letters: [(owner: String, html: Html, text: String)] {
        let owners = Set(open.flatMap(\.standing.owners) + assessment.findings.flatMap(\.owners))
        return owners.sorted().compactMap { owner in
            let letter = Letter(
                frame: frame, assessment: assessment, owner: owner,
                open: open.filter { $0.standing.owners.contains(owner) })
            return letter.text.map { (owner, details($0), $0) }
        }
    }

    /// The rank of the unit's letters: registered first.
    var letterRank: Int { assessment.isRegistered == true ? 0 : 1 }

    /// Indicators that are not concluded as met; of a registered commune also the conditions of recognition.
    private var open: [StandingTree.Branch] {
        let conditions = assessment.isRegistered == true ? tree.conditions : []
        return (tree.allCriteria.flatMap(\.indicators) + conditions).filter(isOpen)
    }

    private func isOpen(_ branch: StandingTree.Branch) -> Bool {
        branch.standing.word != .supported && branch.standing.word != .notApplicable
            && branch.standing.word != .unclaimed
    }

    private func rank(_ branch: StandingTree.Branch) -> Int {
        let nearest = branch.valued.compactMap(DepartmentParts.distance).min() ?? DepartmentParts.furthest
        return (assessment.isRegistered == true ? 0 : DepartmentParts.furthest * 2) + nearest
    }

    private static let furthest = 1_000_000_000

    /// How far a value lies from its threshold, in millionths of the threshold; nil without either.
    static func distance(_ standing: Standing) -> Int? {
        guard let threshold = standing.threshold, case .number(let value) = standing.value else { return nil }
        let scale = threshold.isZero ? Number.one : threshold.magnitude
        let share = ((value - threshold).magnitude * Number(1_000_000)).divided(by: scale)
        let whole = share?.rounded(scale: 0, mode: .halfEven).integer ?? furthest
        return min(whole, furthest - 1)
    }

    private func row(_ branch: StandingTree.Branch) -> Html {
        let standing = branch.standing
        let unit = assessment.unit
        let district = unit.district
        let question: Html = asked(standing).map { "\(say($0.text))" } ?? "<small>\(reasonText(standing))</small>"
        return """
            <tr data-d="\(district?.code ?? "")" data-w="\(standing.word.rawValue)"><th scope="row"><a href="#\(anchor(of: standing))">\(unit.fullName)</a>\
            \(registeredMark)<small>\(district?.fullName ?? "")</small></th><td class="tx" data-v="\(standing.code)"><b>\(shownCode(standing))</b> \(frame.title(standing.code))</td>\
            <td class="v n" data-n="\(sortKey(branch.valued.map(\.value)))">\(branch.valued.map(value))</td><td data-n="\(sortKey(branch.valued.map { $0.threshold.map(Value.number) ?? .null }))">\(branch.valued.map { "<div>\(frame.threshold($0))</div>" as Html })</td>\
            <td>\(standing.claims[.commune].map { say($0.name) } ?? "–")</td><td>\(frame.mark(standing.word))\(frame.provisional(standing.isProvisional))</td>\
            <td class="cs">\(cells(branch))</td><td class="qn tx">\(question)</td></tr>

            """
    }

    /// The gravest matter about an indicator.
    private func asked(_ standing: Standing) -> Finding? {
        assessment.findings.first { standing.findings.contains($0.id) && $0.severity != .note }
    }

    private func question(_ standing: Standing) -> String {
        asked(standing).map { "\(say($0.text)) \(say($0.fix))" } ?? reasonText(standing)
    }

    /// The first number, plain, for the script to sort by; empty where there is none.
    private func sortKey(_ values: [Value]) -> String {
        for case .number(let number) in values { return "\(number.rounded(scale: 6, mode: .halfEven))" }
        return ""
    }

    private var registeredMark: Html {
        assessment.isRegistered == true
            ? " <abbr class=\"reg\" title=\"\(say("Xã đăng ký năm nay", "Registered this year"))\">ĐK</abbr>" : .empty
    }

    /// The criterion's part of the commune's page; the page itself for a condition.
    private func anchor(of standing: Standing) -> String {
        let home = tree.allCriteria.first { $0.indicators.contains { $0.standing.code == standing.code } }
        return "xa-\(assessment.unit.code)" + (home.map { "-\($0.standing.code)" } ?? "")
    }

    /// An indicator by its code; a condition has none that people use.
    private func shownCode(_ standing: Standing) -> String {
        standing.level == .condition ? say("Điều kiện", "Condition") : standing.code
    }

    private func value(_ standing: Standing) -> Html {
        "<div><span class=\"nw\">\(standing.valueText.isEmpty ? "–" : say.figures(standing.valueText))</span>\(frame.fraction(standing))</div>"
    }

    private func cells(_ branch: StandingTree.Branch) -> Html {
        let all = branch.valued.flatMap(\.evidence) + branch.standing.evidence
        let distinct = all.reduce(into: [Evidence]()) { if !$0.contains($1) { $0.append($1) } }
        return frame.cells(distinct)
    }

    private func reasonText(_ standing: Standing) -> String {
        standing.reasons.isEmpty
            ? say(standing.word.note) : standing.reasons.map { say($0.name) }.joined(separator: "; ")
    }

    private func details(_ text: String) -> Html {
        let unit = assessment.unit
        return """
            <details class="letter" data-d="\(unit.district?.code ?? "")"><summary>\(unit.fullName)<small>\(unit.district?.fullName ?? "")</small>\(registeredMark)</summary>\
            <div><button type="button" class="copy">\(say("Chép", "Copy"))</button><pre>\(text)</pre></div></details>

            """
    }
}
