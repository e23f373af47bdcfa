// Reads a parsed formula token by token ([MS-XLS] 2.5.198).

/// Turns the tokens of one formula into its text.
struct FormulaDecoder {
    let links: BIFFLinks
    let sheetNames: [String]
    /// The cell of the formula, and the number of its sheet.
    let home: CellReference
    let sheet: Int
    var tokens: BIFFBytes
    var extra: BIFFBytes
    var tree = FormulaTree()

    /// The text, without a leading `=`.
    ///
    /// - Throws: where a token is unknown, cut short, or refers to nothing.
    mutating func decode() throws(BIFFBroken) -> String {
        while !tokens.isEmpty { try step() }
        return try tree.text()
    }

    private mutating func step() throws(BIFFBroken) {
        let token = try tokens.byte()
        switch token {
        case 0x03...0x11: try tree.infix(Self.infixes[token - 3].sign, Self.infixes[token - 3].binding)
        case 0x12: try tree.prefix("+")
        case 0x13: try tree.prefix("-")
        case 0x14: try tree.percent()
        case 0x15: try tree.bracket()
        case 0x16: try tree.push("", .missing)
        case 0x19: try readAttribute()
        case 0x17, 0x1C...0x1F: try readConstant(token)
        // Three kinds of each: for a reference, a value, an array.
        case 0x20...0x7F: try readOperand(token & 0x1F | 0x20)
        default: throw BIFFBroken()
        }
    }

    /// Operators between two operands, from token 3 on.
    private static let infixes: [(sign: String, binding: FormulaBinding)] = [
        ("+", .sum), ("-", .sum), ("*", .product), ("/", .product), ("^", .power), ("&", .joining),
        ("<", .comparison), ("<=", .comparison), ("=", .comparison), (">=", .comparison), (">", .comparison),
        ("<>", .comparison), (" ", .intersection), (",", .union), (":", .range),
    ]

    private mutating func readConstant(_ token: Int) throws(BIFFBroken) {
        switch token {
        case 0x17: try tree.push(FormulaConstant.quoted(try tokens.text(try tokens.byte())))
        case 0x1C: try tree.push(try BIFFResult.error(UInt8(try tokens.byte())))
        case 0x1D: try tree.push(FormulaConstant.text(try tokens.byte() != 0))
        case 0x1E: try tree.push(String(try tokens.short()))
        default:
            let number = try tokens.double()
            try tree.push(try FormulaConstant.text(number), number.sign == .minus ? .sign : .whole)
        }
    }

    /// Blanks, and jumps that spare a program work; only a sum of one argument is part of the text.
    private mutating func readAttribute() throws(BIFFBroken) {
        let kind = try tokens.byte()
        let value = try tokens.short()
        switch kind {
        case 0x04: try tokens.skip(2 * (value + 1))
        case 0x10, 0x11: try tree.call("SUM", 1)
        case 0x01, 0x02, 0x08, 0x20, 0x21, 0x40, 0x41: break
        default: throw BIFFBroken()
        }
    }

    private mutating func readOperand(_ token: Int) throws(BIFFBroken) {
        switch token {
        case 0x20: try readArray()
        case 0x21, 0x22: try readFunction(isFixed: token == 0x21)
        case 0x23: try readName()
        case 0x39: try readForeignName()
        case 0x24, 0x25, 0x2A...0x2D: try readReference(token, prefix: "")
        case 0x3A...0x3D:
            try readReference(Self.plain[token - 0x3A], prefix: links.prefix(try tokens.short(), sheetNames))
        // Areas worked out beforehand; the tokens they were worked out from follow.
        case 0x26:
            try tokens.skip(6)
            try extra.skip(8 * (try extra.short()))
        case 0x27, 0x28: try tokens.skip(6)
        case 0x29: try tokens.skip(2)
        default: throw BIFFBroken()
        }
    }

    /// References on a sheet of their own, as those without.
    private static let plain = [0x24, 0x25, 0x2A, 0x2B]

    private mutating func readArray() throws(BIFFBroken) {
        try tokens.skip(7)
        try tree.push(try FormulaConstant.array(&extra))
    }
}
