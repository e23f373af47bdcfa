// Holds a lineage file against the unit lists: codes, names, dates, shares, circles, gaps.

import FEEL

/// The faults of a lineage file that only the unit lists bring to light.
struct LineageLinter {
    private let history: UnitHistory
    private let lines: LineageLines
    private(set) var issues: [RuleIssue] = []

    init(_ history: UnitHistory, _ lines: LineageLines) {
        self.history = history
        self.lines = lines
        for edge in history.edges {
            checkOld(edge)
            checkNew(edge)
        }
        checkSteps()
        checkCircles()
        if issues.isEmpty { checkGaps() }
    }

    private mutating func report(_ fault: LineageFault, _ line: Int) { issues.append(lines.issue(fault, line: line)) }

    private mutating func checkOld(_ edge: LineageEdge) {
        let last = edge.effective.dayBefore
        guard let unit = history.unit(code: edge.oldCode, on: last) else {
            return report(.noUnit(code: edge.oldCode, day: last), edge.line)
        }
        check(edge.oldName, of: unit, edge.line)
        if unit.validTo != last {
            report(.goesOn(code: unit.code, name: unit.fullName, day: edge.effective), edge.line)
        }
    }

    private mutating func checkNew(_ edge: LineageEdge) {
        guard let unit = history.unit(code: edge.newCode, on: edge.effective) else {
            return report(.noUnit(code: edge.newCode, day: edge.effective), edge.line)
        }
        check(edge.newName, of: unit, edge.line)
        if unit.validFrom != edge.effective {
            report(.alreadyThere(code: unit.code, name: unit.fullName, day: edge.effective), edge.line)
        }
    }

    private mutating func check(_ written: String, of unit: Unit, _ line: Int) {
        guard written != unit.fullName else { return }
        report(.otherName(code: unit.code, written: written, listed: unit.fullName), line)
    }

    /// All edges of one unit on one day: none twice, a split where there are several, shares that add to 1.
    private mutating func checkSteps() {
        let steps = Dictionary(grouping: history.edges) { Step(code: $0.oldCode, day: $0.effective) }
        for edges in steps.values.map({ $0.sorted { $0.line < $1.line } }) {
            guard let last = edges.last else { continue }
            if Set(edges.map(\.newCode)).count < edges.count { report(.twice(code: last.oldCode), last.line) }
            if edges.contains(where: { ($0.kind == .split) != (edges.count > 1) }) {
                report(.notASplit(code: last.oldCode), last.line)
            }
            let shares = edges.compactMap(\.share)
            let sum = shares.reduce(Number.zero) { $0 + $1 }
            if sum > Number(1) || (shares.count == edges.count && sum != Number(1)) {
                report(.sharesOff(code: last.oldCode, sum: sum), last.line)
            }
        }
    }

    private struct Step: Hashable {
        var code: String
        var day: CalendarDay
    }

    /// Units that come from themselves, directly or over others; told once a circle, at its earliest line.
    private mutating func checkCircles() {
        var told: Set<[String]> = []
        for edge in history.edges {
            guard let circle = circle(from: edge), told.insert(circle.map(\.newCode).sorted()).inserted else {
                continue
            }
            report(.cycle(codes: [edge.oldCode] + circle.map(\.newCode)), circle.map(\.line).min() ?? edge.line)
        }
    }

    /// The edges from one back to the unit it began with; nil where none lead there.
    private func circle(from start: LineageEdge) -> [LineageEdge]? {
        guard let home = history.unit(code: start.oldCode, on: start.effective.dayBefore) else { return nil }
        var paths = [[start]]
        var seen: Set<LineageEdge> = []
        while let path = paths.popLast() {
            guard let last = path.last, seen.insert(last).inserted else { continue }
            guard let unit = history.unit(code: last.newCode, on: last.effective) else { continue }
            if unit == home { return path }
            paths += history.edges.filter { $0.oldCode == unit.code && unit.isValid(on: $0.effective.dayBefore) }
                .map { path + [$0] }
        }
        return nil
    }

    /// Every unit that ended has a successor, and every one that began on a known day an origin.
    private mutating func checkGaps() {
        for unit in history.units {
            if let day = unit.validTo, history.outcomes(of: unit).isEmpty {
                report(.noSuccessor(code: unit.code, name: unit.fullName, day: day), 1)
            }
            if let day = unit.validFrom, history.origins(of: unit).isEmpty {
                report(.noPredecessor(code: unit.code, name: unit.fullName, day: day), 1)
            }
        }
    }
}
