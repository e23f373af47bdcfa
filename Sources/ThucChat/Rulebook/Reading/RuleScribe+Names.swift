// Names that expressions can say: of fields, tables, columns, dimensions and decisions.

import FEEL
import Yams

extension RuleScribe {
    /// Reports a name that no expression could say, or that the language has for something else.
    func judge(name: String, at node: Node) {
        guard !name.isEmpty, !name.isUsableName else { return }
        report(
            "rules.name", at: node,
            Bilingual(
                vi:
                    "«\(name)» không dùng làm tên trong biểu thức được. Hãy viết chữ và khoảng trắng, không bắt đầu bằng chữ số, khác các từ của ngôn ngữ (if, in, count, true…).",
                en:
                    "\"\(name)\" cannot be a name in expressions. Write letters and spaces, not beginning with a digit, and no word of the language (if, in, count, true…)."
            ))
    }
}

extension String {
    /// Whether expressions can say it as one name, as it is written.
    var isUsableName: Bool {
        guard allSatisfy({ $0.isLetter || $0.isNumber || " _./-'+*".contains($0) }), !Scope.isReserved(self) else {
            return false
        }
        var scope = Scope()
        scope.declare(self)
        do throws(FEELIssues) {
            guard case .name(let reference) = try Formula.compile(self, in: scope).syntax.form else { return false }
            return reference.text == self
        } catch {
            return false
        }
    }
}
