// Gives the columns under a header their roles in one form.

/// What a form makes of a header.
struct ColumnAssignment {
    /// How a head was matched, best first.
    enum Match: Int, Comparable {
        /// The whole path, or a head that stands alone.
        case whole
        /// The lower part of a path.
        case lower
        /// Without the bracket at its end.
        case bare
        /// With one letter mistyped.
        case slip

        static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    }

    let form: Int
    /// For each path of the header, the form's column; nil where there is none.
    private(set) var columns: [Int?]
    /// For each path that was taken for a label with one letter mistyped, that label, folded.
    private(set) var slips: [Int: String] = [:]
    /// Paths that claim a column which another path claims as well; none of them bears it.
    private(set) var disputed: [Int] = []
    /// Paths that would bear a column if they did not name another period than the one under review.
    private(set) var foreign: [Int] = []
    private let kind: Form.Kind

    init(_ header: HeaderTree, form number: Int, index: HeadIndex, period: Period? = nil) {
        form = number
        let definition = index.forms[number]
        kind = definition.form.kind
        columns = Array(repeating: nil, count: header.paths.count)
        var best: [Int: (match: Match, paths: [Int])] = [:]
        for (path, heads) in header.paths.map(\.heads).enumerated() {
            guard let found = Self.use(of: heads, form: number, definition, index) else { continue }
            if Self.isForeign(heads, to: period) {
                foreign.append(path)
                continue
            }
            if let label = found.slip { slips[path] = label }
            let rival = best[found.column]
            if let rival, rival.match < found.match { continue }
            let equals = rival.map { $0.match == found.match ? $0.paths : [] } ?? []
            best[found.column] = (found.match, equals + [path])
        }
        settle(best)
    }

    /// The columns as a template or a profile states them.
    init(form: Int, columns: [Int?], index: HeadIndex) {
        self.form = form
        self.columns = columns
        kind = index.forms[form].form.kind
    }

    private mutating func settle(_ best: [Int: (match: Match, paths: [Int])]) {
        for (column, found) in best {
            if found.paths.count == 1 { columns[found.paths[0]] = column } else { disputed += found.paths }
        }
        disputed.sort()
        slips = slips.filter { columns[$0.key] != nil }
    }

    private static func isForeign(_ heads: [HeadText], to period: Period?) -> Bool {
        guard let period else { return false }
        let named = heads.flatMap(\.periods)
        return !named.isEmpty && !named.contains(period)
    }

    /// How many columns have a role.
    var count: Int { columns.count { $0 != nil } }

    private static func use(
        of heads: [HeadText], form: Int, _ definition: CompiledForm, _ index: HeadIndex
    ) -> (column: Int, match: Match, slip: String?)? {
        let exact = use(of: heads, as: candidates(heads), form, definition, index)
        if let exact { return (exact.column, exact.match, nil) }
        for (text, _, above) in candidates(heads) {
            guard let label = index.slip(of: text, form: form) else { continue }
            let found = use(of: heads, as: [(label, .slip, above)], form, definition, index)
            if let found { return (found.column, .slip, label) }
        }
        return nil
    }

    private static func use(
        of heads: [HeadText], as candidates: [(text: String, match: Match, above: Int)], _ form: Int,
        _ definition: CompiledForm, _ index: HeadIndex
    ) -> (column: Int, match: Match)? {
        for (text, match, lowest) in candidates {
            let fitting = index.uses(of: text).filter { use in
                use.form == form && fits(definition.columns[use.column], above: heads[..<lowest], definition)
            }
            let chosen = fitting.first { !definition.columns[$0.column].under.isEmpty } ?? fitting.first
            if let chosen { return (chosen.column, match) }
        }
        return nil
    }

    /// The texts a path may be known by, longest first, and how many heads stand above each.
    private static func candidates(_ heads: [HeadText]) -> [(text: String, match: Match, above: Int)] {
        let isDated = heads.contains { !$0.periods.isEmpty }
        let joined = joined(heads, \.folded) + (isDated ? joined(heads, \.undated) : [])
        guard let last = heads.last, last.unit != nil, !last.bare.isEmpty else { return joined }
        return joined + [(last.bare, .bare, heads.count - 1)]
    }

    private static func joined(
        _ heads: [HeadText], _ text: (HeadText) -> String
    ) -> [(text: String, match: Match, above: Int)] {
        heads.indices.map { start in
            let text = heads[start...].map(text).filter { !$0.isEmpty }.joined(separator: " ")
            return (text, start == 0 ? Match.whole : .lower, start)
        }
    }

    /// A head that must stand above does; and no other speaker's head stands above one that names none, but the commune's own above its result.
    private static func fits(_ column: CompiledForm.Column, above: ArraySlice<HeadText>, _ form: CompiledForm) -> Bool {
        if !column.under.isEmpty { return above.contains { column.under.contains($0.folded) } }
        return !above.contains { head in
            form.columns.contains { other in
                guard case .claim(let speaker, _) = other.role, other.role != column.role else { return false }
                if speaker == .commune, column.role == .result { return false }
                return other.labels.contains(head.folded)
            }
        }
    }
}

extension ColumnAssignment {
    /// Whether enough was recognised to read rows by this form.
    func isUsable(_ form: CompiledForm, isNamed: Bool) -> Bool {
        let roles = columns.compactMap { $0.map { form.columns[$0].role } }
        switch kind {
        case .resultTable:
            let hasRows = roles.contains(.indicator) || roles.contains(.criterion)
            return hasRows
                && roles.contains { role in
                    if case .claim = role { true } else { role == .result }
                }
        case .register:
            let fields = roles.count { if case .field = $0 { true } else { false } }
            return fields >= (isNamed ? 1 : 2) && (isNamed || 2 * count >= columns.count)
        }
    }
}
