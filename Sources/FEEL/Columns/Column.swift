// One column of a register: typed cells, each given, blank or unreadable.

/// What stands in one cell of a column.
public enum Cell<Content: Sendable>: Sendable {
    case value(Content)
    case blank
    case unreadable
}

/// Whether a cell holds a value.
public enum CellState: UInt8, Sendable {
    case given = 0
    case blank = 1
    case unreadable = 2
}

/// One column: cells of one type, stored side by side.
///
/// Shape: numbers as 64-bit integers over one power of ten where they fit (8 bytes a row), truth values as bytes,
/// texts as 32-bit codes of a word list; one byte a row for the state, none where every cell is given. A blank and an
/// unreadable cell both read as null; the note of the null tells them apart.
public struct Column: Sendable {
    enum Cells: Sendable {
        case numbers([Int64], power: Int)
        case wideNumbers([Number])
        case booleans([UInt8])
        case strings([Int32], words: [String])
        case values([Value])
    }

    let cells: Cells
    /// ``CellState`` raw values; empty where every cell is given.
    let states: [UInt8]
    /// How many cells there are.
    public let count: Int
    /// The type of the given cells.
    public let type: FEELType

    private init(cells: Cells, states: [UInt8], count: Int, type: FEELType) {
        self.cells = cells
        self.states = states.contains { $0 != 0 } ? states : []
        self.count = count
        self.type = type
    }

    /// - Parameter states: one a cell.
    init(cells: Cells, states: [UInt8], type: FEELType) {
        self.init(cells: cells, states: states, count: states.count, type: type)
    }

    /// A column of numbers.
    public init(numbers: [Cell<Number>]) {
        let (given, states) = Column.split(numbers, filler: .zero)
        self.init(cells: Column.packed(given), states: states, count: numbers.count, type: .number)
    }

    /// A column of numbers, nil being blank.
    public init(numbers: [Number?]) {
        self.init(numbers: numbers.map { $0.map { .value($0) } ?? .blank })
    }

    /// A column of truth values.
    public init(booleans: [Cell<Bool>]) {
        let (given, states) = Column.split(booleans, filler: false)
        self.init(
            cells: .booleans(given.map { $0 ? 1 : 0 }), states: states, count: booleans.count, type: .boolean)
    }

    /// A column of truth values, nil being blank.
    public init(booleans: [Bool?]) {
        self.init(booleans: booleans.map { $0.map { .value($0) } ?? .blank })
    }

    /// A column of texts.
    public init(strings: [Cell<String>]) {
        let (given, states) = Column.split(strings, filler: "")
        var codes: [String: Int32] = [:]
        var words: [String] = []
        let coded = given.map { text in
            if let code = codes[text] { return code }
            let code = Int32(words.count)
            codes[text] = code
            words.append(text)
            return code
        }
        self.init(cells: .strings(coded, words: words), states: states, count: strings.count, type: .string)
    }

    /// A column of texts, nil being blank.
    public init(strings: [String?]) {
        self.init(strings: strings.map { $0.map { .value($0) } ?? .blank })
    }

    /// A column of any other values, such as dates; null is blank.
    public init(values: [Cell<Value>], type: FEELType) {
        let (given, states) = Column.split(values, filler: .null)
        self.init(cells: .values(given), states: states, count: values.count, type: type)
    }

    private static func split<Content>(_ cells: [Cell<Content>], filler: Content) -> ([Content], [UInt8]) {
        var contents: [Content] = []
        var states: [UInt8] = []
        contents.reserveCapacity(cells.count)
        states.reserveCapacity(cells.count)
        for cell in cells {
            switch cell {
            case .value(let content):
                contents.append(content)
                states.append(CellState.given.rawValue)
            case .blank:
                contents.append(filler)
                states.append(CellState.blank.rawValue)
            case .unreadable:
                contents.append(filler)
                states.append(CellState.unreadable.rawValue)
            }
        }
        return (contents, states)
    }

    /// The numbers over the smallest power of ten any of them needs, where all fit 64 bits.
    private static func packed(_ numbers: [Number]) -> Cells {
        let plain = numbers.map(\.canonical)
        let power = plain.reduce(0) { min($0, $1.exponent) }
        var digits: [Int64] = []
        digits.reserveCapacity(numbers.count)
        for number in plain {
            let shift = number.exponent - power
            guard shift <= 18, let narrow = Int64(exactly: number.significand) else { return .wideNumbers(numbers) }
            let (scaled, overflow) = narrow.multipliedReportingOverflow(by: Int64(PowersOfTen.narrow(shift)))
            if overflow { return .wideNumbers(numbers) }
            digits.append(scaled)
        }
        return .numbers(digits, power: power)
    }

    /// Whether the cell is given, blank or unreadable.
    @inline(__always)
    func state(at row: Int) -> CellState {
        states.isEmpty ? .given : CellState(rawValue: states[row]) ?? .unreadable
    }

    /// The value of a cell, null where it is blank or unreadable.
    func value(at row: Int) -> Value {
        if !states.isEmpty && states[row] != 0 { return .null }
        switch cells {
        case .numbers(let digits, let power): return .number(Number(exactly: Int128(digits[row]), power: power))
        case .wideNumbers(let numbers): return .number(numbers[row])
        case .booleans(let truths): return .boolean(truths[row] != 0)
        case .strings(let codes, let words): return .string(words[Int(codes[row])])
        case .values(let values): return values[row]
        }
    }
}
