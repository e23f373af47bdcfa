// What is wrong with an expression, found before any data is read.

/// One thing wrong with a source text.
public struct FEELIssue: Hashable, Sendable {
    /// What is wrong, with its facts.
    public enum Reason: Hashable, Sendable {
        case empty
        case invalidUTF8
        case unreadableCharacter
        case unclosedString
        case unclosedComment
        case unexpected(found: String, expected: String)
        case tooDeep(limit: Int)
        case tooLong(bytes: Int, limit: Int)
        case numberBeyondRange(String)
        case unknownName(String, suggestion: String?)
        case unknownKey(String, suggestion: String?)
        case unknownType(String)
        case unknownFunction(String, suggestion: String?)
        case duplicateKey(String)
        case duplicateParameter(String)
        case typeClash(operation: String, found: [String])
        case argumentCount(function: String, found: Int, expected: ClosedRange<Int>)
        case unknownParameter(function: String, name: String, known: [String])
        case conditionNotBoolean(found: String)
        case unreadableText(kind: String, text: String)
        case wrongWidth(row: Int, found: Int, expected: Int)
        case unknownHitPolicy(String)
        case externalFunction
    }

    /// What is wrong.
    public let reason: Reason
    /// Where in the source.
    public let span: TextSpan
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// The source's line with carets under the place.
    public let excerpt: String

    init(_ reason: Reason, _ span: TextSpan, in source: String) {
        self.reason = reason
        self.span = span
        (line, column) = span.position(in: source)
        excerpt = span.excerpt(in: source)
    }

    /// The name that was probably meant.
    public var suggestion: String? {
        switch reason {
        case .unknownName(_, let suggestion), .unknownKey(_, let suggestion), .unknownFunction(_, let suggestion):
            suggestion
        default: nil
        }
    }

    /// Stable for ever once released.
    public var code: String {
        switch reason {
        case .empty: "feel.empty"
        case .invalidUTF8: "feel.invalid-utf8"
        case .unreadableCharacter: "feel.unreadable-character"
        case .unclosedString: "feel.unclosed-string"
        case .unclosedComment: "feel.unclosed-comment"
        case .unexpected: "feel.unexpected"
        case .tooDeep: "feel.too-deep"
        case .tooLong: "feel.too-long"
        case .numberBeyondRange: "feel.number-beyond-range"
        case .unknownName: "feel.unknown-name"
        case .unknownKey: "feel.unknown-key"
        case .unknownType: "feel.unknown-type"
        case .unknownFunction: "feel.unknown-function"
        case .duplicateKey: "feel.duplicate-key"
        case .duplicateParameter: "feel.duplicate-parameter"
        case .typeClash: "feel.type-clash"
        case .argumentCount: "feel.argument-count"
        case .unknownParameter: "feel.unknown-parameter"
        case .conditionNotBoolean: "feel.condition-not-boolean"
        case .unreadableText: "feel.unreadable-text"
        case .wrongWidth: "feel.wrong-width"
        case .unknownHitPolicy: "feel.unknown-hit-policy"
        case .externalFunction: "feel.external-function"
        }
    }
}

/// All issues of one source text, in the order of their places.
public struct FEELIssues: Error, Hashable, Sendable {
    /// The issues, at least one.
    public internal(set) var issues: [FEELIssue]
    private(set) var raw: [Raw]

    struct Raw: Hashable, Sendable {
        let reason: FEELIssue.Reason
        let span: TextSpan
    }

    init(_ reason: FEELIssue.Reason, _ span: TextSpan) {
        self.init(raw: [Raw(reason: reason, span: span)])
    }

    init(raw: [Raw]) {
        self.raw = raw
        issues = []
    }

    /// The same issues with lines, columns and excerpts of the source.
    func located(in source: String) -> FEELIssues {
        var located = self
        located.issues = raw.sorted { ($0.span.lower, $0.span.upper) < ($1.span.lower, $1.span.upper) }.map {
            FEELIssue($0.reason, $0.span, in: source)
        }
        return located
    }
}
