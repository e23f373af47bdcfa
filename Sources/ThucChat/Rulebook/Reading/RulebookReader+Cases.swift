// tests/*.yaml: examples that stand beside the rules, in the same words as those inside criteria.

/// A file of examples.
package struct CaseFile: Sendable {
    /// As `checks-file` of the checks it is for.
    package var name: String
    /// Path below the rules folder.
    package var path: String
    package var examples: [RuleExample]
    /// The file itself, so that a fault can be shown where it stands.
    package var source: RuleSource
}

extension RulebookReader {
    /// Reads case files.
    ///
    /// - Throws: ``RuleIssues``: every fault of every file.
    package static func cases(_ sources: [RuleSource]) throws(RuleIssues) -> [CaseFile] {
        var reader = RulebookReader()
        let files = sources.compactMap { source in
            reader.with(source) { reader, root in
                CaseFile(
                    name: root.text("cases"), path: source.path,
                    examples: root.mappings("examples").map(reader.example), source: source)
            }
        }
        guard reader.issues.isEmpty else { throw RuleIssues(reader.issues) }
        return files
    }
}
