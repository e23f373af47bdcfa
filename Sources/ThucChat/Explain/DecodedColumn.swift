// The cells of one column that were decoded from one encoding on one kind of evidence.

import Sheets

/// Decoded cells of a column: from what, by what, how many, how sure.
package struct DecodedColumn: Sendable, Hashable, Comparable {
    /// What is counted together.
    struct Key: Hashable {
        var column: Int
        var encoding: TextEncoding
        var evidence: Decoding.Evidence

        init(_ cell: Sheets.Cell, _ decoding: Decoding) {
            (column, encoding, evidence) = (cell.column, decoding.encoding, decoding.evidence)
        }
    }

    package let encoding: TextEncoding
    package let evidence: Decoding.Evidence
    /// The first of the cells in reading order.
    package let first: CellPlace
    package private(set) var count = 0
    /// The least sure and the surest of the cells, in percent.
    package private(set) var confidence: ClosedRange<Int>

    init(_ cell: Sheets.Cell, _ decoding: Decoding) {
        (encoding, evidence, first) = (decoding.encoding, decoding.evidence, cell.place)
        confidence = decoding.confidence...decoding.confidence
    }

    mutating func add(_ decoding: Decoding) {
        count += 1
        let lowest = min(confidence.lowerBound, decoding.confidence)
        confidence = lowest...max(confidence.upperBound, decoding.confidence)
    }

    package var letters: String { CellPlace.letters(ofColumn: first.column) }

    package static func < (left: DecodedColumn, right: DecodedColumn) -> Bool {
        (left.first.column, left.encoding.rawValue, left.evidence.rawValue)
            < (right.first.column, right.encoding.rawValue, right.evidence.rawValue)
    }
}
