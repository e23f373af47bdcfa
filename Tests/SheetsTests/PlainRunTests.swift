// CSV: fields cut many at a time are the fields cut one by one.

import Testing

@testable import Sheets

@Suite("Plain runs of CSV")
struct PlainRunTests {
    private static let pieces = ["a", "ộ", "12", "dài hơn tám chữ", ",", ",", ",", "\"", "\"x,y\"", "\n", "\r\n", "\r"]

    /// Texts of up to 300 pieces, chosen by a linear congruential generator.
    private static func text(_ seed: UInt64) -> String {
        var state = seed
        func next(_ bound: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33 % bound)
        }
        return (0..<next(300)).map { _ in pieces[next(UInt64(pieces.count))] }.joined()
    }

    /// A NUL byte, even one in the last cell, has every field looked at closely.
    @Test("gives the same cells, row widths and findings as a close look at every field")
    func equalsACloseLook() throws {
        for seed in 0..<3_000 as Range<UInt64> {
            let text = Array((PlainRunTests.text(seed) + "\nend").utf8)
            let shape = text.withUnsafeBufferPointer { CSVSeparator(UInt8(ascii: ","), givenFor: $0) }
            let (fast, close) = (try read(text, shape), try read(text + [0], shape))
            #expect(fast.cells.dropLast() == close.cells.dropLast(), "seed \(seed)")
            #expect(fast.widths == close.widths && fast.findings == close.findings, "seed \(seed)")
        }
    }

    private func read(
        _ text: [UInt8], _ shape: CSVSeparator
    ) throws -> (cells: [String], widths: RowWidths, findings: [String]) {
        try text.withUnsafeBufferPointer { bytes in
            var reader = CSVReader(bytes, sheetName: "", shape: shape, limits: ReadLimits())
            try reader.read()
            let findings = reader.findings.finish().map(brief).filter { !$0.hasPrefix("sheets.nul-byte") }
            let sheet = reader.sheet.finish()
            return (
                sheet.cells.map { "\($0.row) \($0.column) \(String(decoding: $0.bytes, as: UTF8.self))" },
                sheet.storage.widths, findings
            )
        }
    }
}
