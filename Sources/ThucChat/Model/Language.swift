// The two languages in which ThucChat speaks.

/// A language of messages; codes and numbers are the same in both.
public enum Language: String, Sendable, CaseIterable {
    /// Vietnamese, the default.
    case vi
    /// English.
    case en
}
