// A draft as .xlsx, through libxlsxwriter.

import CXLSXWriter

extension WorkbookDraft {
    /// The bytes of the workbook in Office Open XML.
    ///
    /// The properties give a fixed day of creation and the archive fixed times, so that the same draft has the same bytes. The library
    /// keeps its parts in nameless temporary files; the workbook itself is made in memory.
    /// - Throws: ``DraftFault``, before anything is written.
    package func xlsx() throws(DraftFault) -> [UInt8] {
        try check()
        let file = try MemoryFile()
        guard let workbook = workbook_new(file.path) else { throw .system("workbook_new") }
        XLSXWriter(workbook).write(self)
        let outcome = workbook_close(workbook)
        guard outcome == LXW_NO_ERROR else { throw .system(String(cString: lxw_strerror(outcome))) }
        return try file.bytes()
    }
}
