// The first pass: whose is a file, and of which period.

import Sheets

/// Finds unit and period of a file: from its title block, failing that from its name, failing that from its folders, the last two with a finding.
///
/// - Parameters:
///   - workbook: its first rows, or all of it; nil where it cannot be read.
///   - path: as in results, folders separated by `/`.
///   - expected: the period under review; another one is a finding. Without it the unit list is asked for the period found.
package func identify(
    _ workbook: Workbook?, path: String, units: UnitIndex, expecting expected: Period? = nil
) -> Identification {
    let titles = workbook.map { TitleBlock($0, path: path).lines } ?? []
    var identifier = Identifier(path: path, units: units, titles: titles, expected: expected)
    identifier.findPeriod(isReadable: workbook != nil)
    identifier.findUnit()
    return identifier.result
}

/// Finds unit and period of a file that was peeked at. A file of no known unit that cannot be read has one finding: why it cannot be read.
package func identify(
    _ outcome: Result<Workbook, SheetsError>, path: String, units: UnitIndex, expecting expected: Period? = nil
) -> Identification {
    switch outcome {
    case .success(let workbook): return identify(workbook, path: path, units: units, expecting: expected)
    case .failure(let error):
        var result = identify(nil, path: path, units: units, expecting: expected)
        guard result.unit == nil else { return result }
        let place = Place(file: path, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
        let notice = FileNotice.unreadable(file: path, error).notice
        result.findings = [Finding(notice, unit: nil, subject: path, evidence: [Evidence("file", place)])]
        return result
    }
}

/// Gathers what is known of one file.
struct Identifier {
    let path: String
    let units: UnitIndex
    let titles: [TitleLine]
    let expected: Period?
    private let hints: PathHints
    private(set) var result = Identification()

    init(path: String, units: UnitIndex, titles: [TitleLine], expected: Period?) {
        self.path = path
        self.units = units
        self.titles = titles
        self.expected = expected
        hints = PathHints(path)
    }

    private var day: CalendarDay { (expected ?? result.period)?.lastDay ?? CalendarDay(lastOf: 12, in: 9_999) }

    // MARK: period

    mutating func findPeriod(isReadable: Bool) {
        let named = titles.filter { !TableTitle.periods(ofData: $0.text).isEmpty }
        let found = Set(named.flatMap { TableTitle.periods(ofData: $0.text) }).sorted()
        let evidence = named.map { Evidence("title", $0.place) }
        if found.count > 1 { add(.periodAmbiguous(found.map(\.description)), evidence) }
        if let period = found.count == 1
            ? found[0] : expected.flatMap({ found.contains($0) ? $0 : found.first }) ?? found.first
        {
            result.period = period
            result.periodSource = .titleBlock
        } else {
            findPeriodInPath(isReadable: isReadable)
        }
        if let period = result.period, let expected, period != expected {
            add(.periodOther(found: period.description, expected: expected.description), evidence)
        }
    }

    private mutating func findPeriodInPath(isReadable: Bool) {
        for (depth, part) in hints.parts.enumerated() {
            let found = PathHints.periods(in: part)
            guard found.count == 1 else { continue }
            result.period = found[0]
            result.periodSource = depth == 0 ? .fileName : .folder
            if isReadable { add(.periodFromPath(found[0].description), []) }
            return
        }
        if isReadable { add(.periodUnnamed, []) }
    }

    // MARK: unit

    mutating func findUnit() {
        let inTitle = unitInTitles()
        let inPath = unitInPath()
        switch inTitle {
        case .one(let unit)?:
            take(unit, .titleBlock)
            if let path = inPath, path.unit.code != unit.code, path.source == .fileName {
                add(.unitDiffers(title: shown(unit), path: shown(path.unit)), titleEvidence)
            }
        case .several(let name, let units)?:
            add(.unitAmbiguous(name: name, candidates: units.map(shown)), titleEvidence)
        case .unknown(let name)?: addUnknown(name)
        case nil: findUnit(inPath)
        }
    }

    private mutating func addUnknown(_ name: String) {
        let match = units.match(code: nil, name: name, on: day)
        switch match {
        case .one(let unit): add(.unitElsewhere(name: name, candidates: [shown(unit)]), titleEvidence)
        case .ambiguous(let units): add(.unitElsewhere(name: name, candidates: units.map(shown)), titleEvidence)
        case .unknown, .contradicting:
            let near = units.suggestions(for: match, name: name, on: day)
            add(.unitUnknown(name: name, nearest: near.map(shown)), titleEvidence)
        }
    }

    private mutating func findUnit(_ inPath: (unit: Unit, source: Identification.Source)?) {
        guard let inPath else { return add(.unitUnnamed, titleEvidence) }
        take(inPath.unit, inPath.source)
        add(
            inPath.source == .folder
                ? .unitFromFolder(unit: shown(inPath.unit)) : .unitFromFileName(unit: shown(inPath.unit)), titleEvidence
        )
    }

    private mutating func take(_ unit: Unit, _ source: Identification.Source) {
        result.unit = unit
        result.unitSource = source
        for index in result.findings.indices where result.findings[index].unit == nil {
            result.findings[index] = Finding(of: unit.code, result.findings[index], subject: path)
        }
    }

    /// What the title block says of the unit.
    private enum TitleUnit {
        case one(Unit)
        case several(name: String, [Unit])
        case unknown(String)
    }

    private func unitInTitles() -> TitleUnit? {
        let phrases = titles.map { UnitPhrases($0.text) }
        let districts = phrases.flatMap(\.districts)
        if let code = phrases.compactMap(\.code).first { return unit(of: code, phrases, districts) }
        let plain = phrases.flatMap { phrase in phrase.names.filter(\.isPlain).map { ($0, phrase.districts) } }
        let other = phrases.flatMap { phrase in phrase.names.filter { !$0.isPlain }.map { ($0, phrase.districts) } }
        let found = plain.compactMap { match($0.0, near: $0.1 + districts) }
        if let settled = settle(found) { return settled }
        if let settled = settle(other.compactMap { match($0.0, near: $0.1 + districts) }) { return settled }
        return plain.first.map { .unknown($0.0.candidates[0]) }
    }

    private func unit(of code: String, _ phrases: [UnitPhrases], _ districts: [[String]]) -> TitleUnit {
        let name = phrases.flatMap(\.names).first { $0.isPlain && match($0, near: districts) != nil }
        switch units.match(code: code, name: name?.candidates.first, district: nil, on: day) {
        case .one(let unit): return .one(unit)
        case .ambiguous(let units): return .several(name: code, units)
        case .unknown: return .unknown(code)
        case .contradicting(let byCode, let byName):
            let all = (byCode.map { [$0] } ?? []) + byName
            return all.isEmpty ? .unknown(code) : .several(name: "\(code) – \(name?.candidates.first ?? "")", all)
        }
    }

    /// The units of one name; nil where the list has no such name.
    private func match(_ name: UnitPhrases.Name, near districts: [[String]]) -> (name: String, units: [Unit])? {
        for candidate in name.candidates {
            for district in districts.joined().map(Optional.some) + [nil] {
                switch units.match(code: nil, name: candidate, district: district, on: day) {
                case .one(let unit): return (candidate, [unit])
                case .ambiguous(let units): return (candidate, units)
                case .unknown(let elsewhere) where district != nil && isElsewhere(candidate, elsewhere): return nil
                case .unknown, .contradicting: continue
                }
            }
        }
        return nil
    }

    /// Whether a name exists, but not in the district that the sheet names: then the sheet contradicts the list.
    private func isElsewhere(_ name: String, _ elsewhere: [Unit]) -> Bool {
        guard !elsewhere.isEmpty, districtIsKnown else { return false }
        switch units.match(code: nil, name: name, district: nil, on: day) {
        case .one, .ambiguous: return true
        case .unknown, .contradicting: return false
        }
    }

    /// Whether one of the districts in the title block is one of the list's.
    private var districtIsKnown: Bool {
        let named = Set(titles.flatMap { UnitPhrases($0.text).districts.joined() }.map(folded))
        return units.units.contains { unit in unit.district.map { named.contains(folded($0.fullName)) } ?? false }
    }

    private func settle(_ found: [(name: String, units: [Unit])]) -> TitleUnit? {
        let all = found.flatMap(\.units).reduce(into: [Unit]()) { if !$0.contains($1) { $0.append($1) } }
        if all.isEmpty { return nil }
        if all.count == 1 { return .one(all[0]) }
        let single = Set(found.filter { $0.units.count == 1 }.map { $0.units[0] })
        if single.count == 1, let unit = single.first, found.allSatisfy({ $0.units.contains(unit) }) {
            return .one(unit)
        }
        return .several(name: found[0].name, all)
    }

    private func unitInPath() -> (unit: Unit, source: Identification.Source)? {
        let districts = hints.parts.flatMap { UnitPhrases($0).districts }
        for (depth, part) in hints.parts.enumerated() {
            let source: Identification.Source = depth == 0 ? .fileName : .folder
            for digits in PathHints.digits(in: part) where units.has(code: digits) {
                if case .one(let unit) = units.match(code: digits, name: nil, district: nil, on: day) {
                    return (unit, source)
                }
            }
            let named = UnitPhrases(part).names.compactMap { match($0, near: districts) }
            if named.count == 1, named[0].units.count == 1 { return (named[0].units[0], source) }
            guard depth == 0 else { continue }
            let bare = UnitPhrases.Name(candidates: [PathHints.name(in: part)], isPlain: false)
            if let found = match(bare, near: districts), found.units.count == 1 { return (found.units[0], source) }
        }
        return nil
    }

    // MARK: findings

    private func shown(_ unit: Unit) -> String {
        "\(unit.fullName)\(unit.district.map { ", \($0.fullName)" } ?? "") (\(unit.code))"
    }

    /// The title lines that name a unit; the file where none does.
    private var titleEvidence: [Evidence] {
        let named = titles.filter { line in
            let phrases = UnitPhrases(line.text)
            return phrases.code != nil || phrases.names.contains(where: \.isPlain)
        }
        return named.map { Evidence("title", $0.place) }
    }

    private mutating func add(_ notice: IdentityNotice, _ evidence: [Evidence]) {
        let file = Place(file: path, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
        result.findings.append(
            Finding(
                notice.notice, unit: result.unit?.code, subject: path,
                evidence: evidence.isEmpty ? [Evidence("file", file)] : evidence))
    }
}

extension Finding {
    /// The finding with its unit, known only later.
    fileprivate init(of unit: String, _ finding: Finding, subject: String) {
        self.init(
            code: finding.code, kind: finding.kind, severity: finding.severity, unit: unit, subject: subject,
            text: finding.text, fix: finding.fix, evidence: finding.evidence)
    }
}
