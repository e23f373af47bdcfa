// Remarks for programs: a plain list, and SARIF 2.1.0 for editors and code hosts.

extension [RuleRemark] {
    /// A list of objects, one for each remark, in the order given.
    package var json: CanonicalJSON {
        .array(
            map { remark in
                [
                    "code": .text(remark.issue.code), "severity": .text(remark.severity.rawValue),
                    "file": .text(remark.issue.file),
                    "line": .integer(remark.issue.line), "column": .integer(remark.issue.column),
                    "length": .integer(remark.issue.length), "vi": .text(remark.issue.text.vi),
                    "en": .text(remark.issue.text.en),
                ]
            })
    }

    /// A SARIF log with one run. Paths are relative to the rules folder.
    ///
    /// - Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
    package func sarif(version: String, language: Language) -> CanonicalJSON {
        let codes = Set<String>(map(\.issue.code)).sorted()
        let driver: CanonicalJSON = [
            "name": "thucchat", "version": .text(version), "rules": .array(codes.map { ["id": .text($0)] }),
        ]
        let results = map { remark -> CanonicalJSON in
            [
                "ruleId": .text(remark.issue.code), "ruleIndex": .integer(codes.firstIndex(of: remark.issue.code) ?? 0),
                "level": .text(remark.severity.rawValue), "message": ["text": .text(remark.issue.text[language])],
                "locations": .array([remark.issue.location]),
            ]
        }
        let run: CanonicalJSON = [
            "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": ["RULES": ["description": ["text": "The rules folder"]]],
            "results": .array(results),
        ]
        return [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": .array([run]),
        ]
    }
}

extension RuleIssue {
    fileprivate var location: CanonicalJSON {
        let region: CanonicalJSON = [
            "startLine": .integer(line), "startColumn": .integer(column), "endColumn": .integer(column + length),
            "snippet": ["text": .text(sourceLine)],
        ]
        return [
            "physicalLocation": [
                "artifactLocation": ["uri": .text(file), "uriBaseId": "RULES"], "region": region,
            ]
        ]
    }
}
