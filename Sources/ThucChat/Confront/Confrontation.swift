// What came of holding a submission against its rulebook.

import FEEL

/// Findings, what rows gave for each test, and what the findings do to decisions.
package struct Confrontation: Sendable {
    /// Reading's findings and Confront's, unsorted.
    package var findings: [Finding]
    /// By `CODE/test`.
    package var recomputed: [String: RecomputedValue]

    /// Ids of the fields whose stated values a contradiction takes out.
    package var removed: Set<String> { Set(findings.filter { $0.kind == .contradiction }.flatMap(\.removes)) }

    /// Findings that hold an indicator open: its own, or its criterion's where they name no indicator.
    package func holdingOpen(indicator: String, of criterion: String) -> [Finding] {
        findings.filter { $0.holdsOpen && ($0.indicator == indicator || ($0.indicator == nil && $0.criterion == criterion)) }
    }
}
