// The faults of patterns in Vietnamese and English.

extension RegexFault {
    var vi: String {
        switch self {
        case .syntax(let place, let pattern): "Mẫu «\(pattern)» chưa đúng cú pháp tại ký tự thứ \(place + 1)."
        case .unknownFlag(let flag): "Mẫu không có cờ «\(flag)». Các cờ: s, m, i, x, q."
        case .unknownGroup(let group): "Mẫu nhắc tới nhóm \(group) chưa có. Đề nghị kiểm tra số thứ tự nhóm."
        case .unknownCategory(let name): "Mẫu nhắc tới loại ký tự «\(name)» chưa biết."
        case .tooLarge: "Mẫu hoặc kết quả quá lớn. Đề nghị viết mẫu gọn hơn."
        case .tooManySteps(let limit): "Mẫu cần hơn \(limit) bước nên đã dừng. Đề nghị tránh các dấu lặp lồng nhau."
        case .matchesEmpty: "Mẫu khớp cả với chuỗi rỗng nên không thể thay thế hay tách. Đề nghị dùng + thay cho *."
        case .replacement(let text): "Chuỗi thay thế «\(text)» dùng $ hoặc \\ chưa đúng. Hãy viết $1, \\$ hoặc \\\\."
        }
    }

    var en: String {
        switch self {
        case .syntax(let place, let pattern): "Pattern \"\(pattern)\" is not well formed at character \(place + 1)."
        case .unknownFlag(let flag): "Patterns have no flag \"\(flag)\". The flags are s, m, i, x, q."
        case .unknownGroup(let group):
            "The pattern mentions group \(group), which is not there. Please check the number."
        case .unknownCategory(let name): "The pattern mentions the unknown kind of character \"\(name)\"."
        case .tooLarge: "The pattern or its result is too large. Please write a shorter pattern."
        case .tooManySteps(let limit):
            "The pattern needs more than \(limit) steps and was stopped. Please avoid nested repetitions."
        case .matchesEmpty:
            "The pattern matches the empty text, so it cannot replace or split. Please use + instead of *."
        case .replacement(let text): "The replacement \"\(text)\" uses $ or \\ wrongly. Please write $1, \\$ or \\\\."
        }
    }
}
