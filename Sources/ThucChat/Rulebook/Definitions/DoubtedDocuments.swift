// Documents that back nothing until somebody says they do: requests, withdrawals, drafts.

/// How such documents are told: by what their subject begins with or says anywhere, and by the kind in their number.
package struct DoubtedDocuments: Hashable, Sendable {
    /// Words as the rulebook writes them, and folded.
    private struct Phrase: Hashable, Sendable {
        let written: String
        let folded: String

        init(_ written: String) {
            self.written = written
            folded = ThucChat.folded(written)
        }
    }

    private let openings: [Phrase]
    private let phrases: [Phrase]
    private let kinds: [Phrase]
    private let withdrawals: [Phrase]

    /// - Parameters:
    ///   - openings: what the subject begins with: `đề nghị`.
    ///   - phrases: what the subject says: `thu hồi danh hiệu`.
    ///   - kinds: letters of a kind in the number: `TTr` in `12/TTr-UBND`.
    ///   - withdrawals: what a subject says of another document that no longer holds, shortly before its number: `thay thế`.
    package init(
        openings: [String] = [], phrases: [String] = [], kinds: [String] = [], withdrawals: [String] = []
    ) {
        self.openings = openings.map(Phrase.init)
        self.phrases = phrases.map(Phrase.init)
        self.kinds = kinds.map(Phrase.init)
        self.withdrawals = withdrawals.map(Phrase.init)
    }

    /// What speaks against a document of this number and subject; nil for nothing.
    func doubt(number: String?, subject: String?) -> DocumentDoubt? {
        if let kind = number.flatMap(kind) { return .kind(kind) }
        return subject.flatMap(words).map { .subject($0) }
    }

    /// Whether a document of this folded subject ends something; one that only asks for it ends nothing.
    func endsAny(_ subject: String) -> Bool {
        !openings.contains { Words.begins(subject, with: $0.folded) }
            && withdrawals.contains { Words.contains(subject, $0.folded) }
    }

    /// Whether a document of this subject ends another of this number; both folded.
    ///
    /// The word and the number stand close together, and the number is not what something is done by: `thu hồi đất theo Quyết định số 5` ends
    /// no decision.
    func ends(_ number: String, bySubject subject: String) -> Bool {
        guard let start = Words.start(of: number, in: subject) else { return false }
        let before = subject[..<start].split(separator: " ").suffix(12)
        let text = before.joined(separator: " ")
        return !before.contains("theo") && withdrawals.contains { Words.contains(text, $0.folded) }
    }

    private func words(in subject: String) -> String? {
        let text = folded(subject)
        let opening = openings.first { Words.begins(text, with: $0.folded) }
        return (opening ?? phrases.first { Words.contains(text, $0.folded) })?.written
    }

    private func kind(ofNumber number: String) -> String? {
        let text = folded(number)
        return kinds.first { Words.contains(text, $0.folded) }?.written
    }
}
