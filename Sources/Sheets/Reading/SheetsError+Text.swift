// The words of SheetsError, in Vietnamese and English.

extension SheetsError {
    /// Stable for ever once released; scripts match on it.
    package var code: String {
        switch fault {
        case .emptyFile: "sheets.empty-file"
        case .overLimit: "sheets.over-limit"
        case .binaryFile: "sheets.binary-file"
        case .notATable: "sheets.not-a-table"
        case .notXML: "sheets.not-xml"
        case .malformedXML: "sheets.malformed-xml"
        case .documentType: "sheets.document-type"
        case .unknownXML: "sheets.unknown-xml"
        case .indexBeforeOne: "sheets.index-not-a-number"
        case .repeatTooLarge: "sheets.repeat-too-large"
        case .indexGoesBack: "sheets.index-goes-back"
        case .secondValueInCell: "sheets.second-value"
        case .sharedString: "sheets.shared-string"
        case .noTable: "sheets.no-table"
        case .wideText: "sheets.wide-text"
        case .brokenArchive: "sheets.broken-archive"
        case .encryptedArchive: "sheets.encrypted-archive"
        case .archivePath: "sheets.archive-path"
        case .repeatedPart: "sheets.repeated-part"
        }
    }

    package var vi: String {
        let at = place(file: "Tệp", sheet: "trang", row: "dòng", line: "dòng", column: "cột", text: "của tệp XML")
        switch fault {
        case .emptyFile:
            return "\(at) không có nội dung. Đề nghị kiểm tra tệp gốc và gửi lại."
        case .overLimit(let limit, let allowed):
            return "\(at) vượt giới hạn \(limit.vi) (\(allowed)), nên việc đọc dừng lại. "
                + "Đề nghị kiểm tra phần thừa trong tệp; nếu đúng là cần, hãy đặt \(limit.option) lớn hơn."
        case .binaryFile(let ending):
            return "\(at) có đuôi «\(ending)» nhưng nội dung không phải văn bản hay bảng tính nhận ra được. "
                + "Đề nghị mở bằng chương trình đã tạo ra tệp, lưu lại dưới dạng .xlsx, .xml hoặc .csv rồi gửi lại."
        case .notATable(let kind):
            return
                "\(at) là \(kind.vi), không phải bảng đọc được. Đề nghị gửi bảng số liệu dưới dạng .xlsx, .xml hoặc .csv."
        case .notXML:
            return
                "\(at) có đuôi .xml nhưng không bắt đầu bằng dấu «<». Đề nghị lưu lại dưới dạng XML Spreadsheet 2003."
        case .malformedXML(let fault):
            return "\(at): \(fault.vi) Đề nghị mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại."
        case .documentType:
            return "\(at) có khai báo DOCTYPE, không được nhận vì lý do an toàn. "
                + "Đề nghị bỏ khai báo này hoặc lưu lại từ Excel hay LibreOffice."
        case .unknownXML(let root):
            return "\(at) là XML có phần tử gốc «\(root)», không phải bảng tính. "
                + "Đề nghị lưu lại dưới dạng XML Spreadsheet 2003."
        case .indexBeforeOne(let element, let text):
            return
                "\(at): số thứ tự «\(text)» của \(element.vi) không phải số nguyên từ 1. Đề nghị lưu lại tệp từ Excel."
        case .repeatTooLarge(let element, let text):
            return "\(at): số lần lặp «\(text)» của \(element.vi) quá lớn. "
                + "Đề nghị xóa các dòng, cột trống thừa sau bảng, lưu lại rồi gửi lại."
        case .indexGoesBack(let element, let number, let expected):
            return "\(at): \(element.vi) ghi số thứ tự \(number), nhưng phải từ \(expected) trở đi, "
                + "nên không rõ vị trí của ô. Đề nghị lưu lại tệp từ Excel."
        case .secondValueInCell:
            return "\(at): một ô có hai giá trị, không rõ lấy giá trị nào. Đề nghị lưu lại tệp từ Excel."
        case .sharedString(let number):
            return
                "\(at): một ô dùng chuỗi số «\(number)» không có trong tệp. Đề nghị mở bằng Excel, lưu lại rồi gửi lại."
        case .noTable:
            return "\(at) là văn bản không có bảng nào. Đề nghị gửi bảng số liệu dưới dạng .xlsx, .xml hoặc .csv."
        case .wideText:
            return
                "\(at) dùng bảng mã UTF-16 hoặc UTF-32, không đọc được theo từng phần. Đề nghị lưu dưới dạng «CSV UTF-8»."
        case .brokenArchive:
            return "\(at) bị hỏng hoặc chưa chép xong nên không giải nén được. Đề nghị gửi lại tệp."
        case .encryptedArchive:
            return "\(at) được đặt mật khẩu. Đề nghị bỏ mật khẩu rồi gửi lại."
        case .archivePath(let path):
            return "\(at) chứa đường dẫn ra ngoài thư mục («\(path)»), không được nhận vì lý do an toàn. "
                + "Đề nghị nén lại từ thư mục gốc."
        case .repeatedPart(let path):
            return "\(at) có hai phần cùng tên «\(path)», không rõ lấy phần nào. "
                + "Đề nghị mở tệp gốc bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại."
        }
    }

    package var en: String {
        let at = place(file: "File", sheet: "sheet", row: "row", line: "line", column: "column", text: "of the XML")
        switch fault {
        case .emptyFile:
            return "\(at) is empty. Please check the original and send it again."
        case .overLimit(let limit, let allowed):
            return "\(at) goes beyond the limit of \(limit.en) (\(allowed)), so reading stopped. "
                + "Please look for surplus parts in the file; if they are needed, set \(limit.option) higher."
        case .binaryFile(let ending):
            return "\(at) ends in «\(ending)» but holds neither text nor a known spreadsheet. "
                + "Please open it in the program that made it, save it as .xlsx, .xml or .csv and send it again."
        case .notATable(let kind):
            return "\(at) is \(kind.en), not a table that can be read. Please send the table as .xlsx, .xml or .csv."
        case .notXML:
            return "\(at) ends in .xml but does not begin with «<». Please save it as XML Spreadsheet 2003."
        case .malformedXML(let fault):
            return "\(at): \(fault.en) Please open the file in Excel or LibreOffice, save it and send it again."
        case .documentType:
            return "\(at) has a DOCTYPE declaration, which is not accepted for safety. "
                + "Please remove the declaration or save the file again from Excel or LibreOffice."
        case .unknownXML(let root):
            return "\(at) is XML whose root element is «\(root)», not a spreadsheet. "
                + "Please save it as XML Spreadsheet 2003."
        case .indexBeforeOne(let element, let text):
            return "\(at): the index «\(text)» of a \(element.en) is not a whole number from 1. "
                + "Please save the file again from Excel."
        case .repeatTooLarge(let element, let text):
            return "\(at): the repeat count «\(text)» of a \(element.en) is too large. "
                + "Please delete the surplus blank rows and columns after the table, save the file and send it again."
        case .indexGoesBack(let element, let number, let expected):
            return "\(at): a \(element.en) has index \(number) but must be at \(expected) or later, "
                + "so the place of its cells is unclear. Please save the file again from Excel."
        case .secondValueInCell:
            return
                "\(at): a cell holds two values and it is unclear which counts. Please save the file again from Excel."
        case .sharedString(let number):
            return "\(at): a cell uses the text number «\(number)», which the file does not have. "
                + "Please open it in Excel, save it and send it again."
        case .noTable:
            return "\(at) is a document without any table. Please send the table as .xlsx, .xml or .csv."
        case .wideText:
            return "\(at) is in UTF-16 or UTF-32, which cannot be read in parts. Please save it as “CSV UTF-8”."
        case .brokenArchive:
            return "\(at) is damaged or was not copied whole, so it cannot be unpacked. Please send it again."
        case .encryptedArchive:
            return "\(at) has a password. Please remove the password and send it again."
        case .archivePath(let path):
            return "\(at) holds a path that leads outside its folder («\(path)»), which is not accepted for safety. "
                + "Please pack the folder again."
        case .repeatedPart(let path):
            return "\(at) has two parts named «\(path)», and it is unclear which counts. "
                + "Please open the original in Excel or LibreOffice, save it and send it again."
        }
    }

    /// With a sheet, the line of the XML is only for who looks into it, and stands in brackets.
    private func place(
        file: String, sheet sheetWord: String, row rowWord: String, line lineWord: String, column columnWord: String,
        text: String
    ) -> String {
        let parts = [line.map { "\(lineWord) \($0)" }, column.map { "\(columnWord) \($0)" }].compactMap { $0 }
        let rows = row.map { ", \(rowWord) \($0)" } ?? ""
        guard let sheet else { return (["\(file) «\(name)»\(rows)"] + parts).joined(separator: ", ") }
        let lines = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")) \(text))"
        return "\(file) «\(name)», \(sheetWord) «\(sheet)»\(rows)\(lines)"
    }
}
