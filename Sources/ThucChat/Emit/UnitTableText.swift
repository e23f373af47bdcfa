// One submission on a terminal: criteria with their standings, then what to clarify, each with its cells.

import FEEL
import Sheets

/// The table of one unit as plain text, each line ended by a line feed.
///
/// - Parameters:
///   - width: columns of the terminal; kept between 80 and 120.
///   - listsAll: whether every cell of a finding is listed, one a line, instead of the first few.
package func unitTable(
    _ unit: UnitAssessment, rulebook: Rulebook, width: Int, language: Language, listsAll: Bool = false
) -> String {
    let table = UnitTableText(
        unit: unit, rulebook: rulebook, width: min(max(width, 80), 120), say: Speech(language: language),
        listsAll: listsAll)
    return table.lines.map { $0 + "\n" }.joined()
}

private struct UnitTableText {
    let unit: UnitAssessment
    let rulebook: Rulebook
    let width: Int
    let say: Speech
    let listsAll: Bool

    /// What the columns after the name take.
    private static let restWidth = 18 + 1 + 24 + 3 + 18
    private var nameWidth: Int { max(30, width - Self.restWidth) }
    private static let cellsShown = 4

    var lines: [String] { heading + tiers.flatMap(section) + questions }

    /// The tiers in play, the base tier first.
    private var tiers: [Tier] { rulebook.tiers.filter { tier in unit.standings.contains { $0.tier == tier.id } } }

    /// The base tier's lines stand under the unit's own heading; another tier's under its title and word.
    private func section(_ tier: Tier) -> [String] {
        let word = unit.standings.first { $0.level == .tier && $0.tier == tier.id }?.word
        let title =
            tier.id == rulebook.baseTier?.id
            ? [] : ["", ([say(tier.title)] + [word.map { say($0.shown) }].compactMap { $0 }).joined(separator: " · ")]
        return title + criteria(of: tier) + conditions(of: tier)
    }

    private var heading: [String] {
        let district = unit.unit.district.map { ", \($0.fullName)" } ?? ""
        let range = say.range(unit.lowest, unit.highest)
        return [
            "\(unit.unit.fullName)\(district) (\(unit.unit.code)) · \(unit.period) · \(rulebook.id) \(rulebook.version)",
            say(
                "Tự đánh giá đạt \(unit.claimed) tiêu chí, có cơ sở \(range)",
                "\(unit.claimed) criteria claimed, \(range) supported")
                + (unit.isProvisional ? say(" · Tạm tính", " · provisional") : ""),
            String(repeating: "─", count: width),
        ]
    }

    private func criteria(of tier: Tier) -> [String] {
        let rows = unit.standings.filter { $0.tier == tier.id }
        return rows.filter { $0.level == .criterion || ($0.level == .indicator && $0.word.asks) }.map { row in
            row.level == .criterion
                ? line(row, title: rulebook.criterion(row.code)?.title, indent: "")
                : line(row, title: nil, indent: "    ")
        }
    }

    private func conditions(of tier: Tier) -> [String] {
        let rows = unit.standings.filter { $0.level == .condition && $0.tier == tier.id }
        guard !rows.isEmpty else { return [] }
        let titles = tier.conditions.map(\.indicator)
        return ["", say("Điều kiện công nhận", "Conditions of recognition")]
            + rows.map { row in line(row, title: titles.first { $0.code == row.code }?.title, indent: "") }
    }

    private func line(_ row: Standing, title: Bilingual?, indent: String) -> String {
        let code = RuleCode(row.code).plain
        let name = title.map { "\(code.first?.isNumber == true ? code + ". " : "")\(say($0))" } ?? code
        let value = say.figures(row.valueText)
        let assurance = row.assurance?.rawValue ?? " "
        return [
            TerminalText(text: "\(row.word.sign) \(indent)\(name)").padded(to: nameWidth - 1), " ",
            TerminalText(text: row.level == .condition ? "" : say((row.claims[.commune] ?? .none).name)).padded(to: 18),
            " ",
            TerminalText(text: say(row.word.shown)).padded(to: 24), assurance, "  ", value,
        ].joined()
    }

    private var questions: [String] {
        guard !unit.findings.isEmpty else { return ["", say("Không có nội dung cần làm rõ.", "Nothing to clarify.")] }
        let title = say("Nội dung cần làm rõ (\(unit.findings.count)):", "To clarify (\(unit.findings.count)):")
        return ["", title] + unit.findings.flatMap(question)
    }

    private func question(_ finding: Finding) -> [String] {
        wrapped("• [\(say(finding.severity.shown))] \(say(finding.text))", indent: "  ") + cells(of: finding)
            + wrapped("→ \(say(finding.fix))", first: "  ", indent: "    ")
    }

    /// The first cells in one paragraph, or all of them one a line; how many there are beside those is said.
    private func cells(of finding: Finding) -> [String] {
        let cells = finding.evidence.map(shown)
        let listed = listsAll ? cells.count : min(Self.cellsShown, cells.count)
        let rest = cells.count - listed + finding.unlisted
        let more = rest > 0 ? say("và \(rest) ô khác (--all)", "and \(rest) more cells (--all)") : ""
        if listsAll {
            return (cells + [more]).filter { !$0.isEmpty }.flatMap { wrapped($0, first: "  ", indent: "    ") }
        }
        let text = cells.prefix(listed).joined(separator: "; ") + (more.isEmpty ? "" : " \(more)")
        return cells.isEmpty ? [] : wrapped(text, first: "  ", indent: "    ")
    }

    /// `bieu.xml · Biểu 1!C5 (Chiều dài (km); Đường A)`: the cell, the heads over it, and what names its row.
    private func shown(_ evidence: Evidence) -> String {
        let place = evidence.place
        guard evidence.hasCell else { return place.sheet.isEmpty ? place.file : "\(place.file) · \(place.sheet)" }
        let names = [place.head, place.row].filter { !$0.isEmpty }
        let about = names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
        return "\(place.file) · \(place.sheet)!\(place.cell.a1)\(about)"
    }

    /// Words in lines of at most the width; lines after the first begin with the indent.
    private func wrapped(_ text: String, first: String = "", indent: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? first + word : "\(line) \(word)"
            if TerminalText(text: longer).width > width, !line.isEmpty {
                lines.append(line)
                line = indent + word
            } else {
                line = longer
            }
        }
        return lines + [line]
    }
}

extension Standing.Word {
    /// Whether it is shown below its criterion because somebody is asked.
    fileprivate var asks: Bool {
        switch self {
        case .overstated, .disputed, .noStandard, .unsupported, .understated: true
        case .supported, .notMet, .undetermined, .unclaimed, .notApplicable, .eligible, .notEligible, .open: false
        }
    }
}
