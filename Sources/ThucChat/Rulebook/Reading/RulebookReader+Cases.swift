// tests/*.yaml: examples across criteria, in the same words as those inside criteria.

extension RulebookReader {
    func caseFile(_ root: RuleMapping, at path: String) -> CaseFile {
        CaseFile(name: root.text("cases"), path: path, examples: root.mappings("examples").map { example($0) })
    }
}
