// Properties of reading over seeded random texts: what is formatted reads back, and nothing unread is accepted.

import FEEL
import Testing

@testable import ThucChat

/// A small generator with a fixed seed, the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Reading, over random texts")
struct ReadingPropertyTests {
    @Test func `a number shown the Vietnamese way reads back to itself`() {
        var generator = SeededGenerator(seed: 2020)
        for _ in 0..<3_000 {
            let digits = Int128.random(in: -999_999_999_999...999_999_999_999, using: &generator)
            let number = Number(significand: digits, exponent: -Int.random(in: 0...6, using: &generator))
            let reading = read(shown(number, unit: ""), as: SampleField.plain, notation: .vietnamese)
            #expect(reading.quantity?.number == number)
        }
    }

    @Test func `an amount in any unit of money reads back exactly in the field's`() {
        var generator = SeededGenerator(seed: 2021)
        let units: [(word: String, power: Int)] = [("đồng", -6), ("nghìn đồng", -3), ("triệu đồng", 0), ("tỷ đồng", 3)]
        for _ in 0..<1_000 {
            let number = Number(significand: Int128.random(in: 0...99_999_999, using: &generator), exponent: -2)
            let unit = units[Int.random(in: 0..<units.count, using: &generator)]
            let text = shown(number, unit: unit.word)
            let reading = read(text, as: SampleField.debt, notation: .vietnamese)
            #expect(reading.quantity?.number == number * Number(significand: 1, exponent: unit.power), "\(text)")
        }
    }

    @Test func `rounded and truncated figures agree with the exact one, figures a step off do not`() {
        var generator = SeededGenerator(seed: 2022)
        for _ in 0..<2_000 {
            let decimals = Int.random(in: 0...3, using: &generator)
            let exact = Number(significand: Int128.random(in: 0...9_999_999, using: &generator), exponent: -5)
            let step = Number(significand: 1, exponent: -decimals)
            let truncated = truncate(exact, decimals: decimals)
            #expect(agrees(printed: truncated, decimals: decimals, with: exact))
            #expect(!agrees(printed: truncated + step + step, decimals: decimals, with: exact))
            #expect(!agrees(printed: truncated - step, decimals: decimals, with: exact))
        }
    }

    private func truncate(_ number: Number, decimals: Int) -> Number {
        let pieces = number.description.split(separator: ".")
        guard pieces.count == 2 else { return number }
        return Number("\(pieces[0]).\(pieces[1].prefix(decimals))0") ?? number
    }

    /// Pieces that numeric cells are made of, and some that they are not.
    private static let pieces = [
        "1", "07", "12", "234", "567", "1.234", "12,5", "98.25", ".", ",", "%", "/", "-", "–", "(", ")", " ", " ", "đ",
        "triệu", "tỷ", "đồng", "người", "hộ", "ha", "km", "m2", "trên", "dưới", "ước", "khoảng", "từ", "đến", "trở lên",
        "đạt", "=", "≥", "<", "\u{301}", "１", "²", "+", "x", "\n", "#",
    ]

    @Test func `random cells never crash, and a value is never made of digits that are not there`() {
        var generator = SeededGenerator(seed: 2023)
        let fields = [
            SampleField.poverty, SampleField.income, SampleField.households, SampleField.plain, SampleField.land,
        ]
        var valueCount = 0
        for _ in 0..<8_000 {
            let count = Int.random(in: 1...7, using: &generator)
            let text = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)] }
                .joined()
            let field = fields[Int.random(in: 0..<fields.count, using: &generator)]
            let notation = NumberNotation.allCases[Int.random(in: 0..<3, using: &generator)]
            _ = (
                readClaim(text), readDay(text), readPeriod(text), readRequirement(text), readCount(text),
                readCitation(text)
            )
            _ = folded(text)
            guard let number = read(text, as: field, notation: notation).quantity?.number else { continue }
            valueCount += 1
            #expect(hasItsDigits(text, number), "«\(text)» read as \(number)")
        }
        #expect(valueCount > 200)
    }

    /// Every significant digit of a value that was not computed stands in the text, in order; fractions and sums are computed.
    private func hasItsDigits(_ text: String, _ number: Number) -> Bool {
        guard let phrase = NumberPhrase(cleaned(text), vocabulary: { _ in true }) else { return false }
        if phrase.fraction != nil || phrase.main.terms.count > 1 { return true }
        let wanted = String(number.canonical.significand.magnitude)
        return String(text.filter(\.isASCIIDigit)).contains(wanted)
    }
}
