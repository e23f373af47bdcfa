// Tells telephone numbers and codes from figures: nobody writes a count with a nought in front and eight digits behind.

/// Whether a text is a telephone number or a code: a leading 0 and at least nine digits, or `+84` and nine more, with
/// nothing between them but spaces, dots and hyphens.
///
/// Numbers with the first 0 lost (`912345678`) cannot be told from counts.
func isPhoneOrCode(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "+") { return text.hasPrefix("+84") && digitCount(bytes.dropFirst()) == 11 }
    guard bytes.first == UInt8(ascii: "0"), let second = bytes.dropFirst().first, second &- 0x30 < 10 else {
        return false
    }
    return digitCount(bytes[...]) ?? 0 >= 9
}

/// Nil where anything else than digits and what parts them stands there.
private func digitCount(_ bytes: Substring.UTF8View) -> Int? {
    var count = 0
    for byte in bytes {
        if byte &- 0x30 < 10 { count += 1 } else if !" .-".utf8.contains(byte) { return nil }
    }
    return count
}
