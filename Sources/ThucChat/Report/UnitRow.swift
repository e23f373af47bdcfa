// The rows and small pictures that one unit gives to the tables of the overview.

/// A unit in the tables of the overview.
struct UnitRow {
    let frame: ReportFrame
    let assessment: UnitAssessment
    let tree: StandingTree
    private var say: Speech { frame.say }

    private var link: Html {
        "<a href=\"#xa-\(assessment.unit.code)\">\(assessment.unit.fullName)</a>"
    }

    private var district: String { assessment.unit.district?.fullName ?? "" }

    private var questions: [Finding] { assessment.findings.filter { $0.severity != .note } }

    /// Attributes by which rows are filtered: district, standings, registered.
    private var attributes: Html {
        let words = Set(tree.criteria.map(\.standing.word.rawValue)).sorted().joined(separator: " ")
        return
            "data-d=\"\(assessment.unit.district?.code ?? "")\" data-w=\"\(words)\" data-r=\"\(assessment.isRegistered == true ? 1 : 0)\""
    }

    private var picture: Html {
        frame.rangePicture(claimed: assessment.claimed, lowest: assessment.lowest, highest: assessment.highest)
    }

    private var counts: Html {
        """
        <td class="n" data-v="\(assessment.claimed)">\(assessment.claimed)</td>\
        <td class="n" data-v="\(assessment.lowest)">\(say.range(assessment.lowest, assessment.highest))</td>
        """
    }

    /// A row of the table of registered communes.
    var registered: Html {
        """
        <tr \(attributes)><th scope="row">\(link)<small>\(district)</small></th>\(counts)<td class="pic">\(picture)</td>\
        <td class="n" data-v="\(questions.count)">\(questions.count)\(blockers)</td><td class="ow">\(owing)</td><td>\(readiness)</td>\
        <td class="noprint"><a href="#phieu-\(assessment.unit.code)">\(say("Phiếu", "Summary"))</a></td></tr>

        """
    }

    private var blockers: Html {
        let count = questions.count { $0.severity == .blocker }
        return count == 0 ? .empty : "<small>\(count) \(say("trước khi trình", "before submission"))</small>"
    }

    /// Departments and commune that owe an answer: on open matters, and on conditions that are not met or cannot be told.
    var owing: String {
        guard hasArrived else { return assessment.unit.fullName }
        let asked = questions.flatMap(\.owners) + conditionsOpen.flatMap(\.standing.owners)
        let owners = asked.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return frame.ownerNames(owners)
    }

    private var readiness: Html {
        if assessment.isReady { return "<span class=\"w supported\"><i>✓</i> \(conclusion)</span>" }
        guard hasArrived else { return "<span class=\"w unclaimed\"><i>·</i> \(conclusion)</span>" }
        let certain = assessment.eligible == .notEligible
        return
            "<span class=\"w \(certain ? "overstated" : "disputed")\"><i>\(certain ? "▼" : "◆")</i> \(conclusion)</span>\(openConditions)"
    }

    private var hasArrived: Bool { assessment.sent == .sent || assessment.sent == .partial }

    /// Whether a registered commune is ready, in words.
    var conclusion: String {
        if assessment.isReady { return say("Đủ điều kiện trình", "Ready") }
        guard hasArrived else { return say(assessment.sent.shown) }
        return assessment.eligible == .notEligible
            ? say("Chưa đủ theo số liệu", "Not ready by the data") : say("Còn nội dung cần làm rõ", "Matters open")
    }

    private var conditionsOpen: [StandingTree.Branch] {
        tree.conditions.filter { $0.standing.support != .met && $0.standing.word != .notApplicable }
    }

    /// The conditions of recognition that are not met or cannot be told, so that a full commune's row says what is left.
    private var openConditions: Html {
        Html(
            conditionsOpen.map { branch -> Html in
                "<small>\(branch.standing.word.sign) \(frame.title(branch.standing.code))</small>"
            })
    }

    /// Holds a title while fewer than all criteria are supported.
    var isHeldBelowFull: Bool { assessment.held != nil && assessment.lowest < frame.context.full }

    /// A row of the table of recognised communes below full.
    var held: Html {
        let retention: Html =
            assessment.retention.map { "<span class=\"rt \($0.rawValue)\">\(frame.retention($0))</span>" } ?? "–"
        let open = tree.criteria.filter { $0.standing.support != .met }.map(\.standing.code).joined(separator: ", ")
        return """
            <tr \(attributes)><th scope="row">\(link)<small>\(district)</small></th>\(counts)<td class="pic">\(picture)</td>\(kept)\
            <td class="cr">\(open)</td><td class="cr">\(lost)</td><td>\(retention)</td></tr>

            """
    }

    /// How many of the title's criteria are kept.
    private var kept: Html {
        guard let kept = assessment.kept else { return "<td class=\"n\">–</td>" }
        return "<td class=\"n\" data-v=\"\(kept.lowest)\">\(say.range(kept.lowest, kept.highest))/\(kept.full)</td>"
    }

    /// The criteria lost, by cause; a dash for none.
    private var lost: String {
        guard let kept = assessment.kept, !kept.changes.isEmpty else { return "–" }
        return TitleChange.Cause.allCases.map { cause in
            let codes = kept.codes(.lost, by: cause)
            return codes.isEmpty ? "–" : codes.joined(separator: ", ")
        }.joined(separator: " · ")
    }

    /// A row of the matrix: one signed cell per criterion of the base tier, in its order.
    var matrix: Html {
        let words = Dictionary(tree.criteria.map { ($0.standing.code, $0.standing) }) { first, _ in first }
        let cells = frame.context.criteria.map { criterion -> Html in
            guard let standing = words[criterion.code] else { return "<td class=\"m\"></td>" }
            let word = standing.word
            let title = "\(criterion.code): \(say(word.shown))"
            return """
                <td class="m \(word.rawValue)" data-v="\(word.order)"><a href="#xa-\(assessment.unit.code)-\(criterion.code)" title="\(title)" aria-label="\(title)">\(word.sign)</a></td>
                """
        }
        let sent: Html = assessment.sent == .sent ? .empty : "<small>\(say(assessment.sent.shown))</small>"
        let registered: Html =
            assessment.isRegistered == true
            ? " <abbr class=\"reg\" title=\"\(say("Xã đăng ký", "Registered"))\">ĐK</abbr>" : .empty
        return
            "<tr \(attributes)><th scope=\"row\">\(link)\(registered)\(sent)</th><td class=\"di\">\(district)</td>\(counts)\(cells)</tr>\n"
    }

    /// An item of the picture of claims and supported ranges.
    var range: Html {
        """
        <li><a href="#xa-\(assessment.unit.code)">\(assessment.unit.name)</a>\(picture)<span class="n">\(assessment.claimed) → \(say.range(assessment.lowest, assessment.highest))</span></li>

        """
    }

    /// Rows of the list of open matters; gravest first, registered before others.
    var matters: [(rank: Int, html: Html)] {
        let list = OpenMatters(frame: frame)
        return questions.map { finding in
            let rank = (finding.severity == .blocker ? 0 : 2) + (assessment.isRegistered == true ? 0 : 1)
            return (rank, list.row(finding, unit: assessment.unit))
        }
    }
}

extension Standing.Word {
    /// The order in which cells of one criterion sort: what needs attention first.
    var order: Int {
        switch self {
        case .overstated, .notEligible: 0
        case .disputed, .open: 1
        case .unsupported: 2
        case .noStandard: 3
        case .undetermined: 4
        case .unclaimed: 5
        case .notMet: 6
        case .understated: 7
        case .supported, .eligible: 8
        case .notApplicable: 9
        }
    }
}
