// Periods named in titles: a year, a half, a quarter, a month.

/// The one period a text names: `năm 2020`, `6 tháng đầu năm 2021`, `Quý III/2021`, `tháng 7/2021`, `2020`, `2021-H1`; nil where it names none or several.
package func readPeriod(_ text: String) -> Period? {
    let found = periods(in: text)
    return found.count == 1 ? found[0] : nil
}

/// Every period a text names, each once, by time. Dates (`ngày 15 tháng 01 năm 2021`), document numbers and spans of years (`giai đoạn 2016-2020`) name none.
package func periods(in text: String) -> [Period] {
    let text = cleaned(text)
    if let period = Period(text), text.allSatisfy(\.isASCII) { return [period] }
    var scanner = PeriodScanner(tokens: tokens(of: text))
    return Set(scanner.periods()).sorted()
}

private struct PeriodScanner {
    let tokens: [CellToken]
    var index = 0

    init(tokens: [CellToken]) { self.tokens = tokens }

    mutating func periods() -> [Period] {
        var found: [Period] = []
        while index < tokens.count {
            if skipDate() || skipSpan() { continue }
            if let period = half() ?? quarter() ?? month() ?? year() {
                found.append(period)
            } else {
                index += 1
            }
        }
        return found
    }

    private func word(_ offset: Int) -> String? { index + offset < tokens.count ? tokens[index + offset].word : nil }
    private func sign(_ offset: Int) -> Character? {
        index + offset < tokens.count ? tokens[index + offset].sign : nil
    }
    private func number(_ offset: Int) -> Int? {
        guard index + offset < tokens.count, let text = tokens[index + offset].literal?.text else { return nil }
        return text.allSatisfy(\.isASCIIDigit) && text.count <= 4 ? Int(text) : nil
    }

    /// A year of four digits that belongs to no longer number or document.
    private func year(at offset: Int) -> Int? {
        guard let year = number(offset), (1990...2099).contains(year) else { return nil }
        return year
    }

    /// The year after `năm` or a slash, and how many tokens it takes.
    private func yearPart(at offset: Int) -> (year: Int, length: Int)? {
        if word(offset) == "năm", let year = year(at: offset + 1) { return (year, 2) }
        if sign(offset) == "/", let year = year(at: offset + 1) { return (year, 2) }
        return nil
    }

    /// `ngày 15 tháng 01 năm 2021`, `ngày tháng 7 năm 2021`, `31/12/2020`.
    private mutating func skipDate() -> Bool {
        if number(0) != nil, sign(1) == "/", number(2) != nil, sign(3) == "/", number(4) != nil {
            index += 5
            return true
        }
        guard word(0) == "ngày" else { return false }
        var offset = number(1) == nil ? 1 : 2
        if word(offset) == "tháng" { offset += number(offset + 1) == nil ? 1 : 2 } else { return false }
        index += offset + (yearPart(at: offset)?.length ?? 0)
        return true
    }

    /// `2016-2020`, `2016 đến 2020`, `năm 2016 - năm 2020`.
    private mutating func skipSpan() -> Bool {
        let start = word(0) == "năm" ? 1 : 0
        guard year(at: start) != nil else { return false }
        guard ["-", "–"].contains(sign(start + 1)) || word(start + 1) == "đến" else { return false }
        let end = word(start + 2) == "năm" ? start + 3 : start + 2
        guard year(at: end) != nil else { return false }
        index += end + 1
        return true
    }

    /// `6 tháng đầu năm 2021`, `6 tháng cuối năm 2021`.
    private mutating func half() -> Period? {
        guard number(0) == 6 || word(0) == "sáu", word(1) == "tháng" else { return nil }
        guard let side = word(2), side == "đầu" || side == "cuối", let part = yearPart(at: 3) else { return nil }
        index += 3 + part.length
        return Period(year: part.year, part: .half(side == "đầu" ? 1 : 2))
    }

    /// `Quý III/2021`, `quý 3 năm 2021`.
    private mutating func quarter() -> Period? {
        guard word(0) == folded("quý"), let part = yearPart(at: 2) else { return nil }
        let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
        guard let quarter = number(1) ?? word(1).flatMap({ roman[$0] }), (1...4).contains(quarter) else { return nil }
        index += 2 + part.length
        return Period(year: part.year, part: .quarter(quarter))
    }

    /// `tháng 7/2021`, `tháng 7 năm 2021`.
    private mutating func month() -> Period? {
        guard word(0) == "tháng", let month = number(1), (1...12).contains(month), let part = yearPart(at: 2) else {
            return nil
        }
        index += 2 + part.length
        return Period(year: part.year, part: .month(month))
    }

    /// `năm 2020`, `NĂM: 2020`.
    private mutating func year() -> Period? {
        guard word(0) == "năm" else { return nil }
        let offset = sign(1) == ":" ? 2 : 1
        guard let year = year(at: offset) else { return nil }
        index += offset + 1
        return Period(year: year)
    }
}
