// Titles looked at again: the figures of 2020 under the set and levels of 2024.

import Testing

@testable import ThucChat

@Suite("Titles looked at again across two sets")
struct RecheckTests {
    private static let titles = """
        code,name,district,tier,set,decision,date
        99037,Tả Khê,Mẫu,ntm,ntm-2016-2020,3177/QĐ-UBND,2017-12-26
        99043,Cốc Khoang,Mẫu,ntm,ntm-2016-2020,1583/QĐ-UBND,2019-12-26
        99049,Nam Phay,Mẫu,ntm,ntm-2016-2020,2809/QĐ-UBND,2016-12-20
        99055,A Mú Lung,Lâm Khê,ntm,ntm-2016-2020,428/QĐ-UBND,2018-12-11

        """
    private static let city = "thành phố Mẫu"

    /// The level of income is 36 for 2020 and 45 for 2024.
    private func files() throws -> TitleFiles {
        let files = try TitleFiles()
        try files.write(Self.titles, "titles.csv")
        for (commune, income) in [("Tả Khê", "36,5"), ("Cốc Khoang", "50"), ("Nam Phay", "35")] {
            try files.writeIncome(income, of: commune, in: Self.city, year: 2020)
            try files.writeIncome("44", of: commune, in: Self.city, year: 2024)
        }
        try files.writeIncome("44", of: "A Mú Lung", in: "huyện Lâm Khê", year: 2024)
        return files
    }

    private func assessed(_ files: TitleFiles) async throws -> [String: UnitAssessment] {
        let bundle = try await files.bundle(try files.batch(2020, set: "ntm-2016-2020"), "before")
        let batch = try files.batch(2024, set: "ntm-2021-2025", titles: "\(files.path)/titles.csv") { request in
            let pool = try FilePool(below: ["\(files.path)/2020"], limits: request.limits)
            let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
            request.earlier = [try EarlierYear(bundle: bundle, in: pool, for: request, library)]
        }
        var assessments: [String: UnitAssessment] = [:]
        try await batch.run { if $0.kept != nil { assessments[$0.unit.code] = $0 } }
        return assessments
    }

    @Test func `income lost by the set, by the commune, before, and where nobody can tell`() async throws {
        let assessments = try await assessed(files())
        let causes = assessments.mapValues { $0.kept?.changes.filter { $0.code == "10" }.map(\.cause) }
        #expect(causes == ["99037": [.set], "99043": [.commune], "99049": [.before], "99055": [.cannotTell]])
        #expect(assessments.values.allSatisfy { $0.kept?.unmet == ["10"] && $0.kept?.critical == ["10"] })
        #expect(assessments["99037"]?.kept?.changes.map(\.comparedWith) == [Period(year: 2020)])
    }

    @Test func `a bundle whose files are not at hand is refused with their names`() async throws {
        let files = try files()
        let bundle = try await files.bundle(try files.batch(2020, set: "ntm-2016-2020"), "before")
        let request = try files.batch(2024, set: "ntm-2021-2025").request
        let pool = try FilePool(below: ["\(files.path)/2024"], limits: request.limits)
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        let fault = #expect(throws: WorldFault.self) {
            _ = try EarlierYear(bundle: bundle, in: pool, for: request, library)
        }
        #expect(fault?.code == "world.earlier-inputs" && fault?.text.en.contains("Nam Phay.csv") == true)
    }

    @Test func `a bundle that is not earlier is refused`() async throws {
        let files = try files()
        let bundle = try await files.bundle(try files.batch(2024, set: "ntm-2021-2025"), "now")
        let request = try files.batch(2024, set: "ntm-2021-2025").request
        let pool = try FilePool(below: ["\(files.path)/2024"], limits: request.limits)
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        let fault = #expect(throws: PreviousFault.self) {
            _ = try EarlierYear(bundle: bundle, in: pool, for: request, library)
        }
        #expect(fault == .notEarlier(path: bundle, period: Period(year: 2024), than: Period(year: 2024)))
    }
}
