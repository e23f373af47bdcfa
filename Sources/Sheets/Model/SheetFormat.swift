// The file formats that Sheets can name.

/// The format of a file, found from its content.
package enum SheetFormat: String, Sendable, Hashable, CaseIterable {
    case spreadsheetML2003 = "spreadsheetml-2003"
    case csv
    case xlsx
    case ods
    case flatODS = "flat-ods"
    case xls
    case docx
    case plainXML = "xml"

    /// The name people know it by.
    package var title: String {
        switch self {
        case .spreadsheetML2003: "XML Spreadsheet 2003"
        case .csv: "CSV"
        case .xlsx: "Excel (.xlsx)"
        case .ods: "OpenDocument (.ods)"
        case .flatODS: "Flat OpenDocument (.fods)"
        case .xls: "Excel 97–2003 (.xls)"
        case .docx: "Word (.docx)"
        case .plainXML: "XML"
        }
    }
}
