// Hit policies as people write them in rule files and tables, and what they mean in words.

import FEEL

extension HitPolicy {
    /// `U`, `C+`, …
    package var letters: String {
        switch self {
        case .unique: "U"
        case .any: "A"
        case .priority: "P"
        case .first: "F"
        case .ruleOrder: "R"
        case .outputOrder: "O"
        case .collect(nil): "C"
        case .collect(.sum): "C+"
        case .collect(.min): "C<"
        case .collect(.max): "C>"
        case .collect(.count): "C#"
        }
    }

    /// All policies, in the order of DMN.
    package static var all: [HitPolicy] {
        [.unique, .any, .priority, .first, .ruleOrder, .outputOrder, .collect(nil)]
            + [.sum, .min, .max, .count].map { .collect($0) }
    }

    /// What it makes of the rows that match.
    package var meaning: Bilingual {
        switch self {
        case .unique: Bilingual(vi: "đúng một dòng khớp", en: "exactly one row matches")
        case .any: Bilingual(vi: "các dòng khớp phải cùng kết quả", en: "rows that match must agree")
        case .priority: Bilingual(vi: "lấy kết quả ưu tiên nhất", en: "the result of highest priority")
        case .first: Bilingual(vi: "lấy dòng khớp đầu tiên", en: "the first row that matches")
        case .ruleOrder: Bilingual(vi: "mọi dòng khớp, theo thứ tự dòng", en: "all rows that match, in row order")
        case .outputOrder: Bilingual(vi: "mọi dòng khớp, theo thứ tự ưu tiên", en: "all rows that match, by priority")
        case .collect(nil): Bilingual(vi: "gom mọi dòng khớp", en: "all rows that match")
        case .collect(.sum): Bilingual(vi: "tổng của các dòng khớp", en: "the sum of the rows that match")
        case .collect(.min): Bilingual(vi: "số nhỏ nhất của các dòng khớp", en: "the least of the rows that match")
        case .collect(.max): Bilingual(vi: "số lớn nhất của các dòng khớp", en: "the greatest of the rows that match")
        case .collect(.count): Bilingual(vi: "số kết quả khác nhau", en: "how many different results")
        }
    }
}
