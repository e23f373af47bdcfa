// Reads a sheet by a profile whose header it shows, column by column.

import Sheets

/// The profiles of a rulebook held against its forms.
struct ProfileReading: Sendable {
    /// A profile that fits nearly: made for a header of which some heads are now others.
    struct Near: Hashable {
        var profile: String
        var version: String
        /// The first column whose head is not as the profile has it.
        var place: CellPlace
        var expected: String
        var found: String
    }

    private struct Entry {
        var profile: Profile
        var form: Int
        /// From the left: the profile's columns and what the form makes of each.
        var columns: [(stated: Profile.Column, meaning: Int?)]
        /// What a sheet must show for the profile to be used; a column without a head shows nothing.
        var header: [String]
    }

    private let entries: [Entry]
    private let index: HeadIndex

    init(_ profiles: [Profile], index: HeadIndex) {
        self.index = index
        entries = profiles.compactMap { profile in
            guard let form = index.forms.firstIndex(where: { $0.form.id == profile.form }) else { return nil }
            let columns = profile.columns.sorted { $0.index < $1.index }.map { column in
                let meaning = column.role.flatMap { role in
                    index.forms[form].columns.firstIndex { $0.role == role }
                }
                return (stated: column, meaning: meaning)
            }
            return Entry(profile: profile, form: form, columns: columns, header: Self.lines(of: columns.map(\.stated)))
        }
    }

    /// The next header from a row on that is exactly a profile's.
    func candidate(_ grid: SheetGrid, from start: Int) -> (candidate: LayoutSearch.Candidate, profile: String)? {
        guard !entries.isEmpty else { return nil }
        var heads = HeadCache()
        for row in start..<max(start, min(grid.rowCount, start + LayoutSearch.depth)) {
            guard let (header, entry) = stated(grid, row, &heads) else { continue }
            return (candidate(grid, header, entry), entry.profile.id)
        }
        return nil
    }

    /// Whether a row begins a header that is exactly a profile's.
    func isHeader(_ grid: SheetGrid, at row: Int, _ heads: inout HeadCache) -> Bool {
        stated(grid, row, &heads) != nil
    }

    private func stated(_ grid: SheetGrid, _ row: Int, _ heads: inout HeadCache) -> (HeaderTree, Entry)? {
        for entry in entries {
            let header = HeaderTree(grid, heads: &heads, from: row, depth: entry.profile.headerRows)
            if Self.lines(of: header) == entry.header { return (header, entry) }
        }
        return nil
    }

    /// A header read as a profile says, with the columns that it states without a head.
    private func candidate(_ grid: SheetGrid, _ header: HeaderTree, _ entry: Entry) -> LayoutSearch.Candidate {
        let shown = entry.columns.filter { !$0.stated.head.isEmpty || $0.stated.index < grid.columnCount }
        let unheaded = shown.map(\.stated).filter(\.head.isEmpty).map(\.index)
        let columns = ColumnAssignment(form: entry.form, columns: shown.map(\.meaning), index: index)
        return LayoutSearch.Candidate(
            header: header.adding(unheaded, of: grid), assignment: columns, isNamed: true, isStated: true)
    }

    /// The profile of a form that most of a header's heads still show, where no profile shows them all.
    func near(_ header: HeaderTree, form: String) -> Near? {
        let lines = Self.lines(of: header)
        for entry in entries where entry.profile.form == form && entry.profile.headerRows == header.rows.count {
            let kept = entry.header.count { lines.contains($0) }
            guard kept < entry.header.count, 3 * kept >= 2 * entry.header.count else { continue }
            let headed = entry.columns.map(\.stated).filter { !$0.head.isEmpty }
            guard let column = zip(headed, entry.header).first(where: { !lines.contains($1) })?.0 else { continue }
            let path = header.paths.first { $0.column == column.index }
            guard let place = path?.place ?? header.paths.first?.place else { continue }
            return Near(
                profile: entry.profile.id, version: entry.profile.version, place: place, expected: column.head,
                found: path?.title ?? "")
        }
        return nil
    }

    private static func lines(of columns: [Profile.Column]) -> [String] {
        columns.filter { !$0.head.isEmpty }.map { "\($0.index) \(folded($0.head))" }
    }

    private static func lines(of header: HeaderTree) -> [String] {
        header.paths.map { "\($0.column) \(folded($0.title))" }
    }
}

extension HeaderTree.Path {
    /// `Kết quả đánh giá / Tự đánh giá / Đạt`.
    var title: String { heads.map(\.typed).joined(separator: " / ") }
}
