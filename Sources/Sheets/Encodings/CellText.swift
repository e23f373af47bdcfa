// What a cell's UTF-8 is made of, as far as old encodings could be behind it.

/// A cell's text with regard to encodings.
enum CellText: Equatable {
    /// ASCII, or signs that no Western byte gives: nothing to settle, and nothing said of the cells around.
    case settled
    /// Vietnamese letters that no Western byte gives: Unicode as it stands.
    case unicode
    /// Real Unicode, but with marks apart from their letters.
    case decomposed
    /// Characters were lost before the file came here (U+FFFD).
    case lost
    /// Every character may come from a Western byte: here are the bytes.
    case western([UInt8])

    init(_ text: ArraySlice<UInt8>) {
        guard text.contains(where: { $0 >= 0x80 }) else {
            self = .settled
            return
        }
        var bytes: [UInt8] = []
        var isWestern = true
        var hasMarks = false
        var hasLetters = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.value == 0xFFFD {
                self = .lost
                return
            }
            hasMarks = hasMarks || scalar.value >= 0x300 && scalar.value < 0x370
            if let byte = Windows1252.byte(of: scalar.value) {
                bytes.append(byte)
            } else {
                isWestern = false
                hasLetters = hasLetters || VietnameseLetter(scalar.value) != nil
            }
        }
        self = isWestern ? .western(bytes) : hasMarks ? .decomposed : hasLetters ? .unicode : .settled
    }
}
