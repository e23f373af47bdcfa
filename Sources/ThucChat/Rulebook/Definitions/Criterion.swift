// One criterion, its indicators and its examples.

package struct Criterion: Sendable {
    /// Written with its tier where that is not the base tier: ``RuleCode``.
    package var code: String
    package var tier: String
    package var title: Bilingual
    package var basis: String
    package var indicators: [Indicator]
    package var examples: [RuleExample]
    /// `criteria/17-moi-truong.yaml:3`.
    package var source: String

    /// Departments of all its indicators, each once, in order.
    package var owners: [String] {
        indicators.flatMap(\.owners).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
