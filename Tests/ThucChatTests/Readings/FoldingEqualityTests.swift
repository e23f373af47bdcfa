// The fast folding gives what the definition gives, byte for byte.

import Foundation
import Testing

@testable import ThucChat

@Suite("Fast folding equals its definition")
struct FoldingEqualityTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Texts of which the two ways give different bytes.
    private func different(_ texts: some Sequence<String>) -> [String] {
        texts.filter { Array(folded($0).utf8) != Array(FoldingByCharacters.folded($0).utf8) }
    }

    @Test func `for every scalar alone, among letters and after a mark`() {
        let scalars = (UInt32(0)...0x33FF).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "\u{FB01}", "\u{1F600}"]
        let texts = scalars.flatMap { ["\($0)", "xa\($0)y \($0)", "N.\($0)", "e\u{301}\($0)"] }
        #expect(different(texts) == [])
    }

    @Test(
        "for every line of the rules, the unit lists and the sample",
        arguments: ["Rules", "SampleData"])
    func lines(folder: String) throws {
        let walker = try #require(
            FileManager.default.enumerator(at: Self.root.appending(path: folder), includingPropertiesForKeys: nil))
        let files = walker.compactMap { $0 as? URL }.filter { ["yaml", "csv", "md"].contains($0.pathExtension) }
        var count = 0
        for file in files {
            let lines = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(whereSeparator: \.isNewline)
            count += lines.count
            #expect(different(lines.prefix(400).map(String.init)) == [], "\(file.lastPathComponent)")
        }
        #expect(count > 1_000)
    }

    /// Syllables, signs and stray scalars from which texts are drawn.
    private static let pieces: [String] =
        ["ngh", "qu", "gi", "g", "h", "k", "l", "m", "s", "t", "th", "Đ", "đ", "Ð", "ð", "n", "ch"]
        + VietnameseSpelling.rows.joined().flatMap {
            [String($0), String($0).uppercased(), String($0).decomposedStringWithCanonicalMapping]
        }
        + [
            " ", " ", " ", ".", ".", "%", "-", "–", "/", "(", ")", ",", "1", "20", "\u{A0}", "\u{AD}", "\u{200B}",
            "\u{FEFF}",
        ]
        + ["\r\n", "\t", "\u{301}", "\u{323}", "İ", "ß", "ﬁ", "Ω", "字", "👍🏽", "m²", "≥", "ẞ", "ŉ"]

    @Test("for texts put together at random", arguments: 1...8)
    func random(seed: Int) {
        var state = UInt64(seed)
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let plain = Self.pieces.count - 14
        let texts = (0..<3_000).map { index in
            let most = index % 3 == 0 ? Self.pieces.count : plain
            return (0..<1 + next(24)).map { _ in Self.pieces[next(most)] }.joined()
        }
        #expect(different(texts) == [])
    }
}
