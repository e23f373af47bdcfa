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
    /// The file that a large workbook's cells are read from again; to be checked once they are no longer needed.
    package var onDisk: FileBytes?

    package init(path: String, digest: String, byteCount: Int, outcome: Result<Workbook, SheetsError>) {
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.outcome = outcome
    }
}
