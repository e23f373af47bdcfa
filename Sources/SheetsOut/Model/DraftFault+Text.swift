// The faults of a draft in words.

extension DraftFault {
    package var vi: String {
        switch self {
        case .sheetName(let name):
            "Tên trang tính «\(name)» không dùng được. Hãy đặt tên khác nhau, tối đa 31 ký tự, không có [ ] : * ? / \\ và không có dấu ' ở hai đầu."
        case .noVisibleSheet:
            "Mọi trang tính đều ẩn. Hãy để ít nhất một trang hiện."
        case .place(let sheet, let row, let column):
            "Trang «\(sheet)»: dòng \(row + 1), cột \(column + 1) nằm ngoài bảng tính. Tối đa 1.048.576 dòng và 16.384 cột."
        case .longText(let sheet, let cell):
            "Trang «\(sheet)», ô \(cell): dài quá 32.767 ký tự. Hãy chia nội dung ra nhiều ô."
        case .number(let sheet, let cell, let text):
            "Trang «\(sheet)», ô \(cell): «\(text)» không phải số viết thường. Hãy viết như -1234.5."
        case .overlappingMerges(let sheet, let first, let second):
            "Trang «\(sheet)»: vùng gộp \(first) chồng lên vùng gộp \(second). Hãy bỏ một trong hai."
        case .longWords(let sheet, let area):
            "Trang «\(sheet)», vùng \(area): lời nhắc dài quá. Tiêu đề tối đa 32 ký tự, nội dung tối đa 255 ký tự."
        case .wordList(let sheet, let area):
            "Trang «\(sheet)», vùng \(area): danh sách chọn dài quá 255 ký tự hoặc có dấu phẩy. Hãy đặt danh sách vào các ô rồi dẫn tới đó."
        case .name(let name):
            "Tên vùng «\(name)» không dùng được. Hãy dùng chữ cái, chữ số và dấu _, không giống địa chỉ ô, và dẫn tới một trang có trong tệp."
        case .system(let reason):
            "Không tạo được tệp bảng tính (\(reason)). Hãy kiểm tra chỗ trống của thư mục tạm rồi chạy lại; chưa có gì được ghi."
        }
    }

    package var en: String {
        switch self {
        case .sheetName(let name):
            "The sheet name «\(name)» cannot be used. Give each sheet its own name of at most 31 characters, without [ ] : * ? / \\ and with no ' at either end."
        case .noVisibleSheet:
            "Every sheet is hidden. Leave at least one visible."
        case .place(let sheet, let row, let column):
            "Sheet «\(sheet)»: row \(row + 1), column \(column + 1) is outside a spreadsheet. At most 1,048,576 rows and 16,384 columns."
        case .longText(let sheet, let cell):
            "Sheet «\(sheet)», cell \(cell): more than 32,767 characters. Divide the text among cells."
        case .number(let sheet, let cell, let text):
            "Sheet «\(sheet)», cell \(cell): «\(text)» is not a plain number. Write it as -1234.5."
        case .overlappingMerges(let sheet, let first, let second):
            "Sheet «\(sheet)»: the merged area \(first) lies over \(second). Remove one of them."
        case .longWords(let sheet, let area):
            "Sheet «\(sheet)», area \(area): the message is too long. At most 32 characters in the title, 255 in the text."
        case .wordList(let sheet, let area):
            "Sheet «\(sheet)», area \(area): the list of choices is longer than 255 characters or has a comma. Put it into cells and refer to them."
        case .name(let name):
            "The name «\(name)» cannot be used. Use letters, digits and _, not the look of an address, and refer to a sheet of the workbook."
        case .system(let reason):
            "The spreadsheet file could not be made (\(reason)). Check the room in the temporary folder and run again; nothing was written."
        }
    }
}
