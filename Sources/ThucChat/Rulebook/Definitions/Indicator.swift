// One indicator: its owners, its tests and the least backing it accepts.

package struct Indicator: Sendable {
    /// Written with its tier where that is not the base tier: ``RuleCode``.
    package var code: String
    package var title: Bilingual
    package var owners: [String]
    package var leastAssurance: Assurance
    package var notApplicable: [Inapplicability]
    package var tests: [Test]
    package var source: String
}
