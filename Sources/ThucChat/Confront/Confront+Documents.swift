// Documents whose subject, kind or day speak against their proving anything.

extension Facts {
    /// One question a document, however many indicators it is cited for.
    func clarifyDocuments() -> [Finding] {
        listedDocuments.compactMap { document in
            let citation = document.citation
            guard citation.isComplete, let doubt = citation.doubt, let codes = document.codes else { return nil }
            let owners = rulebook.allIndicators.filter { codes.contains($0.code) }.flatMap(\.owners)
            return finding(
                .documentDoubted(number: citation.number ?? "", codes: codes, doubt: doubt), criterion: nil,
                indicator: codes.count == 1 ? codes[0] : nil, owners: Array(Set(owners)).sorted(),
                evidence: citation.places.map { Evidence("document", $0) })
        }
    }
}
