// An example inside a rule file.

/// An example inside a rule file: values as a person would type them, and what must come of them.
package struct RuleExample: Sendable {
    package var name: String
    /// The tier that its file is about; nil for the base tier.
    package var tier: String?
    /// Field, table, dimension or claim → the YAML scalar or rows, as text.
    package var given: [(name: String, value: ExampleValue)]
    package var expect: [(name: String, value: [String])]
    package var source: String
}
