// A file as the readers left it: a workbook, or why there is none.

import Sheets

/// One file of a submission before it is understood.
package struct ReadFile: Sendable {
    /// Path relative to what was given on the command line.
    package var path: String
    /// SHA-256 of the bytes, lower-case hex.
    package var digest: String
    package var byteCount: Int
    package var outcome: Result<Workbook, SheetsError>

    package init(path: String, digest: String, byteCount: Int, outcome: Result<Workbook, SheetsError>) {
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.outcome = outcome
    }
}
