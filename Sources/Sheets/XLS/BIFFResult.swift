// The result that an old workbook keeps for a formula.

/// What stands in the eight bytes of a result.
enum BIFFResult: Equatable {
    case number(Double)
    case textFollows
    case emptyText
    case boolean(Bool)
    case error(String)
    /// Nothing was worked out: programs that cannot do it write 0 and ask to be worked out when the file is opened.
    case none

    init(_ formula: BIFFRecord) throws(BIFFBroken) {
        if try formula.short(12) == 0xFFFF {
            self = try BIFFResult.other(formula)
            return
        }
        let number = try formula.double(6)
        let isOpen = try formula.short(14) & 2 != 0
        self = number.bitPattern == 0 && isOpen ? .none : .number(number)
    }

    private static func other(_ formula: BIFFRecord) throws(BIFFBroken) -> BIFFResult {
        let value = try formula.byte(8)
        switch try formula.byte(6) {
        case 0: return .textFollows
        case 1: return .boolean(value != 0)
        case 2: return .error(try error(value))
        case 3: return .emptyText
        default: throw BIFFBroken()
        }
    }

    /// An error by its number ([MS-XLS] 2.5.10).
    static func error(_ number: UInt8) throws(BIFFBroken) -> String {
        switch number {
        case 0x00: "#NULL!"
        case 0x07: "#DIV/0!"
        case 0x0F: "#VALUE!"
        case 0x17: "#REF!"
        case 0x1D: "#NAME?"
        case 0x24: "#NUM!"
        case 0x2A: "#N/A"
        default: throw BIFFBroken()
        }
    }

    var value: XLSValue {
        switch self {
        case .number(let number): .number(number)
        case .boolean(let isTrue): .boolean(isTrue)
        case .error(let error): .error(error)
        case .emptyText: .text("")
        case .textFollows, .none: .none
        }
    }
}
