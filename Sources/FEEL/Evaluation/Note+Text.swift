// The notes in Vietnamese and English.

extension Note {
    /// What happened, in Vietnamese.
    public var vi: String {
        switch reason {
        case .nullOperand(let name?): "«\(name)» để trống nên chưa tính được. Đề nghị bổ sung giá trị."
        case .nullOperand(nil): "Một số hạng không có giá trị nên chưa tính được. Đề nghị xem lại các số liệu nguồn."
        case .unreadableOperand(let name): "«\(name)» có nội dung chưa đọc được. Đề nghị ghi lại ô này."
        case .unknownName(let name): "Không có tên «\(name)». Đề nghị kiểm tra chính tả hoặc khai báo tên này."
        case .unknownKey(let key, let known):
            "Không có mục «\(key)». \(known.isEmpty ? "Đề nghị kiểm tra tên mục." : "Các mục đang có: \(known.joined(separator: ", ")).")"
        case .typeClash(let operation, let found):
            "Phép «\(operation)» không dùng được cho \(found.map(vietnamese).joined(separator: " và ")). Đề nghị dùng các giá trị cùng kiểu."
        case .indexOutOfRange(let index, let count):
            "Vị trí \(index) nằm ngoài danh sách có \(count) phần tử. Vị trí được đếm từ 1."
        case .divisionByZero: "Số chia bằng 0 nên không có thương. Đề nghị kiểm tra mẫu số."
        case .beyondRange(let operation): "Kết quả của «\(operation)» vượt phạm vi số. Đề nghị kiểm tra các số đã nhập."
        case .badArgument(let function, let parameter, let problem):
            "Hàm «\(function)»: tham số «\(parameter)» \(problem.vi)."
        case .unknownParameter(let function, let name): "Hàm «\(function)» không có tham số «\(name)»."
        case .argumentCount(let function, let found): "Hàm «\(function)» không nhận \(found) tham số."
        case .notAFunction: "Giá trị đứng trước dấu ngoặc không phải là hàm."
        case .unreadableText(let kind, let text): "«\(text)» không đọc được thành \(vietnamese(kind))."
        case .regexFault(let fault): fault.vi
        case .conditionNotBoolean(let found): "Điều kiện phải là đúng hoặc sai, nhưng đang là \(vietnamese(found))."
        case .doesNotFitType(let declared, let found):
            "Giá trị kiểu \(vietnamese(found)) không hợp với kiểu đã khai báo \(vietnamese(declared))."
        case .limit(let limit): "Đã đạt giới hạn \(limit.vi) của một biểu thức. Đề nghị chia nhỏ biểu thức."
        case .noRuleMatches: "Không dòng nào của bảng quyết định phù hợp. Đề nghị bổ sung dòng hoặc giá trị mặc định."
        case .severalRulesMatch(let rows):
            "Các dòng \(rows.map { "\($0 + 1)" }.joined(separator: ", ")) của bảng quyết định cùng phù hợp. Đề nghị làm rõ điều kiện."
        case .inputOutsideValues(let column):
            "Giá trị của «\(column)» nằm ngoài các giá trị cho phép của bảng quyết định."
        }
    }

    /// What happened, in English.
    public var en: String {
        switch reason {
        case .nullOperand(let name?): "\"\(name)\" is blank, so this cannot be computed. Please supply its value."
        case .nullOperand(nil):
            "An operand has no value, so this cannot be computed. Please look at the source figures."
        case .unreadableOperand(let name):
            "\"\(name)\" holds something that cannot be read. Please write the cell again."
        case .unknownName(let name): "There is no name \"\(name)\". Please check the spelling or declare it."
        case .unknownKey(let key, let known):
            "There is no entry \"\(key)\". \(known.isEmpty ? "Please check its name." : "The entries are: \(known.joined(separator: ", ")).")"
        case .typeClash(let operation, let found):
            "\"\(operation)\" does not apply to \(found.joined(separator: " and ")). Please use values of one kind."
        case .indexOutOfRange(let index, let count):
            "Place \(index) lies outside the list of \(count). Places count from 1."
        case .divisionByZero: "The divisor is 0, so there is no quotient. Please check the denominator."
        case .beyondRange(let operation):
            "The result of \"\(operation)\" is beyond the range of numbers. Please check the figures."
        case .badArgument(let function, let parameter, let problem):
            "Function \"\(function)\": parameter \"\(parameter)\" \(problem.en)."
        case .unknownParameter(let function, let name): "Function \"\(function)\" has no parameter \"\(name)\"."
        case .argumentCount(let function, let found): "Function \"\(function)\" does not take \(found) arguments."
        case .notAFunction: "The value before the bracket is not a function."
        case .unreadableText(let kind, let text): "\"\(text)\" cannot be read as a \(kind)."
        case .regexFault(let fault): fault.en
        case .conditionNotBoolean(let found): "A condition must be true or false; this is a \(found)."
        case .doesNotFitType(let declared, let found):
            "A value of type \(found) does not fit the declared type \(declared)."
        case .limit(let limit): "The limit of \(limit.en) of one expression is reached. Please divide the expression."
        case .noRuleMatches: "No row of the decision table matches. Please add a row or a default."
        case .severalRulesMatch(let rows):
            "Rows \(rows.map { "\($0 + 1)" }.joined(separator: ", ")) of the decision table match together. Please make the conditions clearer."
        case .inputOutsideValues(let column):
            "The value of \"\(column)\" is not among the values the decision table allows."
        }
    }
}

extension Note.Problem {
    var vi: String {
        switch self {
        case .wrongType(let found): "không nhận giá trị kiểu \(vietnamese(found))"
        case .outOfBounds: "nằm ngoài phạm vi cho phép"
        case .empty: "là danh sách rỗng"
        case .missing: "còn thiếu"
        }
    }

    var en: String {
        switch self {
        case .wrongType(let found): "does not take a value of type \(found)"
        case .outOfBounds: "is out of bounds"
        case .empty: "is an empty list"
        case .missing: "is missing"
        }
    }
}

extension Note.Limit {
    var vi: String {
        switch self {
        case .steps: "số bước"
        case .items: "số phần tử"
        case .callDepth: "độ sâu gọi hàm"
        case .textLength: "độ dài văn bản"
        }
    }

    var en: String {
        switch self {
        case .steps: "steps"
        case .items: "list elements"
        case .callDepth: "nested calls"
        case .textLength: "text length"
        }
    }
}
