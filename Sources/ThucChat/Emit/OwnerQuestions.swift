// What one department is asked, over all communes: registered communes first, then by district and commune.

import FEEL

/// The open matters of a department, gathered while a batch runs.
package struct OwnerQuestions {
    private struct Line {
        var isRegistered: Bool
        var unit: Unit
        var finding: Finding
    }

    private let owner: String
    private let say: Speech
    private var lines: [Line] = []

    /// - Parameter owner: the department's id; with an empty one nothing is gathered.
    package init(owner: String, language: Language) {
        self.owner = owner
        say = Speech(language: language)
    }

    /// Takes a unit's findings that name the department.
    package mutating func add(_ assessment: UnitAssessment) {
        guard !owner.isEmpty else { return }
        let asked = assessment.findings.filter { $0.severity != .note && $0.owners.contains(owner) }
        let isRegistered = assessment.isRegistered ?? false
        lines += asked.map { Line(isRegistered: isRegistered, unit: assessment.unit, finding: $0) }
    }

    /// One line a matter, cut to a width.
    package func text(width: Int) -> String {
        let title = say("Nội dung cần làm rõ của \(owner): \(lines.count)", "Matters for \(owner): \(lines.count)")
        let registered = lines.filter(\.isRegistered)
        return ([title] + (registered + lines.filter { !$0.isRegistered }).map { line($0, width) }).joined(
            separator: "\n") + "\n"
    }

    private func line(_ line: Line, _ width: Int) -> String {
        let mark = line.isRegistered ? say("ĐK", "reg") : "  "
        let district = line.unit.district.map { ", \($0.fullName)" } ?? ""
        let text = "\(mark) \(line.unit.code) \(line.unit.fullName)\(district): \(say(line.finding.text))"
        return TerminalText(text: text).cut(to: max(80, width))
    }
}
