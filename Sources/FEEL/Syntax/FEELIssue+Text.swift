// The issues in Vietnamese and English: what, and how to mend it.

extension FEELIssue {
    /// What is wrong and how to mend it, in Vietnamese.
    public var vi: String {
        switch reason {
        case .empty: "Biểu thức đang trống. Đề nghị viết biểu thức."
        case .invalidUTF8: "Tệp có chỗ không phải UTF-8. Đề nghị lưu lại theo UTF-8."
        case .unreadableCharacter: "Có ký tự hỏng (U+FFFD). Đề nghị gõ lại ký tự này."
        case .unclosedString: "Chuỗi mở dấu ngoặc kép mà chưa đóng. Đề nghị thêm \" ở cuối chuỗi."
        case .unclosedComment: "Chú thích mở bằng /* mà chưa đóng. Đề nghị thêm */."
        case .unexpected(let found, let expected):
            "Gặp \(found.isEmpty ? "cuối biểu thức" : "«\(found.shortened)»")\(expected.isEmpty ? " ở chỗ biểu thức lẽ ra đã kết thúc" : ", cần «\(vietnamese(expected))»")."
        case .tooDeep(let limit): "Biểu thức lồng nhau quá \(limit) tầng. Đề nghị chia thành nhiều biểu thức."
        case .tooLong(let bytes, let limit): "Biểu thức dài \(bytes) byte, tối đa \(limit). Đề nghị rút ngắn."
        case .numberBeyondRange(let text): "Số «\(text.shortened)» vượt phạm vi cho phép (đến 10^6144)."
        case .unknownName(let name, let suggestion):
            "Không có tên «\(name.shortened)»\(suggestion.map { "; có phải là «\($0)»" } ?? ""). Đề nghị sửa tên hoặc khai báo trong từ điển."
        case .unknownKey(let key, let suggestion):
            "Không có mục «\(key.shortened)»\(suggestion.map { "; có phải là «\($0)»" } ?? ""). Đề nghị sửa tên mục."
        case .unknownType(let name):
            "Không có kiểu «\(name.shortened)». Các kiểu: number, string, boolean, date, list<…>, context<…>."
        case .unknownFunction(let name, let suggestion):
            "Không có hàm «\(name.shortened)»\(suggestion.map { "; có phải là «\($0)»" } ?? ""). Đề nghị sửa tên hàm."
        case .duplicateKey(let key): "Mục «\(key)» xuất hiện hai lần. Đề nghị bỏ bớt hoặc đổi tên một mục."
        case .duplicateParameter(let name): "Tham số «\(name)» xuất hiện hai lần. Đề nghị đổi tên một tham số."
        case .typeClash(let operation, let found):
            "Phép «\(operation)» không dùng được cho \(found.map(vietnamese).joined(separator: " và ")). Đề nghị dùng các giá trị cùng kiểu."
        case .argumentCount(let function, let found, let expected):
            "Hàm «\(function)» nhận \(expected.words(joining: "đến")) tham số, đang có \(found). Đề nghị ghi đủ các tham số."
        case .unknownParameter(let function, let name, let known):
            "Hàm «\(function)» không có tham số «\(name)». Các tham số: \(known.joined(separator: ", "))."
        case .conditionNotBoolean(let found):
            "Điều kiện phải là đúng hoặc sai, nhưng đang là \(vietnamese(found)). Đề nghị thêm phép so sánh."
        case .unreadableText(let kind, let text):
            "«\(text.shortened)» không đọc được thành \(vietnamese(kind)). Hãy viết như @\"2021-07-01\"."
        case .wrongWidth(let row, let found, let expected):
            "Dòng \(row + 1) có \(found) ô, cần \(expected). Đề nghị ghi - ở ô không cần điều kiện."
        case .unknownHitPolicy(let text):
            "Không có cách chọn dòng «\(text)». Các cách: U, A, P, F, R, O, C, C+, C<, C>, C#."
        case .externalFunction: "Hàm viết bằng ngôn ngữ khác không được dùng. Đề nghị viết hàm bằng FEEL."
        }
    }

    /// What is wrong and how to mend it, in English.
    public var en: String {
        switch reason {
        case .empty: "The expression is empty. Please write one."
        case .invalidUTF8: "The text is not UTF-8 here. Please save it as UTF-8."
        case .unreadableCharacter: "There is a broken character (U+FFFD). Please type it again."
        case .unclosedString: "The string is opened and not closed. Please add \" at its end."
        case .unclosedComment: "The comment is opened with /* and not closed. Please add */."
        case .unexpected(let found, let expected):
            "Found \(found.isEmpty ? "the end" : "\"\(found.shortened)\"")\(expected.isEmpty ? " where the expression should have ended" : ", expected \"\(expected)\"")."
        case .tooDeep(let limit): "The expression nests deeper than \(limit) levels. Please divide it."
        case .tooLong(let bytes, let limit):
            "The expression has \(bytes) bytes, at most \(limit) are read. Please shorten it."
        case .numberBeyondRange(let text): "The number \"\(text.shortened)\" is beyond the range (up to 10^6144)."
        case .unknownName(let name, let suggestion):
            "There is no name \"\(name.shortened)\"\(suggestion.map { "; did you mean \"\($0)\"" } ?? ""). Correct it or declare it in the dictionary."
        case .unknownKey(let key, let suggestion):
            "There is no entry \"\(key.shortened)\"\(suggestion.map { "; did you mean \"\($0)\"" } ?? ""). Please correct its name."
        case .unknownType(let name):
            "There is no type \"\(name.shortened)\". Types are number, string, boolean, date, list<…>, context<…>."
        case .unknownFunction(let name, let suggestion):
            "There is no function \"\(name.shortened)\"\(suggestion.map { "; did you mean \"\($0)\"" } ?? ""). Please correct its name."
        case .duplicateKey(let key): "The entry \"\(key)\" stands twice. Please drop or rename one."
        case .duplicateParameter(let name): "The parameter \"\(name)\" stands twice. Please rename one."
        case .typeClash(let operation, let found):
            "\"\(operation)\" does not apply to \(found.joined(separator: " and ")). Please use values of one kind."
        case .argumentCount(let function, let found, let expected):
            "Function \"\(function)\" takes \(expected.words(joining: "to")) arguments, found \(found). Please give all of them."
        case .unknownParameter(let function, let name, let known):
            "Function \"\(function)\" has no parameter \"\(name)\". Its parameters are \(known.joined(separator: ", "))."
        case .conditionNotBoolean(let found):
            "A condition must be true or false; this is a \(found). Please add a comparison."
        case .unreadableText(let kind, let text):
            "\"\(text.shortened)\" cannot be read as a \(kind). Write it like @\"2021-07-01\"."
        case .wrongWidth(let row, let found, let expected):
            "Row \(row + 1) has \(found) cells, expected \(expected). Please write - in a cell without a condition."
        case .unknownHitPolicy(let text):
            "There is no hit policy \"\(text)\". They are U, A, P, F, R, O, C, C+, C<, C>, C#."
        case .externalFunction: "Functions in another language are not allowed. Please write it in FEEL."
        }
    }
}

extension String {
    /// At most eighty characters, so that a message never repeats a whole file.
    fileprivate var shortened: String { count > 80 ? "\(prefix(80))…" : self }
}

extension ClosedRange<Int> {
    fileprivate func words(joining word: String) -> String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) \(word) \(upperBound)"
    }
}
