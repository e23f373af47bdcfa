// Finds the rows of a register that bear one key: written twice, or in contradiction.

/// A row of a register: which block, and which physical row.
struct RegisterRow: Hashable {
    var block: Int
    var row: Int
}

/// Rows that bear one key.
struct RowGroup {
    enum Finding: Equatable {
        /// Equal in every column: one thing written more than once.
        case same
        /// Equal in every column, but part of the key is blank.
        case alike
        /// One key, different content.
        case different
        /// So many keys of which each stands in rows of different content.
        case severalDifferent(Int)
    }

    var rows: [RegisterRow]
    var finding: Finding
}

/// Groups the rows of a register by key.
struct RowGroups {
    /// In the order of their first rows; only groups of several rows.
    private(set) var groups: [RowGroup] = []
    /// Rows of one key in several parts of a list whose keys start anew in each part; none where they do not.
    private(set) var restarted: [RegisterRow] = []

    /// - Complexity: two walks over the rows and one text per row; contents are compared only among rows of one key.
    init(_ blocks: [RegisterBlock], definition: TableDefinition) {
        guard !definition.key.isEmpty else { return }
        let (repeated, distinct) = Self.repeatedDigests(blocks, definition)
        guard !repeated.isEmpty else { return }
        var rowsOfKey: [String: [RegisterRow]] = [:]
        var order: [String] = []
        Self.forEachKey(blocks, definition) { key, row in
            guard repeated.contains(Self.digest(of: key)) else { return }
            rowsOfKey[key, default: []].append(row)
            if rowsOfKey[key]?.count == 2 { order.append(key) }
        }
        var repetitions = order.map { rowsOfKey[$0] ?? [] }
        let apart = repetitions.filter { Self.standApart($0, blocks, definition.restartsIn) }
        if 2 * apart.count >= distinct {
            restarted = apart.min { Self.isBefore($0[0], $1[0]) } ?? []
            repetitions.removeAll { Self.standApart($0, blocks, definition.restartsIn) }
        }
        for rows in repetitions { settle(rows, blocks, definition) }
        let conflicts = groups.filter { $0.finding == .different }
        if conflicts.count > Self.mostConflicts {
            groups.removeAll { $0.finding == .different }
            groups.append(RowGroup(rows: conflicts.flatMap(\.rows), finding: .severalDifferent(conflicts.count)))
        }
        groups.sort { Self.isBefore($0.rows[0], $1.rows[0]) }
    }

    /// Whether every one of the rows stands in another part of the list.
    private static func standApart(_ rows: [RegisterRow], _ blocks: [RegisterBlock], _ part: String?) -> Bool {
        guard let part else { return false }
        let parts = rows.map { comparable(blocks[$0.block].text($0.row, part)) }
        return !parts.contains("") && Set(parts).count == rows.count
    }

    /// Conflicts that are asked about one by one; more of them are one question.
    private static let mostConflicts = 10

    /// Digests that more than one row has, and how many there are in all. Only rows of such digests are compared by their keys, so that a large
    /// register costs 8 bytes a row and not a text.
    private static func repeatedDigests(
        _ blocks: [RegisterBlock], _ definition: TableDefinition
    ) -> (repeated: Set<Int>, distinct: Int) {
        var digests: [Int] = []
        digests.reserveCapacity(blocks.reduce(0) { $0 + $1.rows.count })
        forEachKey(blocks, definition) { key, _ in digests.append(digest(of: key)) }
        digests.sort()
        let equals = zip(digests, digests.dropFirst()).lazy.filter { $0 == $1 }.map(\.0)
        return (Set(equals), digests.count - equals.reduce(0) { count, _ in count + 1 })
    }

    /// A 64-bit hash (FNV-1a); equal for equal keys, and almost never for others.
    private static func digest(of key: String) -> Int {
        let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return Int(bitPattern: UInt(hash))
    }

    private static func forEachKey(
        _ blocks: [RegisterBlock], _ definition: TableDefinition, _ body: (String, RegisterRow) -> Void
    ) {
        for (number, block) in blocks.enumerated() where definition.key.allSatisfy({ block.columns[$0] != nil }) {
            for row in block.rows {
                guard let key = key(block, Int(row), definition.key) else { continue }
                body(key, RegisterRow(block: number, row: Int(row)))
            }
        }
    }

    /// The folded parts of the key; nil where all of them are blank.
    private static func key(_ block: RegisterBlock, _ row: Int, _ fields: [String]) -> String? {
        let parts = fields.map { comparable(block.text(row, $0)) }
        return parts.allSatisfy(\.isEmpty) ? nil : parts.joined(separator: "\u{1F}")
    }

    private static func isBefore(_ left: RegisterRow, _ right: RegisterRow) -> Bool {
        (left.block, left.row) < (right.block, right.row)
    }

    private mutating func settle(_ rows: [RegisterRow], _ blocks: [RegisterBlock], _ definition: TableDefinition) {
        let isWhole = definition.key.allSatisfy { !blocks[rows[0].block].text(rows[0].row, $0).isEmpty }
        let contents = rows.map { Self.content(blocks[$0.block], $0.row, definition) }
        if Set(contents).count == 1 {
            groups.append(RowGroup(rows: rows, finding: isWhole ? .same : .alike))
        } else if isWhole {
            groups.append(RowGroup(rows: rows, finding: .different))
        } else {
            for alike in Dictionary(grouping: rows.indices, by: { contents[$0] }).values where alike.count > 1 {
                groups.append(RowGroup(rows: alike.map { rows[$0] }, finding: .alike))
            }
        }
    }

    /// What the row says in every column of the table.
    private static func content(_ block: RegisterBlock, _ row: Int, _ definition: TableDefinition) -> [String] {
        definition.columns.map { comparable(block.text(row, $0.id)) }
    }

    /// Case, spacing and spelling settled for words; numbers and codes as they stand.
    private static func comparable(_ text: String) -> String {
        text.utf8.contains { $0 >= 0x80 || $0 == 0x20 } ? folded(text) : text.lowercased()
    }
}
