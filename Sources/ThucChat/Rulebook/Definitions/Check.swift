// A declared check: what must hold among stated values, rows or both.

import FEEL

package struct Check: Sendable {
    package enum Body: Sendable {
        /// Holds over the unit's fields and tables.
        case holds(Formula)
        /// Holds in every row of a table (by id).
        case each(table: String, Formula)
        /// No two rows of a table share these columns (by id).
        case unique(table: String, columns: [String])
    }

    package var id: String
    package var kind: Finding.Kind
    package var severity: Finding.Severity
    package var criterion: String?
    package var indicator: String?
    package var owners: [String]
    package var body: Body
    /// Field ids that must be given, else the check is not evaluated.
    package var needs: [String]
    /// Field ids that a contradiction removes.
    package var removes: [String]
    package var holdsOpen: Bool
    package var text: MessageTemplate
    package var fix: MessageTemplate
    /// `criteria/17-moi-truong.yaml:58`.
    package var source: String
}

/// A text in both languages with `{name}` places for values.
package struct MessageTemplate: Sendable, Hashable {
    package var text: Bilingual

    package init(_ text: Bilingual) { self.text = text }

    /// The text with each `{name}` replaced; a name without a value shows as `…`.
    package func filled(with value: (String) -> String?) -> Bilingual {
        Bilingual(vi: fill(text.vi, value), en: fill(text.en, value))
    }

    /// The names between braces, in the order met.
    package var names: [String] { Self.pieces(text.vi).compactMap(\.name) + Self.pieces(text.en).compactMap(\.name) }

    private func fill(_ template: String, _ value: (String) -> String?) -> String {
        Self.pieces(template).map { $0.name.map { value($0) ?? "…" } ?? $0.text }.joined()
    }

    private static func pieces(_ template: String) -> [(text: String, name: String?)] {
        template.split(separator: "{", omittingEmptySubsequences: false).enumerated().flatMap { index, piece in
            guard index > 0, let end = piece.firstIndex(of: "}") else { return [(String(piece), String?.none)] }
            return [("", String(piece[..<end])), (String(piece[piece.index(after: end)...]), nil)]
        }
    }
}

/// A word about a title held, and when it applies.
package struct RetentionRule: Sendable {
    package var word: UnitAssessment.Retention
    package var when: Formula
    package var text: Bilingual
}

/// An example inside a rule file: values as a person would type them, and what must come of them.
package struct RuleExample: Sendable {
    package var name: String
    /// Field, table, dimension or claim → the YAML scalar or rows, as text.
    package var given: [(name: String, value: ExampleValue)]
    package var expect: [(name: String, value: [String])]
    package var source: String
}

/// A scalar, or the rows of a table.
package indirect enum ExampleValue: Sendable {
    case scalar(String)
    case rows([[(name: String, value: String)]])
}
