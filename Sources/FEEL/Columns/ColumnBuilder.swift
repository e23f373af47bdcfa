// Gathers a column cell by cell, as compactly as the column keeps it.

/// A column in the making.
///
/// Shape: what ``Column`` keeps, and for texts a table of the words met.
public struct ColumnBuilder: Sendable {
    /// What the cells of a column hold.
    public enum Content: Sendable {
        case numbers, booleans, strings
        case values(FEELType)
    }

    private let content: Content
    private var states: [UInt8] = []
    private var digits: [Int64] = []
    private var power = 0
    /// All numbers, once one does not fit 64 bits over the power of the others.
    private var wide: [Number]?
    private var truths: [UInt8] = []
    private var codes: [Int32] = []
    private var words: [String] = []
    private var codeOfWord: [String: Int32] = [:]
    private var values: [Value] = []

    /// A column without cells yet.
    public init(_ content: Content) { self.content = content }

    /// Adds a blank cell or an unreadable one.
    public mutating func append(state: CellState) {
        states.append(state.rawValue)
        switch content {
        case .numbers: add(.zero)
        case .booleans: truths.append(0)
        case .strings: add("")
        case .values: values.append(.null)
        }
    }

    /// Adds a given cell; one whose value is of another type than the column's is unreadable.
    public mutating func append(_ value: Value) {
        switch (content, value) {
        case (.numbers, .number(let number)): add(number)
        case (.booleans, .boolean(let truth)): truths.append(truth ? 1 : 0)
        case (.strings, .string(let text)): add(text)
        case (.values, let value): values.append(value)
        case (.numbers, _), (.booleans, _), (.strings, _): return append(state: .unreadable)
        }
        states.append(CellState.given.rawValue)
    }

    /// The column.
    public consuming func finish() -> Column {
        switch content {
        case .numbers:
            let cells = wide.map { Column.Cells.wideNumbers($0) } ?? .numbers(digits, power: power)
            return Column(cells: cells, states: states, type: .number)
        case .booleans: return Column(cells: .booleans(truths), states: states, type: .boolean)
        case .strings: return Column(cells: .strings(codes, words: words), states: states, type: .string)
        case .values(let type): return Column(cells: .values(values), states: states, type: type)
        }
    }

    private mutating func add(_ text: String) {
        if let code = codeOfWord[text] { return codes.append(code) }
        let code = Int32(words.count)
        codeOfWord[text] = code
        words.append(text)
        codes.append(code)
    }

    private mutating func add(_ number: Number) {
        if wide != nil { wide?.append(number) } else if !addNarrow(number.canonical) { widen(adding: number) }
    }

    /// Keeps a number over the power of the others, or all of them over its own where that is finer.
    private mutating func addNarrow(_ number: Number) -> Bool {
        if number.exponent < power {
            guard let finer = Self.scaled(digits, by: power - number.exponent) else { return false }
            (digits, power) = (finer, number.exponent)
        }
        guard let narrow = Int64(exactly: number.significand),
            let scaled = Self.scaled(narrow, by: number.exponent - power)
        else { return false }
        digits.append(scaled)
        return true
    }

    private mutating func widen(adding number: Number) {
        wide = digits.map { Number(exactly: Int128($0), power: power) } + [number]
        digits = []
    }

    /// Whole numbers times a power of ten; nil where one of them leaves 64 bits.
    private static func scaled(_ digits: [Int64], by shift: Int) -> [Int64]? {
        var scaled: [Int64] = []
        scaled.reserveCapacity(digits.count)
        for number in digits {
            guard let product = Self.scaled(number, by: shift) else { return nil }
            scaled.append(product)
        }
        return scaled
    }

    private static func scaled(_ number: Int64, by shift: Int) -> Int64? {
        guard shift <= 18 else { return nil }
        let (product, overflow) = number.multipliedReportingOverflow(by: Int64(PowersOfTen.narrow(shift)))
        return overflow ? nil : product
    }
}
