// What is wrong with a unit list, and where.

/// The first fault of a unit list; nothing of the list is used.
package struct UnitListError: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case empty
        case notUnicode
        case unclosedQuote
        case textAfterQuote
        case unknownColumn(String)
        case missingColumn(String)
        case cellCount(expected: Int, found: Int)
        /// A cell that must not be blank, by column.
        case blank(String)
        case notADate(String)
        case reversedValidity
        /// One code twice on the same day; the name of the other unit.
        case duplicate(code: String, name: String)
    }

    package var kind: Kind
    package var file: String
    /// From 1.
    package var line: Int
    /// Characters from the start of the line, from 1.
    package var column: Int

    init(_ kind: Kind, file: String, line: Int, column: Int) {
        self.kind = kind
        self.file = file
        self.line = line
        self.column = column
    }

    /// What, where and how to mend it: `units.csv:3:7 …`.
    package var text: Bilingual {
        let where_ = "\(file):\(line):\(column) "
        return Bilingual(vi: where_ + sentence.vi, en: where_ + sentence.en)
    }

    private var sentence: Bilingual {
        switch kind {
        case .empty:
            Bilingual(
                vi: "Danh mục đơn vị để trống. Hãy thêm dòng tên cột và các đơn vị.",
                en: "The unit list is empty. Add the head and the units.")
        case .notUnicode:
            Bilingual(
                vi: "Danh mục đơn vị không phải là văn bản UTF-8. Hãy lưu lại theo UTF-8.",
                en: "The unit list is not UTF-8 text. Save it as UTF-8.")
        case .unclosedQuote:
            Bilingual(
                vi: "Dấu ngoặc kép mở ở đây chưa đóng. Hãy thêm \" ở cuối ô.",
                en: "The quote opened here is not closed. Add \" at the end of the cell.")
        case .textAfterQuote:
            Bilingual(
                vi: "Có chữ sau dấu ngoặc kép đóng. Hãy viết hai dấu \"\" cho một dấu trong ô.",
                en: "Text follows a closing quote. Write \"\" for a quote inside a cell.")
        case .unknownColumn(let name):
            Bilingual(
                vi: "Cột «\(name)» lạ hoặc lặp lại. Hãy dùng đúng tên cột của danh mục.",
                en: "Column «\(name)» is unknown or repeated. Use the columns of the list.")
        case .missingColumn(let name):
            Bilingual(
                vi: "Thiếu cột «\(name)». Hãy thêm cột, ô có thể để trống.",
                en: "Column «\(name)» is missing. Add it; its cells may be blank.")
        case .cellCount(let expected, let found):
            Bilingual(
                vi: "Dòng có \(found) ô, cần \(expected). Hãy tìm dấu phẩy thừa hoặc thiếu.",
                en: "The row has \(found) cells, \(expected) are needed. Look for a comma too many or too few.")
        case .blank(let name):
            Bilingual(
                vi: "Ô «\(name)» để trống. Hãy ghi đủ.",
                en: "Cell «\(name)» is blank. Fill it in.")
        case .notADate(let text):
            Bilingual(
                vi: "«\(text)» không phải là ngày. Hãy viết năm-tháng-ngày, ví dụ 2021-07-01.",
                en: "«\(text)» is not a date. Write year-month-day, such as 2021-07-01.")
        case .reversedValidity:
            Bilingual(
                vi: "Ngày hết hiệu lực đứng trước ngày bắt đầu. Hãy kiểm tra hai ngày.",
                en: "Validity ends before it begins. Check both dates.")
        case .duplicate(let code, let name):
            Bilingual(
                vi: "Mã \(code) đã dùng cho \(name) trong cùng thời gian. Hãy sửa mã hoặc thời gian hiệu lực.",
                en: "Code \(code) already names \(name) at the same time. Correct the code or the dates.")
        }
    }
}
