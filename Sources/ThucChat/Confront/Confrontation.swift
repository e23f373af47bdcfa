// What came of holding a submission against its rulebook.

import FEEL

/// Findings, what rows gave for each test, and what the findings do to decisions.
package struct Confrontation: Sendable {
    /// Reading's findings and Confront's, unsorted.
    package var findings: [Finding]
    /// By `CODE/test`.
    package var recomputed: [String: RecomputedValue]
    /// Ids of the findings that dispute a field, by field id.
    package var disputed: [String: [String]] = [:]

    /// Ids of the fields whose stated values a contradiction takes out.
    package var removed: Set<String> { Set(findings.filter { $0.kind == .contradiction }.flatMap(\.removes)) }

    /// Ids of the findings that hold an indicator or condition open: its own, its criterion's where they name no
    /// indicator, and those about a field that it states.
    package func holdingOpen(_ indicator: Indicator, of criterion: String?) -> [String] {
        let named = findings.filter { finding in
            guard finding.holdsOpen else { return false }
            return finding.indicator.map { $0 == indicator.code }
                ?? (criterion != nil && finding.criterion == criterion)
        }
        return named.map(\.id) + indicator.tests.compactMap(\.stated).flatMap { disputed[$0] ?? [] }
    }
}
