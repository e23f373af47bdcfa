// Tells what a file is from its first bytes; its name only settles what the bytes leave open.

/// What the bytes of a file look like.
enum FileKind: Equatable {
    case empty
    case xml
    case text
    case zip, oldOffice, sevenZip, rar, gzip, tar
    case document(SheetsError.DocumentKind)
    case binary

    /// How much of a file is looked at.
    static let frontBytes = 4_096

    init(of bytes: UnsafeRawBufferPointer) {
        let front = bytes.prefix(FileKind.frontBytes)
        if front.isEmpty {
            self = .empty
        } else if front.dropFirst(257).starts(with: "ustar".utf8), front.prefix(257).contains(0) {
            self = .tar  // first: a .tar begins with the name of a file, whatever that is
        } else if let signed = FileKind.signatures.first(where: { front.starts(with: $0.bytes) }) {
            self = signed.kind
        } else if FileKind.isBitmap(front) {
            self = .document(.image)
        } else if UnicodeForm(UnsafeRawBufferPointer(rebasing: front).bindMemory(to: UInt8.self)) != nil {
            let letters = front.filter { $0 != 0 && $0 != 0xFF && $0 != 0xFE }
            self = FileKind.isMarkup(letters) ? .xml : .text
        } else {
            self = FileKind.kind(ofText: Array(front))
        }
    }

    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
        (Array("Rar!\u{1A}\u{07}".utf8), .rar), ([0x1F, 0x8B], .gzip),
        (Array("%PDF".utf8), .document(.pdf)), (Array("{\\rtf".utf8), .document(.richText)),
        ([0x89, 0x50, 0x4E, 0x47], .document(.image)), ([0xFF, 0xD8, 0xFF], .document(.image)),
        (Array("GIF8".utf8), .document(.image)), ([0x49, 0x49, 0x2A, 0x00], .document(.image)),
        ([0x4D, 0x4D, 0x00, 0x2A], .document(.image)),
    ]

    /// `BM` and, after a size, four bytes of 0, which no text has: `BM6` may stand for a form (biểu mẫu).
    private static func isBitmap(_ front: Slice<UnsafeRawBufferPointer>) -> Bool {
        front.starts(with: "BM".utf8) && front.count > 10 && front.dropFirst(6).prefix(4).allSatisfy { $0 == 0 }
    }

    private static func kind(ofText front: [UInt8]) -> FileKind {
        let text = front.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(front.dropFirst(3)) : front
        if isMarkup(text) { return isHTML(text) ? .document(.html) : .xml }
        if isMailedPage(text) { return .document(.html) }
        return isBinary(text) ? .binary : .text
    }

    /// `<` and then a letter, `?`, `!` or a name, after nothing but white space.
    private static func isMarkup(_ text: [UInt8]) -> Bool {
        let rest = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard rest.first == UInt8(ascii: "<"), let next = rest.dropFirst().first else { return false }
        return next == UInt8(ascii: "?") || next == UInt8(ascii: "!") || next == UInt8(ascii: "_")
            || next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z") || next >= 0x80
    }

    private static func isHTML(_ text: [UInt8]) -> Bool {
        let rest = text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        let lower = rest.prefix(64).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return lower.starts(with: "<html".utf8) || lower.starts(with: "<!doctype html".utf8)
            || lower.starts(with: "<table".utf8) || lower.starts(with: "<meta".utf8)
    }

    /// A page saved whole, with its pictures (.mht), which some programs call .xls.
    private static func isMailedPage(_ text: [UInt8]) -> Bool {
        let lower = text.prefix(32).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return lower.starts(with: "mime-version: 1".utf8)
    }

    /// More than one control character in twenty bytes, of those no text has (tab, line breaks and NUL apart), or
    /// mostly NULs.
    private static func isBinary(_ text: [UInt8]) -> Bool {
        let controls = text.count { $0 < 0x20 && ![0, 9, 10, 13].contains($0) || $0 == 0x7F }
        let nulls = text.count { $0 == 0 }
        return controls * 20 > text.count || nulls * 4 > text.count
    }
}
