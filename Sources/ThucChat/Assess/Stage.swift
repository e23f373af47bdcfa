// The stages of the flow that a run can stop after.

/// A stage whose value can be printed.
public enum Stage: String, Sendable, CaseIterable {
    /// Workbooks.
    case ingest
    /// Submissions: observations, claims, registers.
    case normalize
    /// Findings.
    case validate
    /// Standings.
    case score
}
