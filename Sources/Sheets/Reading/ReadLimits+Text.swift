// The words for limits, kinds of documents, parts of sheets and faults of XML, in both languages.

extension ReadLimits.Name {
    var vi: String {
        switch self {
        case .bytes: "số byte của tệp"
        case .sheets: "số trang tính"
        case .rows: "số dòng"
        case .columns: "số cột"
        case .cells: "số ô"
        case .merges: "số vùng trộn ô"
        case .depth: "số tầng phần tử XML"
        case .attributes: "số thuộc tính của một phần tử XML"
        case .cellBytes: "số byte của một ô"
        case .expandedBytes: "số byte sau khi giải nén"
        case .expansionRatio: "tỷ lệ giải nén"
        case .entries: "số tệp trong gói nén"
        case .nesting: "số tầng gói nén lồng nhau"
        case .steps: "số bước xét các vùng trộn ô"
        }
    }

    var en: String {
        switch self {
        case .bytes: "bytes in the file"
        case .sheets: "sheets"
        case .rows: "rows"
        case .columns: "columns"
        case .cells: "cells"
        case .merges: "merged areas"
        case .depth: "nested XML elements"
        case .attributes: "attributes of one XML element"
        case .cellBytes: "bytes in one cell"
        case .expandedBytes: "bytes after decompression"
        case .expansionRatio: "the decompression ratio"
        case .entries: "files in the archive"
        case .nesting: "archives inside archives"
        case .steps: "looks at merged areas"
        }
    }
}

extension SheetsError.DocumentKind {
    var vi: String {
        switch self {
        case .pdf: "tài liệu PDF"
        case .image: "ảnh hoặc bản quét"
        case .html: "trang HTML"
        case .richText: "văn bản RTF"
        case .oldWord: "văn bản Word 97–2003"
        case .presentation: "bài trình chiếu"
        case .binaryWorkbook: "bảng tính Excel nhị phân (.xlsb)"
        case .openDocument: "tài liệu OpenDocument khác bảng tính (.odt, .odp, …)"
        case .archive: "gói nén"
        }
    }

    var en: String {
        switch self {
        case .pdf: "a PDF document"
        case .image: "a picture or scan"
        case .html: "an HTML page"
        case .richText: "an RTF document"
        case .oldWord: "a Word 97–2003 document"
        case .presentation: "a presentation"
        case .binaryWorkbook: "a binary Excel workbook (.xlsb)"
        case .openDocument: "an OpenDocument file other than a spreadsheet (.odt, .odp, …)"
        case .archive: "an archive"
        }
    }
}

extension SheetsError.IndexedElement {
    var vi: String {
        switch self {
        case .row: "dòng (Row)"
        case .column: "cột (Column)"
        case .cell: "ô (Cell)"
        }
    }

    var en: String {
        switch self {
        case .row: "Row"
        case .column: "Column"
        case .cell: "Cell"
        }
    }
}

extension XMLFault {
    var vi: String {
        switch self {
        case .truncated: "tệp kết thúc giữa chừng, có thể do sao chép hoặc tải về chưa xong."
        case .tagMismatch: "thẻ đóng không khớp với thẻ mở."
        case .unknownEntity: "có ký hiệu &…; không được định nghĩa."
        case .illegalCharacter: "có ký tự không được phép trong XML."
        case .encoding: "nội dung không đúng bảng mã đã khai báo."
        case .attribute: "một thuộc tính viết chưa đúng hoặc bị lặp."
        case .undeclaredPrefix: "có tiền tố tên chưa được khai báo."
        case .contentAfterEnd: "có nội dung sau phần tử gốc."
        case .textTooLong: "một đoạn văn bản hoặc thuộc tính quá dài."
        case .declaration: "dòng khai báo <?xml …?> viết chưa đúng."
        case .other: "cú pháp XML chưa đúng."
        }
    }

    var en: String {
        switch self {
        case .truncated: "the file ends in the middle, perhaps because a copy or download was cut short."
        case .tagMismatch: "a closing tag does not match its opening tag."
        case .unknownEntity: "there is an &…; that is not defined."
        case .illegalCharacter: "there is a character that XML does not allow."
        case .encoding: "the content does not fit the declared encoding."
        case .attribute: "an attribute is misspelt or repeated."
        case .undeclaredPrefix: "a name prefix is not declared."
        case .contentAfterEnd: "there is content after the root element."
        case .textTooLong: "a text or an attribute is too long."
        case .declaration: "the declaration <?xml …?> is not well written."
        case .other: "the XML is not well formed."
        }
    }
}
