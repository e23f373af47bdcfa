// A rate written `part / whole * 100`: its two operands, so that the report can show numerator and denominator.

import FEEL
import Foundation

/// The numerator and denominator of a rate.
package struct Share: Sendable {
    package var part: Formula
    package var whole: Formula

    /// Splits at the last division outside brackets; nil where the expression is not of this shape.
    init?(of source: String, in scope: Scope) {
        var text = source[...]
        if let tail = text.range(of: "* 100", options: [.backwards, .anchored]) { text = text[..<tail.lowerBound] }
        guard let slash = Self.lastSlash(in: text) else { return nil }
        do {
            part = try Formula.compile(String(text[..<slash]), in: scope)
            whole = try Formula.compile(String(text[text.index(after: slash)...]), in: scope)
        } catch {
            return nil
        }
    }

    private static func lastSlash(in text: Substring) -> Substring.Index? {
        var depth = 0
        var found: Substring.Index?
        for index in text.indices {
            switch text[index] {
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case "+", "-", "*": if depth == 0 { return nil }
            case "/" where depth == 0: found = index
            default: break
            }
        }
        return found
    }
}
