// Rows of a list of several communes that are not the submission's.

import FEEL

/// Tells by the column `Xã` which rows of a block are another unit's.
struct RowsOfOthers {
    /// Physical rows, from 0.
    private(set) var rows: [Int] = []
    /// The first other unit as typed.
    private(set) var name = ""

    /// - Parameter units: the units there are; without it every name that is not the unit's is another's.
    init(_ block: RegisterBlock, of unit: Unit, units: UnitIndex?, on day: CalendarDay) {
        guard let column = block.unit?.index else { return }
        var known: [String: Bool] = [:]
        for row in block.rows.map({ Int($0) }) {
            let text = block.grid.shown(row, column)
            let isOther = known[text] ?? Self.isOther(text, than: unit, units, day)
            known[text] = isOther
            guard isOther else { continue }
            if rows.isEmpty { name = text }
            rows.append(row)
        }
    }

    private static func isOther(_ text: String, than unit: Unit, _ units: UnitIndex?, _ day: CalendarDay) -> Bool {
        let ours = ([unit.code, unit.name, unit.fullName] + unit.variants).map(folded)
        guard text.count > 1, !ours.contains(folded(text)) else { return false }
        guard let units else { return true }
        let isCode = text.allSatisfy(\.isASCIIDigit)
        switch units.match(code: isCode ? text : nil, name: isCode ? nil : text, on: day) {
        case .one(let found): return found.code != unit.code
        case .ambiguous(let found): return !found.contains { $0.code == unit.code }
        case .unknown, .contradicting: return false
        }
    }
}
