// Everything one unit sent for one period, read and put into the rulebook's words.

/// A submission: the value that Normalize hands to Confront and Score.
package struct Submission: Sendable {
    package var unit: Unit
    package var period: Period
    package var files: [SubmittedFile]
    package var observations: [Observation]
    package var claims: [Claim]
    package var requirements: [Requirement]
    package var counts: [PrintedCount]
    /// By table id; a table that nobody sent is simply not there.
    package var registers: [String: Register]
    /// What reading noticed; Confront adds to them.
    package var findings: [Finding]

    package init(unit: Unit, period: Period) {
        self.unit = unit
        self.period = period
        files = []
        observations = []
        claims = []
        requirements = []
        counts = []
        registers = [:]
        findings = []
    }
}
