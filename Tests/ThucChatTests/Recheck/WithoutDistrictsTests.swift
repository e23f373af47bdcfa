// The new Lào Cai of 2025: 89 communes, no districts, nothing carried over a merger.

import Foundation
import Testing

@testable import ThucChat

@Suite("After districts")
struct WithoutDistrictsTests {
    private func rollups(_ year: Int) async throws -> [Substring] {
        let files = try TitleFiles()
        let titles = try files.write(
            "code,name,tier,decision,date\n02683,Bát Xát,ntm,102/QĐ-UBND,2025-10-01\n", "titles.csv")
        let batch = try files.batch(
            year, set: "ntm-2021-2025", units: "Rules/units/lao-cai.csv", titles: year == 2025 ? titles : nil)
        let bundle = try await files.bundle(batch, "out")
        return try String(contentsOfFile: "\(bundle)/rollups.csv", encoding: .utf8).split(whereSeparator: \.isNewline)
    }

    @Test func `there are rows of districts until 2024 and none for 2025`() async throws {
        let before = try await rollups(2024)
        #expect(before.contains("province,99,communes,126,,,,"))
        #expect(before.filter { $0.hasPrefix("district,") && $0.contains(",communes,") }.count == 9)
        let after = try await rollups(2025)
        #expect(after.contains("province,99,communes,89,,,,"))
        #expect(after.contains("province,99,held,1,,,,"))
        #expect(!after.contains { $0.hasPrefix("district,") })
    }
}
