// A typed column of a register: whole numbers, decimals or text, with what could not be read kept apart from what is blank.

/// One column over the rows of a batch.
///
/// Shape: one entry a row in each array. Blank, given and unreadable are three different things.
package struct RegisterColumn: Sendable {
    /// What a column holds, as a form declares it.
    package enum Kind: Sendable, Hashable {
        case text
        /// Digits with an optional sign, nothing else.
        case whole
        /// Decimals in one declared notation, `1.234,5` (comma) or `1,234.5` (point), groups of three or none.
        case decimal(comma: Bool)
    }

    package enum State: UInt8, Sendable {
        case blank, given, unreadable
    }

    package let kind: Kind
    package private(set) var states: [State]
    /// For numbers the digits as a whole number, for text 0.
    package private(set) var numbers: [Int64]
    /// For decimals how many of the digits stand behind the decimal sign.
    package private(set) var scales: [UInt8]
    /// The index of the cell in the batch's sheet, or -1 where there is none.
    package private(set) var cells: [Int32]

    init(kind: Kind, rowCount: Int) {
        self.kind = kind
        states = Array(repeating: .blank, count: rowCount)
        numbers = kind == .text ? [] : Array(repeating: 0, count: rowCount)
        if case .decimal = kind { scales = Array(repeating: 0, count: rowCount) } else { scales = [] }
        cells = Array(repeating: -1, count: rowCount)
    }

    /// The column's arrays to be written to, without a check of ownership for every cell.
    struct Entries {
        let states: UnsafeMutableBufferPointer<State>
        let numbers: UnsafeMutableBufferPointer<Int64>
        let scales: UnsafeMutableBufferPointer<UInt8>
        let cells: UnsafeMutableBufferPointer<Int32>
    }

    mutating func withEntries(_ body: (Entries) -> Void) {
        states.withUnsafeMutableBufferPointer { states in
            numbers.withUnsafeMutableBufferPointer { numbers in
                scales.withUnsafeMutableBufferPointer { scales in
                    cells.withUnsafeMutableBufferPointer { cells in
                        body(Entries(states: states, numbers: numbers, scales: scales, cells: cells))
                    }
                }
            }
        }
    }
}

/// Numbers of registers, exact and without allocation.
enum RegisterNumber {
    /// At most 18 digits with an optional `-`; nil for anything else.
    @inline(__always)
    static func whole(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        var index = text.first == UInt8(ascii: "-") ? 1 : 0
        guard index < text.count, text.count - index <= 18 else { return nil }
        let isNegative = index == 1
        var number: Int64 = 0
        while index < text.count {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            number = number * 10 + Int64(digit)
            index += 1
        }
        return isNegative ? -number : number
    }

    /// At most 18 digits in one notation; group signs, where there are any, must all stand in their places.
    @inline(__always)
    static func decimal(_ text: UnsafeBufferPointer<UInt8>, comma: Bool) -> (digits: Int64, scale: UInt8)? {
        let point = comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
        let group = comma ? UInt8(ascii: ".") : UInt8(ascii: ",")
        var index = text.first == UInt8(ascii: "-") ? 1 : 0
        let isNegative = index == 1
        var (digits, scale, count, sinceGroup): (Int64, Int, Int, Int) = (0, -1, 0, 0)
        var hasGroups = false
        while index < text.count {
            let byte = text[index]
            if byte &- 0x30 < 10 {
                digits = digits * 10 + Int64(byte &- 0x30)
                (count, sinceGroup) = (count + 1, sinceGroup + 1)
                if scale >= 0 { scale += 1 }
                guard count <= 18 else { return nil }
            } else if byte == group, scale < 0 {
                guard hasGroups ? sinceGroup == 3 : sinceGroup >= 1 && sinceGroup <= 3 else { return nil }
                (hasGroups, sinceGroup) = (true, 0)
            } else if byte == point, scale < 0, count > 0, !hasGroups || sinceGroup == 3 {
                scale = 0
            } else {
                return nil
            }
            index += 1
        }
        guard count > 0, scale != 0, scale > 0 || !hasGroups || sinceGroup == 3 else { return nil }
        return (isNegative ? -digits : digits, UInt8(max(0, scale)))
    }
}
