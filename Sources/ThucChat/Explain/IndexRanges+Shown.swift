// Rows and columns as people count them.

import Sheets

extension IndexRanges {
    /// The ranges as far as they lie below a count.
    func clamped(below count: Int) -> [ClosedRange<Int>] {
        ranges.compactMap { $0.lowerBound < count ? $0.lowerBound...min($0.upperBound, count - 1) : nil }
    }
}

extension [ClosedRange<Int>] {
    /// `5–7, 12`, counted from 1.
    var rowNumbers: String { shown { "\($0 + 1)" } }

    /// `B–D, F`.
    var columnLetters: String { shown { CellPlace.letters(ofColumn: UInt16($0)) } }

    private func shown(_ name: (Int) -> String) -> String {
        map { $0.count == 1 ? name($0.lowerBound) : "\(name($0.lowerBound))–\(name($0.upperBound))" }
            .joined(separator: ", ")
    }
}
