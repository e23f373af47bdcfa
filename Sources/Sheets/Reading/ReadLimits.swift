// How much a reader takes in before it stops, limit by limit.

/// What a reader refuses to go beyond. Defaults fit any honest submission; each can be raised.
package struct ReadLimits: Sendable, Hashable {
    /// The name of a limit; also the command-line option (`--max-…`) that raises it.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case bytes, sheets, rows, columns, cells, merges, depth, attributes
        case cellBytes = "cell-bytes"
        case expandedBytes = "expanded-bytes"
        case expansionRatio = "expansion-ratio"
        case entries
        case nesting
        case steps

        package var option: String { "--max-\(rawValue)" }
    }

    /// Bytes of one file as it lies on disk.
    package var bytes = 512 << 20
    package var sheets = 1_024
    /// Rows of one sheet, as many as Excel has.
    package var rows = 1_048_576
    /// Columns of one sheet, as many as Excel has; never more than 65 536.
    package var columns = 16_384
    /// Cells of one file that hold something.
    package var cells = 20_000_000
    package var merges = 500_000
    /// Elements inside elements of an XML file.
    package var depth = 64
    /// Attributes and declarations of namespaces of one XML element: libxml2 compares each of them with all others.
    package var attributes = 1_000
    /// UTF-8 bytes of one cell; Excel allows 32 767 characters, at most four bytes each.
    package var cellBytes = 131_072
    /// Bytes that one compressed file may grow to.
    package var expandedBytes = 1 << 30
    /// How many times larger a compressed file may become (counted after the first 10 MB).
    package var expansionRatio = 200
    /// Files in one archive.
    package var entries = 10_000
    /// Archives inside archives.
    package var nesting = 3
    /// Looks at merged areas beyond one walk over the file.
    ///
    /// All else is linear in bytes, which have limits of their own; so a count bounds the time of a file, and unlike a
    /// clock it stops the same file at the same place on every machine.
    package var steps = 200_000_000
    /// Parts of an office document larger than this are unpacked piece by piece while they are read; no limit.
    package var heldPartBytes = 4 << 20
    /// Findings of one kind kept per file; the rest are counted.
    package var findingsPerCode = 1_000

    package init() {}

    package func value(of name: Name) -> Int {
        switch name {
        case .bytes: min(bytes, 3 << 30)  // places in a sheet's arena are 32-bit
        case .sheets: sheets
        case .rows: rows
        case .columns: min(columns, 65_536)
        case .cells: cells
        case .merges: merges
        case .depth: depth
        case .attributes: attributes
        case .cellBytes: cellBytes
        case .expandedBytes: expandedBytes
        case .expansionRatio: expansionRatio
        case .entries: entries
        case .nesting: nesting
        case .steps: steps
        }
    }

    /// Raises or lowers a limit.
    package mutating func set(_ name: Name, to value: Int) {
        switch name {
        case .bytes: bytes = value
        case .sheets: sheets = value
        case .rows: rows = value
        case .columns: columns = value
        case .cells: cells = value
        case .merges: merges = value
        case .depth: depth = value
        case .attributes: attributes = value
        case .cellBytes: cellBytes = value
        case .expandedBytes: expandedBytes = value
        case .expansionRatio: expansionRatio = value
        case .entries: entries = value
        case .nesting: nesting = value
        case .steps: steps = value
        }
    }

    /// Refuses a count beyond its limit.
    @inline(__always)
    func check(_ name: Name, _ count: Int) throws(ReadStop) {
        guard count <= value(of: name) else {
            throw .fault(.overLimit(name, allowed: value(of: name)))
        }
    }
}

/// Why a reader stops before the end of its file: something is wrong, or enough was read.
enum ReadStop: Error, Hashable {
    case fault(SheetsError.Fault)
    case enough
}
