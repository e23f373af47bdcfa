// The encoding that an XML file names.

enum XMLEncodingName {
    /// Families of encodings in which ASCII is ASCII, by how their names begin; and those of more bytes a letter.
    private static let known = [
        "utf-8", "utf8", "utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs-4", "iso-8859-", "iso_8859", "iso8859",
        "iso-10646",
        "latin", "windows-", "cp125", "us-ascii", "ascii", "tcvn", "viscii", "gb", "big5", "shift", "sjis", "euc",
        "koi8",
        "mac", "x-mac",
    ]

    /// Whether a file is in an encoding whose `<` and `=` are other bytes (EBCDIC, UTF-7). No office program writes one, and
    /// what counts signs of markup would count none.
    static func isForeign(_ front: UnsafeRawBufferPointer) -> Bool {
        if front.starts(with: [0x4C, 0x6F, 0xA7, 0x94]) { return true }  // `<?xm` in EBCDIC
        let declaration = String(decoding: front.prefix(512).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        guard declaration.hasPrefix("<?xml"), let place = declaration.firstRange(of: "encoding") else { return false }
        let name = declaration[place.upperBound...].drop { " \t\r\n=\"'".contains($0) }.lowercased()
        return !known.contains { name.hasPrefix($0) }
    }
}
