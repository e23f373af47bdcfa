// Finds the unit that a code, a name and a district mean on a day, or says why it cannot be told.

/// What a code, name and district come to.
package enum UnitMatch: Hashable, Sendable {
    case one(Unit)
    /// Several units fit; only the sender can say which is meant. By code.
    case ambiguous([Unit])
    /// None fits; units of that name elsewhere, at most three.
    case unknown(elsewhere: [Unit])
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
    private let codeLength: Int

    package init(units: [Unit]) {
        self.units = units.inOrder
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
        guard let code else { return byName ?? .unknown(elsewhere: []) }
        let found = unit(code: code, on: day)
        guard let byName else { return found.map(UnitMatch.one) ?? .unknown(elsewhere: []) }
        if let found, byName.fitting.contains(found) { return .one(found) }
        let fitting = byName.candidates
        return .contradicting(byCode: found, byName: fitting.isEmpty ? nearest(to: name ?? "", on: day) : fitting)
    }

    /// Whether a unit of the list bears a code, as the list writes it.
    func has(code: String) -> Bool { byCode[code] != nil }

    private func unit(code: String, on day: CalendarDay) -> Unit? {
        let isNumber = code.allSatisfy(\.isASCIIDigit)
        let zeros = isNumber ? String(repeating: "0", count: max(0, codeLength - code.count)) : ""
        return byCode[zeros + code]?.map { units[$0] }.first { $0.isValid(on: day) }
    }

    private func named(_ wanted: WrittenUnitName, district: String?, on day: CalendarDay) -> UnitMatch {
        var found = candidates(wanted, on: day)
        let all = found
        if let kind = wanted.kind { found = found.filter { folded($0.kind) == kind } }
        let districts = [district.map(WrittenDistrict.init), wanted.district].compactMap(\.self).filter { !$0.isEmpty }
        for district in districts { found = found.filter { $0.district.map(district.fits) ?? true } }
        switch found.count {
        case 0: return .unknown(elsewhere: Array(all.prefix(3)))
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

    /// The units that may be meant where a name is not that of one: those that fit, those elsewhere, else the nearest.
    package func suggestions(for match: UnitMatch, name: String?, on day: CalendarDay) -> [Unit] {
        switch match {
        case .ambiguous(let units): units
        case .unknown(let elsewhere) where !elsewhere.isEmpty: elsewhere
        case .unknown: name.map { nearest(to: $0, on: day) } ?? []
        case .one, .contradicting: []
        }
    }

    /// The units whose names lie nearest to one that nobody bears, best first, at most three.
    ///
    /// - Parameter name: as typed.
    package func nearest(to name: String, on day: CalendarDay) -> [Unit] {
        let wanted = Array(WrittenUnitName(name).folded)
        let limit = max(1, wanted.count / 4)
        var best: [Int: Int] = [:]
        for (written, numbers) in byFoldedName {
            let valid = numbers.filter { units[$0].isValid(on: day) }
            guard !valid.isEmpty, let distance = editDistance(Array(written), wanted, atMost: limit) else { continue }
            for number in valid { best[number] = min(distance, best[number] ?? distance) }
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

    /// Units that the name fits, here or elsewhere.
    fileprivate var candidates: [Unit] {
        if case .unknown(let elsewhere) = self { elsewhere } else { fitting }
    }
}
