// What an office document is, told by the part that it begins with.

/// A kind of zipped office document.
enum OfficeKind: Equatable {
    case xlsx, docx, ods
    /// A document that holds no table that can be read.
    case other(SheetsError.DocumentKind)

    /// Where the documents of the office programs usually begin.
    static let usualPaths = ["xl/workbook.xml", "xl/workbook.bin", "word/document.xml", "ppt/presentation.xml"]

    /// - Parameter path: the part that a document begins with; its folder tells the kind.
    init?(mainPath path: String) {
        switch path.split(separator: "/").first?.lowercased() {
        case "xl": self = path.lowercased().hasSuffix(".bin") ? .other(.binaryWorkbook) : .xlsx
        case "word": self = .docx
        case "ppt": self = .other(.presentation)
        default: return nil
        }
    }

    /// - Parameter type: the content type of the part that a document begins with.
    init?(contentType type: String) {
        let type = type.lowercased()
        if type.contains("presentation") || type.contains("powerpoint") {
            self = .other(.presentation)
        } else if type.contains("word") {
            self = .docx
        } else if type.contains("sheet") {
            self = type.contains("binary") ? .other(.binaryWorkbook) : .xlsx
        } else {
            return nil
        }
    }

    /// - Parameter type: the media type that a document of OpenDocument has.
    init?(mediaType type: String) {
        guard type.hasPrefix("application/vnd.oasis.opendocument.") else { return nil }
        self = type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") ? .ods : .other(.openDocument)
    }
}
