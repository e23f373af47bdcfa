// A column gathered cell by cell is the column made of all cells at once.

import Testing

@testable import FEEL

@Suite("Columns cell by cell")
struct ColumnBuilderTests {
    static func numbers(_ texts: [String]) -> [Cell<Number>] {
        texts.map { text in text == "" ? .blank : Number(text).map { .value($0) } ?? .unreadable }
    }

    @Test(
        "of numbers",
        arguments: [
            [], ["1"], ["", "12", "3.5"], ["3.25", "", "x", "1000", "0.5"], ["9000000000000000000", "0.1"],
            ["0.1", "9000000000000000000", "2"], ["1", "12345678901234567890123", "2.5"],
            ["0.000000000000000000001", "1"],
            ["1e18", "0.5", ""],
        ])
    func ofNumbers(_ texts: [String]) {
        let cells = Self.numbers(texts)
        let whole = Column(numbers: cells)
        var builder = ColumnBuilder(.numbers)
        for cell in cells {
            switch cell {
            case .value(let number): builder.append(.number(number))
            case .blank: builder.append(state: .blank)
            case .unreadable: builder.append(state: .unreadable)
            }
        }
        let built = builder.finish()
        #expect(built.count == whole.count)
        #expect(built.states == whole.states)
        #expect((0..<whole.count).map { built.value(at: $0) } == (0..<whole.count).map { whole.value(at: $0) })
        if case .numbers(let digits, let power) = whole.cells {
            guard case .numbers(let own, let ownPower) = built.cells else {
                return #expect(Bool(false), "\(built.cells)")
            }
            #expect(own == digits)
            #expect(ownPower == power)
        }
    }

    @Test func `of words, truths and other values; what is of another type is unreadable`() {
        var words = ColumnBuilder(.strings)
        for text in ["a", "b", "a"] { words.append(.string(text)) }
        words.append(.number(.one))
        let column = words.finish()
        #expect((0..<4).map { column.value(at: $0) } == [.string("a"), .string("b"), .string("a"), .null])
        #expect(column.state(at: 3) == .unreadable)
        var truths = ColumnBuilder(.booleans)
        truths.append(.boolean(true))
        truths.append(state: .blank)
        #expect(truths.finish().states == [0, 1])
        var others = ColumnBuilder(.values(.number))
        others.append(.number(.one))
        #expect(others.finish().value(at: 0) == .number(.one))
    }
}
