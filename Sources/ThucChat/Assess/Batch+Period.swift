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

    /// What keeps files from being read at all, in file order.
    package static func unreadable(_ paths: [String], limits: ReadLimits) throws(WorldFault) -> [Bilingual] {
        var texts: [Bilingual] = []
        for file in try Inputs(below: paths, limits: limits).files {
            guard case .failure(let error) = try file.peek(rows: Grouping.peekRows, limits: limits) else { continue }
            texts.append(Bilingual(vi: error.vi, en: error.en))
        }
        return texts
    }
}
