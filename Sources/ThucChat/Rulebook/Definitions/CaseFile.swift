// A file of examples across criteria.

/// The examples of one file below `tests/`; their `findings` speak of all checks of the set.
package struct CaseFile: Sendable {
    package var name: String
    /// Path below the rules folder.
    package var path: String
    package var examples: [RuleExample]
}
