// A draft as XML Spreadsheet 2003, by our own writer.

extension WorkbookDraft {
    /// The bytes of the workbook in XML Spreadsheet 2003, UTF-8 without a byte order mark.
    ///
    /// - Throws: ``DraftFault``, before anything is written.
    package func spreadsheetML() throws(DraftFault) -> [UInt8] {
        try check()
        var writer = SpreadsheetMLWriter()
        writer.write(self)
        return Array(writer.xml.text.utf8)
    }
}
