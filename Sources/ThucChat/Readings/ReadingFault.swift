// Why a cell could not be read: the facts; the words are in ReadingFault+Text.swift.

/// A fault of one cell, with the value as typed.
package struct ReadingFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Not a number as a whole cell.
        case number
        /// A telephone number or a code where a figure is asked.
        case phoneOrCode
        /// Two numbers are possible; both as they would be written in Vietnamese.
        case ambiguousNumber(String, String)
        /// Dot for comma or the reverse; `meant` is the Vietnamese form, `isSettled` whether the column has settled its notation.
        case notation(meant: String, isSettled: Bool)
        /// A space between digits: one number or two.
        case spaceInside(joined: String)
        /// `7/2021` alone: a fraction, or a month and a year.
        case monthOrFraction
        /// A verdict word or other bare word where a number is asked.
        case bareWord
        /// The lower end of a range above the upper.
        case rangeOrder
        /// A share of nothing.
        case zeroDenominator
        /// Decimals where things are counted; the unit of measure.
        case notWhole(unit: String)
        case outOfBounds(lowest: String?, highest: String?)
        /// `không có`: zero, or nothing known.
        case statedNone
        /// `-`: zero, or nothing known.
        case dash
        /// `#REF!` and the like: the spreadsheet could not compute it.
        case errorCell
        case unitDiffers(found: String, expected: String)
        /// Two units of measure beside one number.
        case unitAmbiguous(String, String)
        case date
        /// Month and year without a day.
        case dateWithoutDay
        /// A day the calendar does not have.
        case dateImpossible
        case yesNo
        /// A word that is neither a plain yes nor a plain no: `Cơ bản đạt`, `Không xét`.
        case yesNoNotPlain
        /// The parts of a cell that fills several fields cannot be told apart.
        case parts
        /// One number in a cell merged over several rows of a list.
        case mergedRows
    }

    package var kind: Kind
    /// The cell as typed.
    package var typed: String

    package init(_ kind: Kind, typed: String) {
        self.kind = kind
        self.typed = typed
    }

    /// Stable once released.
    package var code: String {
        switch kind {
        case .number: "number.unreadable"
        case .phoneOrCode: "number.phone"
        case .ambiguousNumber: "number.ambiguous"
        case .notation: "number.notation"
        case .spaceInside: "number.space-inside"
        case .monthOrFraction: "number.month"
        case .bareWord: "number.bare-word"
        case .rangeOrder: "number.range-order"
        case .zeroDenominator: "value.fraction-zero"
        case .notWhole: "number.not-whole"
        case .outOfBounds: "value.out-of-bounds"
        case .statedNone: "value.none"
        case .dash: "value.dash"
        case .errorCell: "value.error"
        case .unitDiffers: "unit-of-measure.differs"
        case .unitAmbiguous: "unit-of-measure.ambiguous"
        case .date: "date.unreadable"
        case .dateWithoutDay: "date.without-day"
        case .dateImpossible: "date.impossible"
        case .yesNo: "yes-no.unreadable"
        case .yesNoNotPlain: "yes-no.not-plain"
        case .parts: "value.parts"
        case .mergedRows: "value.merged-rows"
        }
    }

    /// The same fault with nothing of the cell's content in it, for fields that are personal.
    package var concealed: ReadingFault {
        let hidden = "…"
        return switch kind {
        case .ambiguousNumber: ReadingFault(.ambiguousNumber(hidden, hidden), typed: hidden)
        case .notation(_, let isSettled): ReadingFault(.notation(meant: hidden, isSettled: isSettled), typed: hidden)
        case .spaceInside: ReadingFault(.spaceInside(joined: hidden), typed: hidden)
        case .unitDiffers(_, let expected):
            ReadingFault(.unitDiffers(found: hidden, expected: expected), typed: hidden)
        case .unitAmbiguous: ReadingFault(.unitAmbiguous(hidden, hidden), typed: hidden)
        case .number, .phoneOrCode, .monthOrFraction, .bareWord, .rangeOrder, .zeroDenominator, .notWhole, .outOfBounds,
            .statedNone, .dash,
            .errorCell, .date,
            .dateWithoutDay, .dateImpossible, .yesNo, .yesNoNotPlain, .parts, .mergedRows:
            ReadingFault(kind, typed: hidden)
        }
    }
}
