// The words of SheetFinding, in Vietnamese and English.

extension SheetFinding {
    /// Stable for ever once released; scripts and certificates match on it.
    package var code: String {
        switch self {
        case .unclosedQuote: "sheets.unclosed-quote"
        case .textAfterQuote: "sheets.text-after-quote"
        case .rowTooLong: "sheets.row-too-long"
        case .nulByte: "sheets.nul-byte"
        case .formatMismatch: "sheets.format-mismatch"
        case .separatorAmbiguous: "sheets.separator-ambiguous"
        case .valueUnderMerge: "sheets.value-under-merge"
        case .countedPastMerge: "sheets.counted-past-merge"
        case .columnsUncovered: "sheets.columns-uncovered"
        case .repeatedField: "sheets.repeated-field"
        case .notANumber: "sheets.not-a-number"
        case .unknownDataType: "sheets.unknown-data-type"
        case .formulaWithoutValue: "sheets.formula-without-value"
        case .struckCell: "sheets.struck-cell"
        case .duplicateSheetName: "sheets.duplicate-sheet-name"
        case .tableOffset: "sheets.table-offset"
        case .decodedText: "sheets.decoded-text"
        case .encodingUnclear: "sheets.encoding-unclear"
        case .lostCharacters: "sheets.lost-characters"
        case .damagedText: "sheets.damaged-text"
        case .damagedSheet: "sheets.damaged-sheet"
        case .formulaTextUnread: "sheets.formula-text-unread"
        case .missingSheet: "sheets.missing-sheet"
        case .sheetWithoutTable: "sheets.sheet-without-table"
        case .missingStyles: "sheets.missing-styles"
        case .brokenPart: "sheets.broken-part"
        case .noCells: "sheets.no-cells"
        case .moreOfTheSame: "sheets.more-of-the-same"
        }
    }

    package var vi: String {
        switch self {
        case .unclosedQuote(let place):
            "Ô \(place) mở dấu ngoặc kép mà không đóng; phần còn lại của dòng được đọc như không có dấu này. "
                + "Đề nghị thêm \" ở cuối ô hoặc bỏ dấu ở đầu ô."
        case .textAfterQuote(let place):
            "Ô \(place) có chữ sau dấu ngoặc kép đóng. Đề nghị viết mỗi dấu ngoặc kép bên trong ô thành hai dấu (\"\")."
        case .rowTooLong(let expected, let found, let place):
            "Dòng \(place.row + 1) có \(found) cột, trong khi phần lớn các dòng có \(expected). "
                + "Đề nghị tìm dấu phân cách thừa, bắt đầu từ ô \(place)."
        case .nulByte(let place):
            "Ô \(place) có byte rỗng (NUL). Đề nghị lưu lại tệp từ Excel hoặc LibreOffice."
        case .formatMismatch(let ending, let found):
            "Tệp có đuôi «\(ending)» nhưng nội dung là \(found.title) và đã được đọc theo nội dung. "
                + "Đề nghị đặt lại đuôi tệp cho đúng."
        case .separatorAmbiguous(let chosen, let other):
            "Không rõ cột cách nhau bằng \(SheetFinding.separatorVi(chosen)) hay \(SheetFinding.separatorVi(other)); "
                + "đã đọc theo \(SheetFinding.separatorVi(chosen)). "
                + "Đề nghị thêm dòng đầu «sep=…» hoặc lưu lại dưới dạng .xlsx."
        case .valueUnderMerge(let place, let anchor):
            "Ô \(place) có giá trị nhưng nằm trong vùng trộn của ô \(anchor). Đề nghị bỏ trộn ô hoặc xóa giá trị này."
        case .countedPastMerge(let place):
            "Dòng \(place.row + 1) có ô không ghi rõ cột bên cạnh vùng trộn dọc; từ ô \(place) đã được tính tiếp sau vùng "
                + "trộn. Đề nghị đối chiếu dòng này, hoặc lưu tệp dưới dạng .xlsx."
        case .columnsUncovered(let place):
            "LibreOffice đánh số cột không tính các ô bị vùng trộn dọc che; từ ô \(place) đã được tính lại theo đó. "
                + "Đề nghị đối chiếu một vài dòng, hoặc lưu tệp dưới dạng .xlsx."
        case .repeatedField(let place, let name):
            "Dòng \(place.row + 1) có hai giá trị cho «\(name)»; chỉ giá trị đầu được đọc. Đề nghị giữ lại một giá trị."
        case .notANumber(let place, let text):
            "Ô \(place): «\(text)» không thuộc kiểu mà tệp ghi cho ô (số, ngày, đúng hoặc sai). Đề nghị nhập lại ô này."
        case .unknownDataType(let place, let type):
            "Ô \(place) có kiểu dữ liệu «\(type)» không có trong XML Spreadsheet 2003, được đọc như chữ. "
                + "Đề nghị lưu lại tệp từ Excel."
        case .formulaWithoutValue(let place):
            "Ô \(place) có công thức nhưng tệp không lưu kết quả. Đề nghị mở bằng Excel, tính lại rồi lưu."
        case .struckCell(let place):
            "Ô \(place) bị gạch ngang cả ô nhưng vẫn được đọc. "
                + "Đề nghị xóa nội dung ô nếu không còn dùng, hoặc bỏ gạch ngang nếu vẫn đúng."
        case .duplicateSheetName(let name, let sheet):
            "Trang tính thứ \(sheet + 1) trùng tên «\(name)» với trang trước. Đề nghị đặt tên khác."
        case .tableOffset(let sheet, let row, let column):
            "Bảng của trang «\(sheet)» bắt đầu từ dòng \(row), cột \(column); địa chỉ ô được tính theo đó."
        case .decodedText(let encoding, let count, let place):
            "\(count) ô, từ ô \(place), được viết bằng bảng mã \(encoding.rawValue) và đã được chuyển sang Unicode. "
                + "Đề nghị xem lại các ô này; lần sau xin dùng phông Unicode."
        case .encodingUnclear(let place):
            "Ô \(place) được viết bằng bảng mã cũ chưa xác định được, nên giữ nguyên văn bản trong tệp. "
                + "Đề nghị nhập lại ô này bằng phông Unicode."
        case .lostCharacters(let place):
            "Ô \(place) có ký tự đã mất (�) từ trước khi gửi. Đề nghị lấy lại nội dung từ bản gốc."
        case .damagedText(let line, let count):
            "Tệp dùng bảng mã UTF-8 nhưng có \(count) byte không đúng, lần đầu ở dòng \(line). "
                + "Đề nghị lưu lại dưới dạng «CSV UTF-8» từ bản gốc."
        case .damagedSheet(let name):
            "Trang «\(name)» bị hỏng hoặc chưa chép xong: phần bị hỏng không được đọc, nên có thể thiếu ô. "
                + "Đề nghị mở tệp gốc bằng Excel, lưu lại dưới dạng .xlsx rồi gửi lại."
        case .formulaTextUnread(let count, let place):
            "\(count) ô có công thức, từ ô \(place): kết quả do tệp lưu đã được đọc, còn bản thân công thức thì không. "
                + "Nếu cần xem công thức, đề nghị mở tệp bằng Excel và lưu lại dưới dạng .xlsx."
        case .missingSheet(let name, let part):
            "Trang «\(name)» có tên trong tệp nhưng không có nội dung\(part.map { " («\($0)»)" } ?? ""), nên không được đọc. "
                + "Đề nghị mở tệp gốc bằng Excel, kiểm tra trang này, lưu lại rồi gửi lại."
        case .sheetWithoutTable(let name):
            "Trang «\(name)» là biểu đồ, hộp thoại hoặc macro, không phải bảng, nên được bỏ qua. "
                + "Nếu trang này có số liệu, đề nghị chép số liệu sang một trang tính."
        case .missingStyles(let part):
            "Tệp thiếu phần định dạng («\(part)»), nên không phân biệt được ngày và phần trăm với số. "
                + "Đề nghị mở tệp gốc bằng Excel, lưu lại rồi gửi lại."
        case .brokenPart(let part):
            "Phần «\(part)» của tệp (thuộc tính hoặc chú thích) bị hỏng nên không được đọc; các ô vẫn được đọc đủ. "
                + "Đề nghị mở tệp gốc, lưu lại rồi gửi lại nếu cần các chú thích."
        case .noCells:
            "Tệp không có ô nào có nội dung. Đề nghị kiểm tra tệp gốc và gửi lại."
        case .moreOfTheSame(let code, let count):
            "Còn \(count) nội dung cùng loại «\(code)» trong tệp này."
        }
    }

    package var en: String {
        switch self {
        case .unclosedQuote(let place):
            "Cell \(place) opens a quotation mark that is never closed; the rest of its row was read as if it were not "
                + "there. Please add \" at the end of the cell or remove the one at its start."
        case .textAfterQuote(let place):
            "Cell \(place) has text after its closing quotation mark. "
                + "Please write each quotation mark inside a cell as two (\"\")."
        case .rowTooLong(let expected, let found, let place):
            "Row \(place.row + 1) has \(found) columns where most rows have \(expected). "
                + "Please look for a surplus separator, from cell \(place) on."
        case .nulByte(let place):
            "Cell \(place) holds an empty byte (NUL). Please save the file again from Excel or LibreOffice."
        case .formatMismatch(let ending, let found):
            "The file ends in «\(ending)» but holds \(found.title), and was read as such. Please rename the file."
        case .separatorAmbiguous(let chosen, let other):
            "It is unclear whether columns are separated by \(SheetFinding.separatorEn(chosen)) or "
                + "\(SheetFinding.separatorEn(other)); \(SheetFinding.separatorEn(chosen)) was taken. "
                + "Please add a first line «sep=…» or save the file as .xlsx."
        case .valueUnderMerge(let place, let anchor):
            "Cell \(place) holds a value but lies under the merged cell \(anchor). "
                + "Please unmerge the cells or remove the value."
        case .countedPastMerge(let place):
            "Row \(place.row + 1) has cells without a clear column beside a cell merged from above; from cell \(place) on "
                + "they were counted past it. Please compare this row, or save the file as .xlsx."
        case .columnsUncovered(let place):
            "LibreOffice numbers columns without those that a cell merged from above covers; from cell \(place) on this "
                + "was undone. Please compare a few rows, or save the file as .xlsx."
        case .repeatedField(let place, let name):
            "Row \(place.row + 1) has two values for «\(name)»; only the first was read. Please keep one of them."
        case .notANumber(let place, let text):
            "Cell \(place): «\(text)» is not of the type that the file gives it (number, date, true or false). "
                + "Please enter the cell again."
        case .unknownDataType(let place, let type):
            "Cell \(place) has the data type «\(type)», which XML Spreadsheet 2003 does not know; it was read as text. "
                + "Please save the file again from Excel."
        case .formulaWithoutValue(let place):
            "Cell \(place) has a formula but the file keeps no result for it. "
                + "Please open it in Excel, recalculate and save."
        case .struckCell(let place):
            "Cell \(place) is struck through as a whole and was read all the same. "
                + "Please clear the cell if it no longer holds, or remove the line through it if it does."
        case .duplicateSheetName(let name, let sheet):
            "Sheet \(sheet + 1) has the same name «\(name)» as an earlier one. Please give it another name."
        case .tableOffset(let sheet, let row, let column):
            "The table of sheet «\(sheet)» begins at row \(row), column \(column); addresses are counted from there."
        case .decodedText(let encoding, let count, let place):
            "\(count) cells, from cell \(place) on, were written in the encoding \(encoding.rawValue) and were turned "
                + "into Unicode. Please look them over, and use a Unicode font next time."
        case .encodingUnclear(let place):
            "Cell \(place) is written in an old encoding that could not be told, so its text was left as it is in the "
                + "file. Please enter it again in a Unicode font."
        case .lostCharacters(let place):
            "Cell \(place) has characters (�) that were lost before the file was sent. "
                + "Please restore its content from the original."
        case .damagedText(let line, let count):
            "The file is in UTF-8 but has \(count) bytes that do not fit, the first in line \(line). "
                + "Please save it again as “CSV UTF-8” from the original."
        case .damagedSheet(let name):
            "The sheet «\(name)» is damaged or was not copied whole: the damaged part was not read, so cells may be missing. "
                + "Please open the original in Excel, save it as .xlsx and send it again."
        case .formulaTextUnread(let count, let place):
            "\(count) cells hold formulas, from cell \(place) on: the results that the file keeps were read, the formulas "
                + "themselves were not. To see the formulas, please open the file in Excel and save it as .xlsx."
        case .missingSheet(let name, let part):
            "The file names the sheet «\(name)» but does not hold it\(part.map { " («\($0)»)" } ?? ""), so it was not read. "
                + "Please open the original in Excel, check this sheet, save the file and send it again."
        case .sheetWithoutTable(let name):
            "The sheet «\(name)» is a chart, a dialog or a macro, not a table, and was passed over. "
                + "If it holds figures, please copy them into a worksheet."
        case .missingStyles(let part):
            "The file lacks its formats («\(part)»), so dates and percentages cannot be told from numbers. "
                + "Please open the original in Excel, save it and send it again."
        case .brokenPart(let part):
            "The part «\(part)» of the file (properties or comments) is damaged and was not read; all cells were. "
                + "Please open the original, save it and send it again if its comments matter."
        case .noCells:
            "The file has no cell with content. Please check the original and send it again."
        case .moreOfTheSame(let code, let count):
            "There are \(count) more of the kind «\(code)» in this file."
        }
    }

    static func separatorVi(_ separator: UInt8) -> String {
        switch separator {
        case UInt8(ascii: ","): "dấu phẩy"
        case UInt8(ascii: ";"): "dấu chấm phẩy"
        case UInt8(ascii: "\t"): "dấu tab"
        default: "«\(String(decoding: [separator], as: UTF8.self))»"
        }
    }

    static func separatorEn(_ separator: UInt8) -> String {
        switch separator {
        case UInt8(ascii: ","): "comma"
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "\t"): "tab"
        default: "«\(String(decoding: [separator], as: UTF8.self))»"
        }
    }
}
