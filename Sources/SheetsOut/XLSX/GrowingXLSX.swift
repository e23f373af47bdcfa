// An .xlsx whose sheets grow downwards, so that a long table never lies in memory whole.

import CXLSXWriter

/// Starts with what a draft holds and takes further rows below it. The library puts each row on disk when the next begins, and writes
/// texts with their cells; so no merged area may go over rows.
package final class GrowingXLSX {
    private let file: MemoryFile
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let writer: XLSXWriter
    private let worksheets: [UnsafeMutablePointer<lxw_worksheet>]
    private var isClosed = false

    /// - Throws: ``DraftFault``, before anything is written.
    package init(_ draft: WorkbookDraft) throws(DraftFault) {
        try draft.check()
        precondition(
            draft.sheets.allSatisfy { $0.merged.allSatisfy { $0.rows.count == 1 } }, "No merged area goes over rows.")
        file = try MemoryFile()
        var options = lxw_workbook_options()
        options.constant_memory = 1
        guard let workbook = workbook_new_opt(file.path, &options) else { throw .system("workbook_new_opt") }
        self.workbook = workbook
        writer = XLSXWriter(workbook)
        worksheets = writer.write(draft)
    }

    deinit { if !isClosed { workbook_close(workbook) } }

    /// The cells of rows that all lie below what the sheet has so far.
    ///
    /// - Parameters:
    ///   - rows: cells, the sheet's name and the widths of its columns.
    ///   - index: which sheet of the draft.
    package func append(_ rows: SheetDraft, to index: Int) throws(DraftFault) {
        try rows.check()
        writer.writeRows(rows, to: worksheets[index])
    }

    /// The whole file. Nothing can be added after it.
    package func bytes() throws(DraftFault) -> [UInt8] {
        isClosed = true
        let outcome = workbook_close(workbook)
        guard outcome == LXW_NO_ERROR else { throw .system(String(cString: lxw_strerror(outcome))) }
        return try file.bytes()
    }
}
