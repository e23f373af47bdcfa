// A text as codes of lower-case letters, digits and separators: what folding works on.

/// The letters of a text, one code each.
///
/// Shape: a code is the scalar of a lower-case letter, a digit, `%` or `.`; every other character is a space; from
/// `firstOther` on a code stands for a letter that no single scalar of the table is, kept in `others`.
struct FoldingLetters {
    static let space = UInt32(0x20)
    static let percent = UInt32(0x25)
    static let dot = UInt32(0x2E)
    private static let firstOther = UInt32(0x11_0000)

    private(set) var codes: [UInt32] = []
    private var others: [Character] = []

    init(_ text: String) {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            codes.reserveCapacity(bytes.count)
            return readScalars(bytes)
        }
        if !isPlain { readCharacters(text) }
    }

    /// Below the small letters stand only digits and signs.
    @inline(__always)
    static func isLetter(_ code: UInt32) -> Bool { code >= 0x61 }

    /// The text of codes made out of these.
    func text(_ codes: [UInt32]) -> String {
        guard others.isEmpty else { return mixedText(codes) }
        return String(unsafeUninitializedCapacity: codes.count * 3) { buffer in
            var count = 0
            for code in codes {
                if code < 0x80 {
                    buffer[count] = UInt8(code)
                    count += 1
                } else if code < 0x800 {
                    buffer[count] = UInt8(0xC0 | code >> 6)
                    buffer[count + 1] = UInt8(0x80 | code & 0x3F)
                    count += 2
                } else {
                    buffer[count] = UInt8(0xE0 | code >> 12)
                    buffer[count + 1] = UInt8(0x80 | code >> 6 & 0x3F)
                    buffer[count + 2] = UInt8(0x80 | code & 0x3F)
                    count += 3
                }
            }
            return count
        }
    }

    private func mixedText(_ codes: [UInt32]) -> String {
        var text = ""
        for code in codes {
            if code >= Self.firstOther {
                text.append(others[Int(code - Self.firstOther)])
            } else if let scalar = Unicode.Scalar(code) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Reads scalars that are characters by themselves; false where one is met that may not be.
    ///
    /// The bytes are valid UTF-8, as those of a string always are.
    private mutating func readScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let table = FoldingTable.shared.codes
        var index = 0
        while index < bytes.count {
            let first = UInt32(bytes[index])
            let scalar: UInt32
            if first < 0x80 {
                (scalar, index) = (first, index + 1)
            } else if first < 0xE0 {
                (scalar, index) = ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2)
            } else if first < 0xF0 {
                let middle = UInt32(bytes[index + 1] & 0x3F) << 6
                (scalar, index) = ((first & 0xF) << 12 | middle | UInt32(bytes[index + 2] & 0x3F), index + 3)
            } else {
                return false
            }
            let code = scalar < table.count ? table[Int(scalar)] : FoldingTable.unknown(scalar)
            if code == FoldingTable.invisible { continue }
            guard code != FoldingTable.unknown else { return false }
            codes.append(UInt32(code))
        }
        return true
    }

    private mutating func readCharacters(_ text: String) {
        codes.removeAll(keepingCapacity: true)
        for character in withoutInvisibles(text) {
            if let code = FoldingTable.shared.code(of: character) {
                codes.append(UInt32(code))
            } else if character.isLetter {
                for letter in character.lowercased() { appendOther(letter) }
            } else {
                codes.append(Self.space)
            }
        }
    }

    /// A letter in lower case, which may now be one of the table.
    private mutating func appendOther(_ letter: Character) {
        if let code = FoldingTable.shared.code(of: letter) {
            codes.append(UInt32(code))
        } else {
            codes.append(Self.firstOther + UInt32(others.count))
            others.append(letter)
        }
    }
}
