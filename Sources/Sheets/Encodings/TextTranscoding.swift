// Brings the bytes of a text file to UTF-8 before they are cut into cells: UTF-16 and UTF-32, and bytes of old encodings.

/// A text file in UTF-8.
struct TranscodedText {
    /// The whole text, without the byte order mark by which its encoding was told.
    var bytes: [UInt8]
    var encoding: Detected<TextEncoding>
    /// Whether the bytes were read one by one as Windows-1252 for the cells to be decoded later.
    var isBytewise: Bool
    /// In a text that is UTF-8 but for a few bytes: how many, and the line of the first, from 1.
    var damage: (line: Int, count: Int)?
}

/// How many bytes the byte order marks take that UTF-8 begins with: a program that adds one adds it again.
func markLength(of text: some RandomAccessCollection<UInt8>) -> Int {
    var rest = text[...]
    while rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    return text.count - rest.count
}

/// Brings bytes that are not plain UTF-8 to it; nil for bytes that are, which need no copy.
func transcoded(_ bytes: UnsafeBufferPointer<UInt8>, _ survey: TextSurvey) -> TranscodedText? {
    if let unicode = UnicodeForm(bytes) { return unicode.transcode(bytes) }
    return survey.isUTF8 ? nil : bytewise(bytes)
}

/// Reads bytes that are no UTF-8. Where sequences of UTF-8 outnumber the strays ten to one, the strays are damage;
/// otherwise the file is in some old encoding, and each byte becomes the character Windows-1252 has for it.
///
/// Strays in one place of a text that is Vietnamese elsewhere are one character of it, lost: whatever its bytes stand for
/// in an old encoding, the text is not in that.
func bytewise(_ bytes: UnsafeBufferPointer<UInt8>) -> TranscodedText {
    var kept = UTF8Walk(bytes, keepsSequences: true)
    let isOneCharacter = kept.isOneCharacterStray
    if isOneCharacter { kept.loseStrays() }
    if kept.sequences > 10 * kept.strays || isOneCharacter && kept.isVietnamese {
        return TranscodedText(
            bytes: kept.text, encoding: .guessed(.utf8), isBytewise: false, damage: (kept.firstLine, kept.strays))
    }
    let all = UTF8Walk(bytes, keepsSequences: false)
    return TranscodedText(bytes: all.text, encoding: .guessed(.windows1252), isBytewise: true, damage: nil)
}

/// A text in UTF-8 of bytes that are not all of it.
private struct UTF8Walk {
    /// The sequences as they are; each stray byte as the character that Windows-1252 has for it.
    private(set) var text: [UInt8] = []
    private(set) var sequences = 0
    private(set) var strays = 0
    /// The line of the first stray, from 1.
    private(set) var firstLine = 1
    /// Where the first strays in a row lie in the text, and whether there are others.
    private var firstRun = 0..<0
    private var hasMoreRuns = false

    /// - Parameter keepsSequences: whether there are any; if not, every byte beyond ASCII is a stray.
    init(_ bytes: UnsafeBufferPointer<UInt8>, keepsSequences: Bool) {
        text.reserveCapacity(bytes.count + bytes.count / 4)
        var (index, line) = (0, 1)
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                text.append(byte)
                line += byte == 10 ? 1 : 0
                index += 1
                continue
            }
            let length = keepsSequences ? TextSurvey.sequenceLength(UnsafeRawBufferPointer(bytes), at: index) : 0
            if length > 0 {
                sequences += 1
                text.append(contentsOf: bytes[index..<index + length])
            } else {
                addStray(byte, line)
            }
            index += max(1, length)
        }
    }

    private mutating func addStray(_ byte: UInt8, _ line: Int) {
        if strays == 0 { (firstLine, firstRun) = (line, text.count..<text.count) }
        hasMoreRuns = hasMoreRuns || firstRun.upperBound < text.count
        append(Windows1252.scalar(of: byte), to: &text)
        if !hasMoreRuns { firstRun = firstRun.lowerBound..<text.count }
        strays += 1
    }

    /// Whether the strays may be what one character of up to three bytes became.
    var isOneCharacterStray: Bool { strays > 0 && strays <= 3 && !hasMoreRuns }

    /// Puts one lost character in the place of the first strays in a row.
    mutating func loseStrays() {
        text.replaceSubrange(firstRun, with: UTF8.encodedReplacementCharacter)
    }

    /// Whether most characters beyond ASCII are letters of Vietnamese, and two at least.
    var isVietnamese: Bool {
        let letters = String(decoding: text, as: UTF8.self).unicodeScalars.count {
            $0.value >= 0x80 && (VietnameseLetter($0.value) != nil || VietnameseLetter.tone(ofMark: $0.value) != nil)
        }
        return letters >= 2 && letters * 2 > sequences
    }
}

private func append(_ scalar: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
}

/// UTF-16 and UTF-32, told by their byte order mark or, without one, by where their zero bytes fall.
struct UnicodeForm {
    let encoding: TextEncoding
    private let width: Int
    private let isLittle: Bool
    private let markLength: Int

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let marks: [(mark: [UInt8], form: (TextEncoding, Int, Bool))] = [
            ([0xFF, 0xFE, 0, 0], (.utf32LittleEndian, 4, true)), ([0, 0, 0xFE, 0xFF], (.utf32BigEndian, 4, false)),
            ([0xFF, 0xFE], (.utf16LittleEndian, 2, true)), ([0xFE, 0xFF], (.utf16BigEndian, 2, false)),
        ]
        if let marked = marks.first(where: { bytes.starts(with: $0.mark) }) {
            (encoding, width, isLittle) = marked.form
            markLength = marked.mark.count
            return
        }
        markLength = 0
        if let isLittle = UnicodeForm.widePattern(bytes.prefix(4_096)) {
            (encoding, width, self.isLittle) = (isLittle ? .utf32LittleEndian : .utf32BigEndian, 4, isLittle)
            return
        }
        guard let isLittle = UnicodeForm.zeroPattern(bytes.prefix(4_096)) else { return nil }
        (encoding, width, self.isLittle) = (isLittle ? .utf16LittleEndian : .utf16BigEndian, 2, isLittle)
    }

    /// Whether of each four bytes the last two are 0 (little-endian) or the first two (big-endian), and others are not.
    private static func widePattern(_ front: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
        guard front.count >= 8, front.count % 4 == 0 else { return nil }
        var zeros = [0, 0, 0, 0]
        for (index, byte) in front.enumerated() where byte == 0 { zeros[index & 3] += 1 }
        let all = front.count / 4
        if zeros[2] == all, zeros[3] == all, zeros[0] == 0 { return true }
        return zeros[0] == all && zeros[1] == all && zeros[3] == 0 ? false : nil
    }

    /// Whether the zero bytes of ASCII letters stand on odd places (little-endian) or even ones; nil for no such pattern.
    private static func zeroPattern(_ front: Slice<UnsafeBufferPointer<UInt8>>) -> Bool? {
        guard front.count >= 4 else { return nil }
        var zeros = [0, 0]
        var controls = 0
        for (index, byte) in front.enumerated() {
            if byte == 0 { zeros[index & 1] += 1 } else if byte < 9 { controls += 1 }
        }
        guard controls * 20 <= front.count else { return nil }
        let enough = front.count / 8
        if zeros[1] > enough, zeros[0] * 8 < zeros[1] { return true }
        return zeros[0] > enough && zeros[1] * 8 < zeros[0] ? false : nil
    }

    func transcode(_ bytes: UnsafeBufferPointer<UInt8>) -> TranscodedText {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = markLength
        while index + width <= bytes.count {
            let (scalar, length) = scalar(bytes, at: index)
            index += length
            append(scalar?.value ?? 0xFFFD, to: &text)
        }
        return TranscodedText(
            bytes: text, encoding: markLength > 0 ? .given(encoding) : .guessed(encoding), isBytewise: false,
            damage: nil)
    }

    private func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar?, Int) {
        let unit = unit(bytes, at: index)
        guard width == 2, unit & 0xFC00 == 0xD800, index + 4 <= bytes.count else {
            return (Unicode.Scalar(unit), width)
        }
        let low = self.unit(bytes, at: index + 2)
        guard low & 0xFC00 == 0xDC00 else { return (nil, width) }
        return (Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF), 4)
    }

    private func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
        (0..<width).reduce(0) { value, place in
            let shift = UInt32(8 * (isLittle ? place : width - 1 - place))
            return value | UInt32(bytes[index + place]) << shift
        }
    }
}
