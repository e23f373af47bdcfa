// Brings the dates that spreadsheet programs write to one form.

/// Dates as files carry them, `2021-07-07T00:00:00.000`, cut to the form cells have.
enum DateText {
    /// How many bytes to keep: `2021-07-07` for midnight, `2021-07-07T13:30:00` otherwise; nil to keep all.
    static func canonicalLength(of text: ArraySlice<UInt8>) -> Int? {
        let start = text.startIndex
        guard text.count > 10, text[start + 10] == UInt8(ascii: "T") else { return nil }
        let time = text[(start + 11)...]
        if time.allSatisfy({ $0 == 0x30 || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }) { return 10 }
        guard let point = time.firstIndex(of: UInt8(ascii: ".")) else { return nil }
        return time[point...].dropFirst().allSatisfy { $0 == 0x30 } ? point - start : nil
    }
}
