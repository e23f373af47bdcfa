// The life of a unit as lines for people.

import FEEL

extension UnitHistory {
    /// Every unit that a code or a name means on any day, or on one; by code and first day.
    package func named(_ text: String, on day: CalendarDay?) -> [Unit] {
        let wanted = WrittenUnitName(text).folded
        return units.filter { unit in
            guard day.map(unit.isValid(on:)) ?? true else { return false }
            return unit.code == text || ([unit.name] + unit.variants).contains { folded($0) == wanted }
        }
    }

    /// A unit's dates, place, origins and outcomes, a line each.
    package func life(of unit: Unit, language: Language) -> String {
        func say(_ vi: String, _ en: String) -> String { Bilingual(vi: vi, en: en)[language] }
        let place = [unit.district?.fullName, unit.province].compactMap(\.self).joined(separator: ", ")
        let from = unit.validFrom?.description ?? say("chưa rõ", "not known")
        let to = unit.validTo?.description ?? say("nay", "now")
        let head = "\(unit.code)  \(unit.fullName), \(place)  \(from) – \(to)"
        let before = origins(of: unit).map { "  \(say("từ", "from")) \(step($0.unit, $0.edge))" }
        let after = outcomes(of: unit).map { "  \(say("thành", "became")) \(step($0.unit, $0.edge))" }
        return ([head] + before + after).joined(separator: "\n")
    }

    private func step(_ unit: Unit, _ edge: LineageEdge) -> String {
        let share = edge.share.map { " \($0)" } ?? " ?"
        let district = unit.district.map { ", \($0.fullName)" } ?? ""
        return
            "\(unit.code) \(unit.fullName)\(district)  \(edge.effective) \(edge.kind.rawValue)\(share)  \(edge.source) (\(edge.confidence.rawValue))"
    }
}
