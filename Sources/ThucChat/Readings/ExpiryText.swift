// What a cell says of a document's validity where it holds no day.

/// `Không thời hạn`, `Còn hiệu lực`, `–`, `đến 31/12/2021`, `12/2021`, `giai đoạn 2018-2021`.
struct ExpiryText {
    private let text: String
    private let years: [Int]
    private let isMark: Bool

    init(_ typed: String) {
        text = folded(typed)
        isMark = text.isEmpty && !typed.isEmpty
        years = text.split(separator: " ").filter { $0.count == 4 }.compactMap { Int($0) }.filter {
            (1990...2099).contains($0)
        }
    }

    /// Whether it surely has not expired on a day: it says that there is no end, nothing at all, or a year that is not over.
    func isOpen(on day: CalendarDay) -> Bool {
        if let last = years.max() { return last > day.year || last == day.year && isWholeYear(day) }
        // Folding leaves nothing of a dash or a stroke.
        return isMark || Self.words.contains(text) || Self.endless.contains { Words.contains(text, $0) }
    }

    /// The year alone, or its last day.
    private func isWholeYear(_ day: CalendarDay) -> Bool {
        let numbers = text.split(separator: " ").compactMap { Int($0) }.filter { $0 < 1990 }
        return numbers.isEmpty || numbers == [day.day, day.month]
    }

    private static let words = Set(["không", "không có"].map(folded))
    private static let endless = [
        "không thời hạn", "không xác định", "không quy định", "không giới hạn", "vô thời hạn", "lâu dài",
        "còn hiệu lực", "đến nay", "đến khi có", "cho đến khi", "khi có văn bản",
    ].map(folded)
}
