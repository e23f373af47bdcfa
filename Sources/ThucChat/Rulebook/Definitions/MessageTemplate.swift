// A message in both languages with places for values.

/// A text in both languages with `{name}` places for values.
package struct MessageTemplate: Sendable, Hashable {
    package var text: Bilingual

    package init(_ text: Bilingual) { self.text = text }

    /// The text with each `{name}` replaced; a name without a value shows as `…`.
    package func filled(with value: (String) -> Bilingual?) -> Bilingual {
        Bilingual(vi: fill(text.vi) { value($0)?.vi }, en: fill(text.en) { value($0)?.en })
    }

    /// The text with the names themselves, in quotes, where values will stand.
    var withNames: Bilingual { filled { Bilingual(vi: "«\($0)»", en: "\"\($0)\"") } }

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
