// How numbers and names are typed in Vietnamese offices. Needs no locale: the rules are written out.

enum VietnameseText {
    /// `8481` → `8.481`.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var text = ""
        for (offset, digit) in digits.enumerated() {
            if offset > 0, (digits.count - offset).isMultiple(of: 3) { text.append(".") }
            text.append(digit)
        }
        return (number < 0 ? "-" : "") + text
    }

    /// A whole number of 10^-digits as text: `decimal(984, digits: 1)` → `98,4`.
    static func decimal(_ scaled: Int, digits: Int) -> String {
        guard digits > 0 else { return grouped(scaled) }
        let power = (0..<digits).reduce(1) { product, _ in product * 10 }
        let fraction = String(scaled % power)
        return grouped(scaled / power) + "," + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    /// The same number in the notation of XML: `98.4`, without trailing zeros.
    static func plain(_ scaled: Int, digits: Int) -> String {
        let power = (0..<digits).reduce(1) { product, _ in product * 10 }
        guard digits > 0, scaled % power != 0 else { return String(scaled / power) }
        var fraction = String(scaled % power)
        fraction = String(repeating: "0", count: digits - fraction.count) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(scaled / power).\(fraction)"
    }

    /// `7` → `07`, as counts are often typed.
    static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : grouped(number)
    }

    /// A file name: `Xã Bản Vàn` → `xa-ban-van`.
    static func slug(_ text: String) -> String {
        var slug = ""
        for character in text.lowercased() {
            if let plain = plainLetter(character) {
                slug.append(plain)
            } else if !slug.hasSuffix("-"), !slug.isEmpty {
                slug.append("-")
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }

    private static func plainLetter(_ character: Character) -> Character? {
        if character.isASCII { return character.isLetter || character.isNumber ? character : nil }
        return plainLetters.first { $0.marked.contains(character) }?.plain
    }

    private static let plainLetters: [(plain: Character, marked: String)] = [
        ("a", "àáảãạăằắẳẵặâầấẩẫậ"), ("e", "èéẻẽẹêềếểễệ"), ("i", "ìíỉĩị"), ("o", "òóỏõọôồốổỗộơờớởỡợ"),
        ("u", "ùúủũụưừứửữự"), ("y", "ỳýỷỹỵ"), ("d", "đ"),
    ]
}
