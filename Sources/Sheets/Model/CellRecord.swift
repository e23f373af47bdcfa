// The 16 bytes that a sheet keeps for each cell; the text itself lies in the sheet's arena.

/// One cell in 16 bytes. Records lie in reading order: by row, then by column.
struct CellRecord: Sendable {
    var row: UInt32
    var column: UInt16
    var kind: CellKind
    var marks: CellMarks
    /// Where the value's UTF-8 bytes lie in the arena.
    var start: UInt32
    var length: UInt32

    var text: Range<Int> { Int(start)..<Int(start) + Int(length) }
}

/// Number style (3 bits), font (3 bits), whether a line goes through the cell (1 bit) and whether a `CellExtra` exists
/// (1 bit).
struct CellMarks: Sendable, Hashable {
    private var bits: UInt8 = 0

    init(style: NumberStyle = .general, font: LegacyFont = .none, isStruck: Bool = false) {
        bits = style.rawValue | font.rawValue << 3 | (isStruck ? 0x40 : 0)
    }

    var style: NumberStyle { NumberStyle(rawValue: bits & 7) ?? .general }
    var font: LegacyFont { LegacyFont(rawValue: bits >> 3 & 7) ?? .none }
    /// Whether the cell's font strikes through all that it holds.
    var isStruck: Bool {
        get { bits & 0x40 != 0 }
        set { bits = newValue ? bits | 0x40 : bits & ~0x40 }
    }
    /// Whether its font, or that of a cell joined to it, is one of an old encoding.
    var hasLegacyFont: Bool { bits & 0x38 != 0 }
    var hasExtra: Bool {
        get { bits & 0x80 != 0 }
        set { bits = newValue ? bits | 0x80 : bits & 0x7F }
    }

    /// Joins the marks of another cell: what some of several cells have can then be asked, not their style.
    @inline(__always)
    mutating func formUnion(_ other: CellMarks) {
        bits |= other.bits
    }
}

/// What few cells have: a formula, a comment, a raw text that differs from the value, a decoding.
struct CellExtra: Sendable {
    /// The index of the cell's record; extras lie in ascending order of it.
    var cell: Int
    var raw: Range<Int>?
    var formula: Range<Int>?
    var comment: Range<Int>?
    var decoding: Decoding?

    var isEmpty: Bool { raw == nil && formula == nil && comment == nil && decoding == nil }
}
