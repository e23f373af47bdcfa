// Bounds on what a source text and its evaluation may use.

/// Bounds on one expression.
///
/// Reaching one is never silent: the compiler gives an issue, the evaluator null with a note.
public struct Limits: Sendable, Hashable {
    /// Bytes of source text.
    public var sourceBytes = 1_000_000
    /// How deep expressions may nest, operators in a row counted too.
    public var depth = 256
    /// Nested calls of functions written in FEEL.
    public var callDepth = 64
    /// List elements made or gone through one by one in one evaluation.
    ///
    /// A root, power, exponential or logarithm counts as ten, a context as many as its entries, and an element that a `for`
    /// makes as five, for it is held.
    public var items = 20_000_000
    /// Steps of one regular expression on one text.
    public var regexSteps = 1_000_000
    /// Steps of all regular expressions of one evaluation.
    public var totalRegexSteps = 100_000_000
    /// Bytes of one text an expression may build.
    public var textBytes = 10_000_000
    /// Bytes of all texts one evaluation may build.
    public var totalTextBytes = 100_000_000
    /// Distinct notes kept.
    public var notes = 1_000

    /// The usual bounds.
    public init() {}
}
