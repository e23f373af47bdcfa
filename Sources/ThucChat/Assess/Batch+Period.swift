// The period that a submission's own files state.

package import Sheets

extension Batch {
    /// The first period that a title block or file name states, in file order; nil where none does.
    package static func statedPeriod(of paths: [String], units: [Unit], limits: ReadLimits) throws(WorldFault) -> Period? {
        let index = UnitIndex(units: units)
        for file in try InputFile.all(below: paths) {
            let workbook = try file.peek(rows: Grouping.peekRows, limits: limits)
            if let period = identify(workbook, path: file.name, units: index, expecting: nil).period { return period }
        }
        return nil
    }
}

extension UnitAssessment {
    /// Whether anything asks for a person: a blocker or warning, or a standing that is overstated, unsupported or disputed.
    package var needsAttention: Bool {
        findings.contains { $0.severity != .note }
            || standings.contains { [.overstated, .unsupported, .disputed].contains($0.word) }
    }
}
