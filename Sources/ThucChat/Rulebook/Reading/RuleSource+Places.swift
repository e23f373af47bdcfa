// Where in a rule file a part of an expression stands.

import Yams

extension RuleSource {
    /// The place of a line and column (both from 1) of the expression that a scalar holds.
    ///
    /// A quoted scalar's mark is its quote; a block's lines stand below its mark, with their own indent.
    func place(line: Int, column: Int, in node: Node) -> RulePlace {
        guard let mark = node.place, case .scalar(let scalar) = node else {
            return node.place ?? RulePlace(line: 1, column: 1)
        }
        switch scalar.style {
        case .literal, .folded:
            let below = mark.line + line
            let indent = self.line(below).prefix { $0 == " " }.count
            return RulePlace(line: below, column: indent + column)
        case .singleQuoted, .doubleQuoted: return RulePlace(line: mark.line, column: mark.column + column)
        case .any, .plain: return RulePlace(line: mark.line, column: mark.column + column - 1)
        }
    }
}
