// Numbers against Python's decimal module at 34 digits.

import Testing

@testable import FEEL

@Suite("Numbers agree with Python's decimal at 34 digits")
struct NumberDecimalTests {
    static let pairCount = 20_000

    @Test(
        "every operation on 20,000 random pairs",
        .enabled(if: PythonDecimal.python != nil, "needs python3 on the search path"))
    func agrees() throws {
        let lines = try PythonDecimal.vectors(count: NumberDecimalTests.pairCount, seed: 20_210_701)
        var counts: [String: Int] = [:]
        var faults: [String] = []
        for line in lines {
            let vector = try #require(Vector(line), "unreadable vector \(line)")
            counts[vector.kind, default: 0] += 1
            if vector.found != vector.wanted { faults.append("\(line) found \(vector.found ?? "nothing")") }
        }
        #expect(faults.isEmpty, "\(faults.count) differ: \(faults.prefix(10).joined(separator: "; "))")
        for kind in ["add", "subtract", "multiply", "divide", "modulo", "compare", "round", "sqrt"] {
            #expect(counts[kind] == NumberDecimalTests.pairCount)
        }
    }
}

/// One line of the script: what was asked, what Python says, what our number says.
private struct Vector {
    let kind: String
    let wanted: String
    let found: String?

    init?(_ line: Substring) {
        let words = line.split(separator: " ").map(String.init)
        guard let operation = words.first, let last = words.last else { return nil }
        kind = operation
        if operation == "compare" {
            guard let a = Number(open: words[1]), let b = Number(open: words[2]) else { return nil }
            wanted = last
            found = a == b ? "0" : (a < b ? "-1" : "1")
            return
        }
        guard let result = Number(open: last) else { return nil }
        wanted = "\(result.canonical.significand)E\(result.canonical.exponent)"
        guard let value = Vector.value(operation, words) else { return nil }
        found = value.map { "\($0.canonical.significand)E\($0.canonical.exponent)" }
    }

    private static func value(_ operation: String, _ words: [String]) -> Number?? {
        if operation == "round" {
            guard let a = Number(open: words[2]), let scale = Int(words[3]), let mode = modes[words[1]] else {
                return nil
            }
            return .some(a.rounded(scale: scale, mode: mode))
        }
        guard let a = Number(open: words[1]) else { return nil }
        if operation == "sqrt" { return .some(a.squareRoot) }
        guard let b = Number(open: words[2]) else { return nil }
        switch operation {
        case "add": return .some(a + b)
        case "subtract": return .some(a - b)
        case "multiply": return .some(a * b)
        case "divide": return .some(a.divided(by: b))
        case "modulo": return .some(a.modulo(b))
        default: return nil
        }
    }

    private static let modes: [String: Number.RoundingMode] = [
        "half-even": .halfEven, "half-up": .halfUp, "half-down": .halfDown, "up": .up, "down": .down, "floor": .floor,
        "ceiling": .ceiling,
    ]
}

extension Number {
    /// Reads a number whose exponent may lie beyond the range of rules.
    fileprivate init?(open text: String) {
        let parts = text.split(separator: "E")
        guard parts.count <= 2, let digits = Number(String(parts[0])) else { return nil }
        let exponent = parts.count == 2 ? Int(parts[1]) : 0
        guard let exponent else { return nil }
        self.init(significand: digits.significand, exponent: digits.exponent + exponent)
    }
}
