// The law as it is known: one criteria set with its dictionary, forms, criteria, checks and the overlays applied.

import FEEL

/// A rulebook that has been read and checked whole; one with a single fault does not exist as a value.
package struct Rulebook: Sendable {
    package var id: String
    package var version: String
    /// SHA-256 over the digests of its files in path order, overlays included.
    package var digest: String
    package var title: Bilingual
    package var decision: Decision
    /// Years of the standard, both ends in.
    package var years: ClosedRange<Int>
    package var dimensions: [Dimension]
    package var documents: DocumentTable?
    /// Kinds of unit the set is for: `xã`.
    package var kinds: [String]
    /// The id of the yes/no field that the office's list of registered communes fills.
    package var registeredField: String?
    package var owners: [Owner]
    package var tiers: [Tier]
    package var retention: [RetentionRule]
    package var dictionary: FieldDictionary
    package var forms: [Form]
    /// In the order of their numbers.
    package var criteria: [Criterion]
    package var checks: [Check]
    /// Examples of the files of checks across criteria, in file order.
    package var checkExamples: [RuleExample] = []
    /// Ids of the overlays applied, in order, with their files' digests.
    package var overlays: [AppliedOverlay]
    /// Every file read, relative to the rules folder, with its digest, in path order.
    package var files: [RuleFile]
    /// The names of a whole unit, in the order that formulas and bindings share.
    package var scope: Scope
}

package struct Decision: Hashable, Sendable {
    package var number: String
    package var date: CalendarDay
    package var issuer: String
}

/// A property of a unit that thresholds may depend on, such as the region column.
package struct Dimension: Hashable, Sendable {
    package var id: String
    /// Its name in FEEL.
    package var name: String
    /// The column of the unit list that holds it.
    package var column: String
    package var values: [(id: String, title: Bilingual)]

    package static func == (left: Dimension, right: Dimension) -> Bool { left.id == right.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The table in which documents are cited, and which of its columns mean what (FEEL names).
package struct DocumentTable: Hashable, Sendable {
    package var table: String
    package var indicator: String
    package var number: String
    package var date: String
    package var issuer: String
    package var expires: String?
}

package struct Owner: Hashable, Sendable {
    package var id: String
    package var name: Bilingual
}

package struct AppliedOverlay: Hashable, Sendable {
    package var id: String
    package var file: String
    package var digest: String
}

package struct RuleFile: Hashable, Sendable {
    package var path: String
    package var digest: String
}
