// No set, or more than one, fits the year asked for.

/// The year of the standard does not name one set.
public struct RulebookChoiceFault: Error, Sendable, Hashable {
    /// The year of the standard.
    public var year: Int
    /// Ids of the sets that hold it.
    public var fitting: [String]
    /// Ids of all sets there are.
    public var known: [String]

    /// What is wrong and what to do.
    public var text: Bilingual {
        let list = known.isEmpty ? "…" : known.joined(separator: ", ")
        guard fitting.isEmpty else {
            let both = fitting.joined(separator: ", ")
            return Bilingual(
                vi: "Năm \(year) có trong nhiều bộ tiêu chí: \(both). Hãy chọn bằng --set.",
                en: "The year \(year) lies in several sets: \(both). Choose one with --set.")
        }
        return Bilingual(
            vi:
                "Không có bộ tiêu chí nào áp dụng cho năm \(year) (đang có: \(list)). Hãy chọn bằng --set hoặc sửa --period.",
            en: "No set covers the year \(year) (there are: \(list)). Choose one with --set, or correct --period.")
    }
}
