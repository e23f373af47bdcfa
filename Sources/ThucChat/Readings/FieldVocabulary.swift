// The words that belong to a field: its name, labels and unit, folded.

/// Answers whether a folded word is one of a field's own; the words are gathered at the first question.
final class FieldVocabulary {
    private let field: Field
    private let extra: [String]
    private lazy var words: Set<String> = Set(
        ([field.name, field.unitOfMeasure] + field.labels + extra).flatMap(foldedWords))

    init(_ field: Field, extra: [String] = []) {
        self.field = field
        self.extra = extra
    }

    func contains(_ word: String) -> Bool { words.contains(word) }
}
