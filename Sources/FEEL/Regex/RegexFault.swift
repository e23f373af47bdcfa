// What can be wrong with a pattern, or with running it.

/// A fault of a regular expression.
public enum RegexFault: Error, Hashable, Sendable {
    case syntax(place: Int, pattern: String)
    case unknownFlag(String)
    case unknownGroup(Int)
    case unknownCategory(String)
    case tooLarge
    case tooManySteps(limit: Int)
    case matchesEmpty
    case replacement(String)
}
