// The letter by which a cell of .xlsx says what it holds, and the ways places are written.

/// `t` of a cell.
enum XLSXCellType: Equatable {
    case number, shared, text, formulaText, boolean, error, date

    init(_ text: UnsafeBufferPointer<UInt8>) {
        switch (text.count, text.first) {
        case (1, UInt8(ascii: "s")): self = .shared
        case (1, UInt8(ascii: "b")): self = .boolean
        case (1, UInt8(ascii: "e")): self = .error
        case (1, UInt8(ascii: "d")): self = .date
        case (9, UInt8(ascii: "i")) where text.elementsEqual("inlineStr".utf8): self = .text
        case (3, UInt8(ascii: "s")) where text.elementsEqual("str".utf8): self = .formulaText
        default: self = .number
        }
    }
}

/// A place written as `C12`, from 0.
struct CellReference: Equatable {
    var row: Int
    var column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// nil for what is no reference; at most five letters and ten digits.
    init?(_ text: some Collection<UInt8>) {
        var column = 0
        var row = 0
        var letters = 0
        var digits = 0
        for byte in text where byte != UInt8(ascii: "$") {
            if byte &- 0x30 < 10 {
                row = row * 10 + Int(byte &- 0x30)
                digits += 1
            } else {
                let letter = byte & 0xDF
                guard digits == 0, letter >= UInt8(ascii: "A"), letter <= UInt8(ascii: "Z") else { return nil }
                column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
                letters += 1
            }
            guard letters <= 5, digits <= 10 else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    init?(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// A whole number of at most ten digits.
    static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !text.isEmpty, text.count <= 10 else { return nil }
        var number = 0
        for byte in text {
            guard byte &- 0x30 < 10 else { return nil }
            number = number * 10 + Int(byte &- 0x30)
        }
        return number
    }
}

/// `_xHHHH_` in the texts of .xlsx.
enum XLSXEscapes {
    /// The text with its escapes undone.
    static func undone(_ text: String) -> String {
        undone(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// The text with its escapes undone; nil where it has none.
    static func undone(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count >= 7, text.contains(UInt8(ascii: "_")) else { return nil }
        var plain: [UInt8] = []
        var found = false
        var index = text.startIndex
        while index < text.endIndex {
            if let scalar = scalar(text[index...]) {
                plain.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                found = true
                index += 7
            } else {
                plain.append(text[index])
                index += 1
            }
        }
        return found ? plain : nil
    }

    private static func scalar(_ text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let part = Array(text.prefix(7))
        guard part.count == 7, part[0] == UInt8(ascii: "_"), part[1] == UInt8(ascii: "x"), part[6] == UInt8(ascii: "_")
        else { return nil }
        return UInt32(String(decoding: part[2...5], as: UTF8.self), radix: 16).flatMap { Unicode.Scalar($0) }
    }
}
