// A scalar or block of a rule file about which something can be said.

import FEEL
import Yams

/// A file and a node in it.
struct RuleSite {
    let source: RuleSource
    let node: Node

    /// A remark at the node, or at a part of the expression it holds.
    func remark(_ lint: RuleLint, at span: TextSpan? = nil) -> RuleRemark {
        let text = node.string ?? ""
        let place: RulePlace
        if let span {
            let (line, column) = span.position(in: text)
            place = source.place(line: line, column: column, in: node)
        } else {
            place = node.place ?? RulePlace(line: 1, column: 1)
        }
        let length =
            span.map { text.slice($0).prefix { !$0.isNewline }.count }
            ?? (text.contains(where: \.isNewline) ? 1 : text.count)
        return RuleRemark(
            lint.severity,
            RuleIssue(
                code: lint.code, file: source.path, line: place.line, column: place.column, length: max(1, length),
                text: lint.text, sourceLine: source.line(place.line)))
    }
}

extension String {
    /// The text of a span; empty where the span does not fit.
    func slice(_ span: TextSpan) -> String { String(utf8.dropFirst(span.lower).prefix(span.upper - span.lower)) ?? "" }
}
