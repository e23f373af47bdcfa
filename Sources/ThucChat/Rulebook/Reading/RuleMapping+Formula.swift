// Expressions in rule files: compiled when read, faults shown at their place in the file.

import FEEL
import Yams

extension RuleMapping {
    /// A compiled expression; nil, with every fault reported, where it does not compile or is of another type.
    func formula(_ key: String, in scope: Scope, expecting type: FEELType?) -> Formula? {
        guard let node = required(key), let text = scribe.text(node) else { return nil }
        do {
            let formula = try Formula.compile(text, in: scope)
            return judge(formula, expecting: type, at: node) ? formula : nil
        } catch {
            for issue in error.issues { report(issue, at: node) }
            return nil
        }
    }

    /// Shows an issue of an expression at its place in the file.
    func report(_ issue: FEELIssue, at node: Node) {
        scribe.report(
            issue.code, at: mark(of: issue.line, in: node), offset: offset(of: issue, in: node),
            length: max(1, issue.length), Bilingual(vi: issue.vi, en: issue.en))
    }

    /// The mark of a line of an expression: the node's own, or a line further down in a block.
    private func mark(of line: Int, in node: Node) -> RulePlace? {
        guard let mark = node.place, case .scalar(let scalar) = node else { return node.place }
        guard scalar.style == .literal || scalar.style == .folded else { return mark }
        let below = mark.line + line
        let indent = scribe.source.line(below).prefix { $0 == " " }.count
        return RulePlace(line: below, column: indent + 1)
    }

    /// Characters from the node's mark to the fault; a quoted scalar's mark is its quote.
    private func offset(of issue: FEELIssue, in node: Node) -> Int {
        guard case .scalar(let scalar) = node else { return 0 }
        let quote = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 1 : 0
        return issue.column - 1 + quote
    }

    private func judge(_ formula: Formula, expecting type: FEELType?, at node: Node) -> Bool {
        if formula.usesClock {
            scribe.report(
                "rules.clock", at: node,
                Bilingual(
                    vi: "Quy tắc không dùng now() hoặc today(): kỳ số liệu là dữ liệu.",
                    en: "Rules do not use now() or today(): the period is data."))
            return false
        }
        guard let type, formula.type != .any, formula.type != type else { return true }
        scribe.report(
            "rules.type", at: node,
            Bilingual(
                vi: "Biểu thức này cho kiểu \(formula.type), ở đây cần \(type).",
                en: "This expression gives \(formula.type); \(type) is needed here."))
        return false
    }
}

extension FEELIssue {
    /// Characters the fault covers on its line.
    fileprivate var length: Int { span.upper - span.lower }
}
