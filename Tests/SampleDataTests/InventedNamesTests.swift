// The invented province against the real unit list.

import Foundation
import Testing

@testable import SampleData

@Suite("Invented names")
struct InventedNamesTests {
    /// Names of the real list, in plain ASCII, so that a difference of diacritics only counts as none.
    private func realNames() throws -> Set<String> {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let list = try String(contentsOf: root.appendingPathComponent("Rules/units/lao-cai.csv"), encoding: .utf8)
        return Set(
            list.split(whereSeparator: \.isNewline).dropFirst().map {
                VietnameseText.slug(String($0.split(separator: ",")[2]))
            })
    }

    @Test func `are no commune's of Lào Cai, not even but for diacritics`() throws {
        let real = try realNames()
        #expect(real.count > 100)
        for unit in Province(communeCount: 127).units {
            #expect(!real.contains(VietnameseText.slug(unit.name)), "\(unit.name)")
        }
    }
}
