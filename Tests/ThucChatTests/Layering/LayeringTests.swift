// The targets import only what stands before them in the flow; the core has no clock, locale or environment.

import Foundation
import Testing

@Suite("Layers")
struct LayeringTests {
    static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources")

    static let allowed: [String: Set<String>] = [
        "Sheets": ["CLibXML2", "CLibArchive", "CZLib", "Foundation", "Glibc", "Musl", "Synchronization"],
        "SheetsOut": ["CXLSXWriter"],
        "FEEL": ["Glibc", "Musl"],
        "ThucChat": [
            "FEEL", "Sheets", "SheetsOut", "Yams", "Crypto", "Foundation", "FoundationEssentials", "Glibc", "Musl",
            "Darwin", "Synchronization",
        ],
        "ThucChatCLI": ["ThucChat", "FEEL", "Sheets", "ArgumentParser", "Foundation", "Glibc"],
        "SampleData": ["ThucChat", "FEEL", "ArgumentParser", "Foundation"],
        "Benchmarks": ["FEEL", "Sheets", "ArgumentParser", "Foundation", "Glibc", "Synchronization"],
    ]

    @Test("a target imports nothing that comes after it", arguments: allowed.keys.sorted())
    func imports(target: String) throws {
        let permitted = try #require(Self.allowed[target])
        for file in try Self.files(of: target) {
            for module in Self.imports(in: try String(contentsOf: file, encoding: .utf8)) {
                #expect(permitted.contains(module), "\(file.lastPathComponent) imports \(module)")
            }
        }
    }

    @Test("every target of the package is in the table")
    func isComplete() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
            .filter { !$0.hasPrefix("C") }
        #expect(Set(folders) == Set(Self.allowed.keys))
    }

    @Test(
        "the core knows no clock, locale, environment or printing",
        arguments: ["FEEL", "Sheets", "SheetsOut", "ThucChat"])
    func isPure(target: String) throws {
        let banned = [
            "Date()", "Date.now", "ContinuousClock", "Locale.", "ProcessInfo", "getenv(", "Calendar.current",
            "TimeZone.current",
            "UUID()", ".random(", "print(",
        ]
        for file in try Self.files(of: target) {
            let text = try String(contentsOf: file, encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(
                separator: "\n")
            for word in banned where Self.has(word, in: code) { Issue.record("\(file.lastPathComponent) has \(word)") }
        }
    }

    /// Whether a word stands in the code with no letter before it, so that `footprint(` is not `print(`.
    private static func has(_ word: String, in code: String) -> Bool {
        code.ranges(of: word).contains { range in
            guard word.first?.isLetter == true, range.lowerBound > code.startIndex else { return true }
            let before = code[code.index(before: range.lowerBound)]
            return !before.isLetter && before != "_"
        }
    }

    private static func files(of target: String) throws -> [URL] {
        let root = sources.appending(path: target)
        let walker = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }

    private static func imports(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else { return nil }
            guard index == 0 || ["package", "public", "internal", "private", "@testable"].contains(words[0]) else {
                return nil
            }
            return String(words[index + 1].split(separator: ".")[0])
        }
    }
}
