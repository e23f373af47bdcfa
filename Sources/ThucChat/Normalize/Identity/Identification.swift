// Whose a file is and of which period, and how that is known.

/// What the first pass found out of one file.
package struct Identification: Sendable, Hashable {
    /// Where unit or period was read.
    package enum Source: String, Sendable, Hashable {
        case titleBlock = "title-block"
        case fileName = "file-name"
        case folder
    }

    /// Nil where it cannot be told; a finding says why.
    package var unit: Unit?
    package var unitSource: Source?
    /// Nil where the file names none.
    package var period: Period?
    package var periodSource: Source?
    package var findings: [Finding] = []
}
