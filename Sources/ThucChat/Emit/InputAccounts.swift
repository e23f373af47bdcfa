// The `inputs` of the manifest: one account a file, kept on disk until the manifest is written.

/// Accounts of input files, in the order in which they are appended.
final class InputAccounts {
    private let scratch: ScratchFile

    /// - Parameter path: where a scratch file may be made.
    init(path: String) throws(BundleError) { scratch = try ScratchFile(at: path) }

    func append(_ files: [SubmittedFile]) throws(BundleError) {
        for file in files {
            let opening = scratch.byteCount == 0 ? "[\n    " : ",\n    "
            try scratch.append((opening + Self.json(of: file).text(indent: 2)).utf8)
        }
    }

    /// Writes the array as it stands in the manifest's object.
    func write(to file: OutputFile) throws(BundleError) {
        try scratch.copy(to: file)
        try file.write((scratch.byteCount == 0 ? "[]" : "\n  ]").utf8)
    }

    private static func json(of file: SubmittedFile) -> CanonicalJSON {
        .object([
            "bytes": .integer(file.byteCount), "digest": .text(file.digest), "format": .text(file.format),
            "path": .text(file.path), "sheets": .array(file.sheets.map(json)),
        ])
    }

    private static func json(of account: SheetAccount) -> CanonicalJSON {
        .object([
            "accepted": .integer(account.accepted), "form": account.form.map(CanonicalJSON.text) ?? .null,
            "read": .integer(account.rowsRead), "rejected": .integer(account.rejected),
            "sheet": .text(account.sheet), "skipped": .object(account.skipped.mapValues(CanonicalJSON.integer)),
            "tables": .array(account.tables.map(json)),
        ])
    }

    private static func json(of table: TableAccount) -> CanonicalJSON {
        .object([
            "by": .text("\(table.basis.rawValue) \(table.id)@\(table.version)"), "columns": .text(table.columns),
            "form": .text(table.form), "header": .text(rows(table.headerRows)), "rows": .text(rows(table.body)),
        ])
    }

    /// `4:5` as a spreadsheet writes rows 4 to 5; empty where there are none.
    private static func rows(_ range: Range<Int>) -> String {
        range.isEmpty ? "" : "\(range.lowerBound + 1):\(range.upperBound)"
    }
}
