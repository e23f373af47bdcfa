// The period that a submission's own files state.

import Sheets

extension Batch {
    /// The first period that a title block or file name states, in file order; nil where none does.
    package static func statedPeriod(of paths: [String], units: [Unit], limits: ReadLimits) throws(WorldFault)
        -> Period?
    {
        let index = UnitIndex(units: units)
        for file in try Inputs(below: paths, limits: limits).files {
            let workbook = try file.peek(rows: Grouping.peekRows, limits: limits)
            if let period = identify(workbook, path: file.name, units: index, expecting: nil).period { return period }
        }
        return nil
    }

    /// What keeps files and archives from being read at all, in file order, and whether anything could be read.
    package static func unreadable(_ paths: [String], limits: ReadLimits) throws(WorldFault)
        -> (texts: [Bilingual], isNothingLeft: Bool)
    {
        let inputs = try Inputs(below: paths, limits: limits)
        var texts = inputs.findings.filter { $0.severity != .note }.map(\.text)
        var readable = inputs.files.count
        for file in inputs.files {
            guard case .failure(let error) = try file.peek(rows: Grouping.peekRows, limits: limits) else { continue }
            texts.append(Bilingual(vi: error.vi, en: error.en))
            readable -= 1
        }
        return (texts, readable == 0 && !texts.isEmpty)
    }
}
