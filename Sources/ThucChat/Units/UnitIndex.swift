// Finds the unit that a code, a name and a district mean on a day, or says why it cannot be told.

/// What a code, name and district come to.
package enum UnitMatch: Hashable, Sendable {
    case one(Unit)
    /// Several units fit; only the sender can say which is meant. By code.
    case ambiguous([Unit])
    /// None fits; the nearest, best first, at most three.
    case unknown(nearest: [Unit])
    /// The code names one unit (or none on that day), the name others.
    case contradicting(byCode: Unit?, byName: [Unit])
}

/// A unit list made searchable by code and by folded name.
package struct UnitIndex: Sendable {
    package let units: [Unit]
    private let byCode: [String: [Int]]
    /// Names as spelled, in lower case.
    private let bySpelling: [String: [Int]]
    /// Names and variants, folded.
    private let byFoldedName: [String: [Int]]
    /// Each name and variant, folded, with its unit's place in `units`; for the nearest of a name that nobody bears.
    private let foldedNames: [(unit: Int, name: [Character])]
    private let codeLength: Int

    package init(units: [Unit]) {
        self.units = units.sorted {
            ($0.code, $0.validFrom?.description ?? "") < ($1.code, $1.validFrom?.description ?? "")
        }
        var byCode: [String: [Int]] = [:]
        var bySpelling: [String: [Int]] = [:]
        var byFoldedName: [String: [Int]] = [:]
        for (index, unit) in self.units.enumerated() {
            byCode[unit.code, default: []].append(index)
            bySpelling[unit.name.lowercased(), default: []].append(index)
            for name in Set(([unit.name] + unit.variants).map(folded)) { byFoldedName[name, default: []].append(index) }
        }
        self.byCode = byCode
        self.bySpelling = bySpelling
        self.byFoldedName = byFoldedName
        foldedNames = byFoldedName.flatMap { name, units in units.map { (unit: $0, name: Array(name)) } }
        codeLength = units.map(\.code.count).max() ?? 0
    }

    /// The unit meant on a day.
    ///
    /// - Parameter code: as typed; leading zeros that a spreadsheet dropped are put back.
    /// - Parameter name: as typed: `UBND xã Tả Phìn`, `TT. Bắc Hà`, also with its district behind (`xã Thanh Bình, thị xã Sa Pa`).
    /// - Parameter district: as typed, with or without its kind; settles a name that several districts have.
    package func match(code: String?, name: String?, district: String? = nil, on day: CalendarDay) -> UnitMatch {
        let code = code.map(cleaned).flatMap { $0.isEmpty ? nil : $0 }
        let wanted = name.map(WrittenUnitName.init).flatMap { $0.words.isEmpty ? nil : $0 }
        let byName = wanted.map { named($0, district: district, on: day) }
        guard let code else { return byName ?? .unknown(nearest: []) }
        let found = unit(code: code, on: day)
        guard let byName else { return found.map(UnitMatch.one) ?? .unknown(nearest: []) }
        guard let found else { return .contradicting(byCode: nil, byName: byName.candidates) }
        return byName.fitting.contains(found) ? .one(found) : .contradicting(byCode: found, byName: byName.candidates)
    }

    private func unit(code: String, on day: CalendarDay) -> Unit? {
        let isNumber = code.allSatisfy(\.isASCIIDigit)
        let zeros = isNumber ? String(repeating: "0", count: max(0, codeLength - code.count)) : ""
        return byCode[zeros + code]?.map { units[$0] }.first { $0.isValid(on: day) }
    }

    private func named(_ wanted: WrittenUnitName, district: String?, on day: CalendarDay) -> UnitMatch {
        var found = candidates(wanted, on: day)
        if found.isEmpty { return .unknown(nearest: nearest(to: wanted.folded, on: day)) }
        let all = found
        if let kind = wanted.kind { found = found.filter { folded($0.kind) == kind } }
        let districts = [district.map(WrittenDistrict.init), wanted.district].compactMap(\.self).filter { !$0.isEmpty }
        for district in districts { found = found.filter { $0.district.map(district.fits) ?? true } }
        switch found.count {
        case 0: return .unknown(nearest: Array(all.prefix(3)))
        case 1: return .one(found[0])
        default: return .ambiguous(found)
        }
    }

    /// Units of that very spelling; where there is none, of that folded name or variant.
    private func candidates(_ wanted: WrittenUnitName, on day: CalendarDay) -> [Unit] {
        for spelling in wanted.spellings {
            let exact = (bySpelling[spelling] ?? []).map { units[$0] }.filter { $0.isValid(on: day) }
            if !exact.isEmpty { return exact }
        }
        return (byFoldedName[wanted.folded] ?? []).map { units[$0] }.filter { $0.isValid(on: day) }
    }

    private func nearest(to name: String, on day: CalendarDay) -> [Unit] {
        let wanted = Array(name)
        let limit = max(1, wanted.count / 4)
        var best: [Int: Int] = [:]
        for written in foldedNames where units[written.unit].isValid(on: day) {
            guard let distance = editDistance(written.name, wanted, atMost: limit) else { continue }
            best[written.unit] = min(distance, best[written.unit] ?? distance)
        }
        let scored = best.map { (distance: $0.value, unit: units[$0.key]) }
        return scored.sorted { ($0.distance, $0.unit.code) < ($1.distance, $1.unit.code) }.prefix(3).map(\.unit)
    }
}

extension UnitMatch {
    /// Units that the name fits.
    fileprivate var fitting: [Unit] {
        switch self {
        case .one(let unit): [unit]
        case .ambiguous(let units): units
        case .unknown, .contradicting: []
        }
    }

    /// Units that the name fits or nearly fits.
    fileprivate var candidates: [Unit] {
        if case .unknown(let nearest) = self { nearest } else { fitting }
    }
}
