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
        let marked = (node.string ?? "").slice(issue.span).prefix { !$0.isNewline }
        scribe.report(
            issue.code, at: scribe.source.place(line: issue.line, column: issue.column, in: node),
            length: max(1, marked.count), Bilingual(vi: issue.vi, en: issue.en))
    }

    private func judge(_ formula: Formula, expecting type: FEELType?, at node: Node) -> Bool {
        if formula.usesClock {
            scribe.refuseClock(at: node)
            return false
        }
        guard let type, formula.type != .any, formula.type != type else { return true }
        scribe.report(
            "rules.type", at: node,
            Bilingual(
                vi:
                    "Biểu thức này cho \(formula.type.vietnameseName), ở đây cần \(type.vietnameseName). Hãy sửa biểu thức.",
                en: "This expression gives \(formula.type); \(type) is needed here. Correct the expression."))
        return false
    }
}

extension RuleScribe {
    /// Refuses an expression that asks for the present day.
    func refuseClock(at node: Node) {
        report(
            "rules.clock", at: node,
            Bilingual(
                vi:
                    "Quy tắc không dùng now() hoặc today(): kỳ số liệu là dữ liệu. Hãy dùng «năm» hoặc một ngày của từ điển.",
                en: "Rules do not use now() or today(): the period is data. Use `năm`, or a date of the dictionary."))
    }
}
