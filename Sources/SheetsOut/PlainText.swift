// Numbers and text as both formats take them.

/// A number in plain decimals: `-1234.5`.
enum PlainDecimal {
    /// The nearest double; nothing where the text is no plain decimal or the double is not finite.
    static func double(_ text: String) -> Double? {
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard let number = Double(text), number.isFinite else { return nil }
        return number
    }
}

extension CellContent {
    /// The text that goes into the file, with U+FFFD for what XML cannot hold; nothing for a blank or a number.
    var writtenText: String? {
        switch self {
        case .blank, .number, .day: nil
        case .text(let text): PlainText.writable(NeutralText.neutralised(text))
        case .words(let text): PlainText.writable(text)
        }
    }
}

extension CellContent {
    /// The number of a number or a day; nothing for all else.
    var writtenNumber: Double? {
        switch self {
        case .number(let text): PlainDecimal.double(text)
        case .day(let serial): Double(serial)
        case .blank, .text, .words: nil
        }
    }
}

enum PlainText {
    /// Control characters and U+FFFE, U+FFFF cannot stand in XML.
    static func writable(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isRefused) else { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { kept.append(isRefused(scalar) ? "\u{FFFD}" : scalar) }
        return String(kept)
    }

    private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}

extension SheetDraft {
    /// The cells in the order of their places, one for each place: the later of two counts. Cells put in order are not copied.
    var orderedCells: [CellDraft] {
        if zip(cells, cells.dropFirst()).allSatisfy({ $0.place < $1.place }) { return cells }
        let order = cells.indices.sorted { (cells[$0].place, $0) < (cells[$1].place, $1) }
        let last =
            zip(order, order.dropFirst()).filter { cells[$0].place != cells[$1].place }.map(\.0) + order.suffix(1)
        return last.map { cells[$0] }
    }
}

extension CellDraft {
    fileprivate var place: Int { row * SheetDraft.mostColumns + column }
}

extension PrintSetup {
    /// The foot of a page in the words of both formats; `&` is doubled, as they ask.
    var footerCode: String { "&L&8\(footer.replacing("&", with: "&&"))&R&8&P/&N" }
}
