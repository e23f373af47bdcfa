// What the simple types are called in Vietnamese messages.

/// The Vietnamese word for a type written in FEEL's notation, or for a part of an expression; anything else unchanged.
func vietnamese(_ word: String) -> String {
    switch word {
    case "number": "số"
    case "string": "chữ"
    case "boolean": "đúng/sai"
    case "date": "ngày"
    case "time": "giờ"
    case "date and time": "ngày giờ"
    case "duration", "years and months duration", "days and time duration": "khoảng thời gian"
    case "range": "khoảng"
    case "Any": "giá trị khác"
    case "Null": "ô trống"
    case "expression": "biểu thức"
    case "name": "tên"
    case "type": "kiểu"
    case let list where list.hasPrefix("list<"): "danh sách"
    case let context where context.hasPrefix("context<"): "nhóm mục"
    case let function where function.hasPrefix("function<"): "hàm"
    case let range where range.hasPrefix("range<"): "khoảng"
    default: word
    }
}

extension FEELType {
    /// The type in Vietnamese words.
    public var vietnameseName: String { vietnamese(description) }
}
