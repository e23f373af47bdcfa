// Words that Vietnamese administrative sheets share whatever they are about.

/// Heads, tails and numbering of administrative tables; law and local habit are in the forms.
enum SheetWords {
    static let numberHeads = ["STT", "TT", "Số TT", "Số thứ tự"]
    static let foldedNumberHeads = Set(numberHeads.map(folded))
    static let noteHeads = ["Ghi chú"]
    /// Heads of a column that says whose each row of a list is, folded.
    static let unitHeads = Set(["xã", "tên xã", "mã xã", "xã, phường, thị trấn", "xã/phường/thị trấn"].map(folded))
    static let totals = ["Tổng cộng", "Cộng", "Tổng số"]
    /// Beginnings of rows under a table that explain it, folded.
    static let notes = ["ghi chú", "nguồn số liệu", "nguồn", "lưu ý", "chú thích"].map(folded)
    /// Words of the block in which a sheet is signed, folded.
    static let signatures = [
        "người lập biểu", "người lập", "người tổng hợp", "chủ tịch", "phó chủ tịch", "tm. ủy ban nhân dân", "tm. ubnd",
        "thủ trưởng đơn vị", "xác nhận của", "ký tên", "ký, đóng dấu", "ký, ghi rõ họ tên", "nơi nhận", "kt. chủ tịch",
    ].map(folded)

    /// What is printed at the top of an official paper, folded.
    static let mottoes = Set(["cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc"].map(folded))

    private static let asides = [
        "căn cứ", "theo", "thực hiện theo", "kèm theo", "ban hành", "quyết định", "thôn", "số thôn", "phấn đấu",
        "ghi chú",
    ].map(folded)
    private static let titleStarts = [
        "biểu", "kết quả", "bảng", "báo cáo", "đánh giá", "tự đánh giá", "tổng hợp", "phụ lục", "mẫu", "bộ tiêu chí",
    ].map(folded)

    /// A line above a table that is no title of it: a basis, an aim, a count of villages. Takes a folded text.
    static func isAside(_ text: String) -> Bool {
        if titleStarts.contains(where: { Words.begins(text, with: $0) }) { return Words.contains(text, "phấn đấu") }
        return Words.contains(text, "qđ") || Words.contains(text, "phấn đấu")
            || asides.contains { Words.begins(text, with: $0) }
    }

    /// What a head says in brackets where its column holds something else than what is: a plan, an estimate, another time.
    private static let aims = [
        "kế hoạch", "kh", "dự kiến", "mục tiêu", "phấn đấu", "chỉ tiêu giao", "đăng ký", "ước", "ước tính",
        "ước thực hiện", "yêu cầu", "năm trước", "cùng kỳ", "kỳ trước", "lộ trình", "đầu năm", "giai đoạn",
    ].map(folded)

    /// `(kế hoạch)`, `(năm trước)`: not what the head without the bracket means.
    static func isOfOtherThing(_ bracket: String) -> Bool {
        let text = folded(bracket)
        return aims.contains { Words.contains(text, $0) }
    }

    /// `nâng cao` or `NTM kiểu mẫu` behind a code: that of a tier above, be it one of the set or not.
    static func namesHigherTier(_ rest: String) -> Bool {
        let text = folded(rest)
        return text.split(separator: " ").count <= 4 && higherTiers.contains { Words.contains(text, $0) }
    }

    /// `Xóm 3`: a village under a heading, not a heading of another thing. Takes a folded text.
    static func beginsWithVillage(_ text: String) -> Bool { villages.contains { Words.begins(text, with: $0) } }

    private static let villages = ["thôn", "bản", "ấp", "buôn", "làng", "xóm", "tổ", "khu"].map(folded)

    private static let higherTiers = ["nâng cao", "kiểu mẫu"].map(folded)

    private static let romanDigits: Set<Character> = ["I", "V", "X", "L"]

    /// `Cộng Hòa`, and perhaps `CỘNG HÒA`: the word of a sum goes on as a name does.
    static func mayBeName(_ typed: String) -> Bool {
        typed.split(separator: " ").dropFirst().first?.first?.isUppercase ?? false
    }

    /// `I`, `II.`, `IV)`: the numbering of groups.
    static func isRoman(_ text: some StringProtocol) -> Bool {
        let digits = text.filter { $0 != "." && $0 != ")" && !$0.isWhitespace }
        return !digits.isEmpty && digits.count <= 5 && digits.allSatisfy(romanDigits.contains)
    }

    /// `II. Hạ tầng kinh tế - xã hội`: a text that begins with a roman number and a point or bracket.
    static func beginsWithRoman(_ text: String) -> Bool {
        guard let end = text.firstIndex(where: { $0 == "." || $0 == ")" }) else { return false }
        return isRoman(text[..<end])
    }

    /// `ngày … tháng … năm …`: a place and date of signing, never a period. Takes a folded text.
    static func isDateOfSigning(_ text: String) -> Bool {
        guard Words.contains(text, "ngày") else { return false }
        let words = text.split(separator: " ")
        guard let day = words.firstIndex(of: "ngày"), let month = words[day...].firstIndex(of: "tháng") else {
            return false
        }
        return words[month...].contains("năm")
    }

    /// Takes a folded text.
    static func isSignature(_ text: String) -> Bool {
        isDateOfSigning(text) || signatures.contains { Words.begins(text, with: $0) }
    }

    /// Takes a text as typed and folded.
    static func isNote(_ typed: String, _ text: String) -> Bool {
        typed.hasPrefix("*") || typed.hasPrefix("(*") || notes.contains { Words.begins(text, with: $0) }
    }

    /// `(1)`, `3`, `A`, `(6=5/4)`: a cell that numbers a column. Takes a text as typed.
    static func isColumnNumber(_ text: String) -> Bool {
        guard text.hasPrefix("("), text.hasSuffix(")") else { return isBareColumnNumber(text) }
        let inside = text.dropFirst().dropLast()
        return !inside.isEmpty && inside.allSatisfy { ($0.isASCII && !$0.isLetter) || "xABCDabcd".contains($0) }
    }

    /// `A` of `(A)`; any other text as it is.
    static func withoutBrackets(_ text: String) -> Substring {
        text.hasPrefix("(") && text.hasSuffix(")") ? text.dropFirst().dropLast() : text[...]
    }

    /// `3` or `A` without brackets.
    static func isBareColumnNumber(_ text: String) -> Bool {
        (1...2).contains(text.count) && (Int(text) != nil || ["A", "B", "C", "D"].contains(text))
    }
}
