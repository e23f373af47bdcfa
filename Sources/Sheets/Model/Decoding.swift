// How the text of one cell was decoded, kept on the cell so that it can be shown.

/// From which encoding a cell's value was decoded, and how sure that is.
package struct Decoding: Hashable, Sendable {
    /// What settled the encoding, from strongest to weakest.
    package enum Evidence: String, Sendable, Hashable {
        case font, cell, column, file
    }

    package var encoding: TextEncoding
    package var evidence: Evidence
    /// How sure, in percent, 0 to 100.
    package var confidence: Int

    package init(encoding: TextEncoding, evidence: Evidence, confidence: Int) {
        self.encoding = encoding
        self.evidence = evidence
        self.confidence = confidence
    }
}
