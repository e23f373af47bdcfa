// What an evaluation noticed: why a value is null, or rests on something missing.

/// Why a value is null, or what it left out.
///
/// FEEL turns mistakes into null; a note keeps the reason. An evaluation without notes rests on no missing operand.
public struct Note: Hashable, Sendable {
    /// What happened, with its facts.
    public enum Reason: Hashable, Sendable {
        /// An operand was null; `name` is the bound name or path it was read from, nil where it was computed.
        case nullOperand(name: String?)
        /// The cell an operand was read from holds something that could not be read.
        case unreadableOperand(name: String)
        case unknownName(String)
        case unknownKey(String, known: [String])
        case typeClash(operation: String, found: [String])
        case indexOutOfRange(index: Int, count: Int)
        case divisionByZero
        case beyondRange(operation: String)
        case badArgument(function: String, parameter: String, problem: Problem)
        case unknownParameter(function: String, name: String)
        case argumentCount(function: String, found: Int)
        case notAFunction
        case unreadableText(kind: String, text: String)
        case regexFault(RegexFault)
        case conditionNotBoolean(found: String)
        case doesNotFitType(declared: String, found: String)
        case limit(Limit)
        case noRuleMatches
        case severalRulesMatch(rows: [Int])
        case inputOutsideValues(column: String)
    }

    /// What is wrong with an argument.
    public enum Problem: Hashable, Sendable {
        case wrongType(found: String)
        case outOfBounds
        case empty
        case missing
    }

    /// A bound on what one evaluation may use.
    public enum Limit: Hashable, Sendable {
        case steps, items, callDepth, textLength
    }

    /// What happened.
    public let reason: Reason
    /// Where in the source.
    public let span: TextSpan
    /// How often it happened at this place.
    public let count: Int

    /// Whether an operand was missing: null, or unreadable.
    public var isMissingOperand: Bool {
        switch reason {
        case .nullOperand, .unreadableOperand: true
        default: false
        }
    }

    /// The bound name or path that was read as null, if that is what the note says.
    public var missingName: String? {
        switch reason {
        case .nullOperand(let name): name
        case .unreadableOperand(let name): name
        default: nil
        }
    }

    /// Stable for ever once released.
    public var code: String {
        switch reason {
        case .nullOperand: "feel.null-operand"
        case .unreadableOperand: "feel.unreadable-operand"
        case .unknownName: "feel.unknown-name"
        case .unknownKey: "feel.unknown-key"
        case .typeClash: "feel.type-clash"
        case .indexOutOfRange: "feel.index-out-of-range"
        case .divisionByZero: "feel.division-by-zero"
        case .beyondRange: "feel.beyond-range"
        case .badArgument: "feel.bad-argument"
        case .unknownParameter: "feel.unknown-parameter"
        case .argumentCount: "feel.argument-count"
        case .notAFunction: "feel.not-a-function"
        case .unreadableText: "feel.unreadable-text"
        case .regexFault: "feel.regex"
        case .conditionNotBoolean: "feel.condition-not-boolean"
        case .doesNotFitType: "feel.does-not-fit-type"
        case .limit: "feel.limit"
        case .noRuleMatches: "feel.no-rule-matches"
        case .severalRulesMatch: "feel.several-rules-match"
        case .inputOutsideValues: "feel.input-outside-values"
        }
    }
}
