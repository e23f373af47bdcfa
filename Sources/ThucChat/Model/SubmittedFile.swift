// One file of a submission.

/// A file as read: its bytes' digest and an account of every row of every sheet.
package struct SubmittedFile: Hashable, Sendable {
    /// Path relative to what was given on the command line.
    package var path: String
    /// SHA-256 of the bytes, lower-case hex.
    package var digest: String
    package var byteCount: Int
    package var format: String
    package var sheets: [SheetAccount]

    package init(path: String, digest: String, byteCount: Int, format: String, sheets: [SheetAccount] = []) {
        self.path = path
        self.digest = digest
        self.byteCount = byteCount
        self.format = format
        self.sheets = sheets
    }
}
