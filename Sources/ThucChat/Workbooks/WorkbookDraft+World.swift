// Bytes of a workbook for the edges of the program: what keeps it from being made is a fault of the world.

import SheetsOut

extension WorkbookDraft {
    /// The bytes of the .xlsx file.
    ///
    /// - Parameter path: the file it is for, as messages name it.
    func xlsx(for path: String) throws(WorldFault) -> [UInt8] {
        do { return try xlsx() } catch { throw WorldFault(error, path: path) }
    }
}

extension WorldFault {
    init(_ fault: DraftFault, path: String) {
        self.init(code: fault.code, path: path, text: Bilingual(vi: fault.vi, en: fault.en))
    }
}

extension CellContent {
    /// Text that a row of a printed page can show: what is longer ends with an ellipsis, and stands whole in the report.
    static func shown(_ text: String) -> CellContent {
        let scalars = text.unicodeScalars
        guard scalars.count > 1_000 else { return .text(text) }
        return .text(String(String.UnicodeScalarView(scalars.prefix(999))) + "…")
    }
}
