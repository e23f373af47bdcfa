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
    /// In the order of their days.
    package var handovers: [Handover] = []
    package var tiers: [Tier]
    package var retention: [RetentionRule]
    /// The set whose criteria of the same number these go on from; nil where the numbers mean other things.
    package var continues: String?
    /// Where the bands of what recognised communes keep begin, below all criteria, falling: 14 and 10 make 14–18, 10–13, 0–9.
    package var keptFloors: [Int] = []
    package var dictionary: FieldDictionary
    package var forms: [Form]
    /// Layouts of sheets that people have corrected, in path order.
    package var profiles: [Profile] = []
    /// In the order of their numbers.
    package var criteria: [Criterion]
    package var checks: [Check]
    /// In the order in which one may use another.
    package var decisions: [RuleDecision] = []
    /// Examples of the files of checks across criteria, in file order.
    package var checkExamples: [RuleExample] = []
    /// Region columns and groups that overlays give to communes.
    package var assignments: [Assignment] = []
    /// Ids of the overlays applied, in order, with their files' digests.
    package var overlays: [AppliedOverlay]
    /// Every file read, relative to the rules folder, with its digest, in path order.
    package var files: [RuleFile]
    /// The names of a whole unit, in the order that formulas and bindings share.
    package var scope: Scope
}
