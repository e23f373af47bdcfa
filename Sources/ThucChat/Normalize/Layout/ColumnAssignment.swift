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
    /// In a result table: a head that is not understood stands where a claim is looked for, under a claim's head or in a
    /// table without the commune's own.
    private(set) var leavesClaimOpen = false
    private let kind: Form.Kind

    /// - Parameter paths: the names of the header's paths, from the left.
    init(_ paths: [HeadNames], form number: Int, index: HeadIndex, period: Period? = nil) {
        form = number
        let definition = index.forms[number]
        kind = definition.form.kind
        columns = Array(repeating: nil, count: paths.count)
        var best: [Int: (match: Match, paths: [Int])] = [:]
        for (path, names) in paths.enumerated() {
            guard let found = Self.use(of: names, form: number, definition, index) else { continue }
            if Self.isForeign(names.heads, to: period) {
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
        leavesClaimOpen = isClaimOpen(paths, definition)
    }

    private func isClaimOpen(_ paths: [HeadNames], _ form: CompiledForm) -> Bool {
        guard !form.isRegister else { return false }
        let open = paths.indices.filter { columns[$0] == nil && !foreign.contains($0) }
        let hasOwn = columns.contains { $0.map { form.columns[$0].role.isClaim(of: .commune) } ?? false }
        return open.contains { path in !hasOwn || paths[path].heads.contains { form.claimLabels.contains($0.folded) } }
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
        of path: HeadNames, form: Int, _ definition: CompiledForm, _ index: HeadIndex
    ) -> (column: Int, match: Match, slip: String?)? {
        for name in path.names {
            let column = column(name.meaning.uses, form, definition, above: path.heads[..<name.above])
            if let column { return (column, name.match, nil) }
        }
        for name in path.names {
            guard let label = name.meaning.slips[form] else { continue }
            let column = column(index.uses(of: label), form, definition, above: path.heads[..<name.above])
            if let column { return (column, .slip, label) }
        }
        return nil
    }

    private static func column(
        _ uses: [HeadIndex.Use], _ form: Int, _ definition: CompiledForm, above: ArraySlice<HeadText>
    ) -> Int? {
        let fitting = uses.filter { use in
            use.form == form && fits(definition.columns[use.column], above: above, definition)
        }
        return (fitting.first { !definition.columns[$0.column].under.isEmpty } ?? fitting.first)?.column
    }

    /// A head that must stand above does; and no other speaker's head stands above one that names none, but the commune's own
    /// above its result, and its `Đánh giá` above heads that name the district or the province.
    private static func fits(_ column: CompiledForm.Column, above: ArraySlice<HeadText>, _ form: CompiledForm) -> Bool {
        if !column.under.isEmpty { return above.contains { column.under.contains($0.folded) } }
        return !above.contains { head in
            form.columns.contains { other in
                guard case .claim(let speaker, _) = other.role, other.role != column.role else { return false }
                if speaker == .commune, column.role == .result || column.role.isClaim { return false }
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
