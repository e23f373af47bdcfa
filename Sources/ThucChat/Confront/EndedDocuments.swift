// Documents that another document of the same list withdraws or replaces.

/// What a commune's documents say of one another.
struct EndedDocuments: Sendable {
    /// A document whose subject names another that no longer holds.
    private struct Ending: Sendable {
        let number: String
        let date: CalendarDay?
        let subject: String

        /// Whether it is that document: of its number, and of no other day.
        func isSame(_ number: String, _ date: CalendarDay?) -> Bool {
            guard plain(self.number) == number else { return false }
            return self.date == nil || date == nil || self.date == date
        }
    }

    private let doubted: DoubtedDocuments
    /// By the words with digits in their subjects.
    private let endings: [Substring: [Ending]]
    /// No honest list has more: numbers in one subject, documents that end others whose numbers begin alike.
    private static let mostNumbers = 64

    init(_ citations: [Citation], _ doubted: DoubtedDocuments) {
        self.doubted = doubted
        var endings: [Substring: [Ending]] = [:]
        for citation in citations {
            if case .kind = citation.doubt { continue }  // a request or draft ends nothing
            guard let number = citation.number, let subject = citation.subject.map(plain), doubted.endsAny(subject)
            else { continue }
            let words = subject.split(separator: " ").filter { $0.first?.isASCIIDigit ?? false }
            for word in Set(words.prefix(Self.mostNumbers)) where endings[word, default: []].count < Self.mostNumbers {
                endings[word, default: []].append(Ending(number: number, date: citation.date, subject: subject))
            }
        }
        self.endings = endings
    }

    /// The citation, in doubt where another document says that it no longer holds.
    func doubting(_ citation: Citation) -> Citation {
        guard citation.doubt == nil, let number = citation.number.map(plain),
            let digits = number.split(separator: " ").first(where: { $0.first?.isASCIIDigit ?? false }),
            number != digits
        else { return citation }
        let ending = endings[digits]?.first {
            !$0.isSame(number, citation.date) && doubted.ends(number, bySubject: $0.subject)
        }
        var citation = citation
        citation.doubt = ending.map { .ended(by: $0.number) }
        return citation
    }
}

/// Folded, and without the zeros before a number: `05/QĐ-UBND` is `5/QĐ-UBND`.
private func plain(_ text: String) -> String {
    folded(text).split(separator: " ").map { word in
        let rest = word.drop { $0 == "0" }
        return rest.first?.isASCIIDigit ?? false ? rest : word
    }.joined(separator: " ")
}
