// Documents that back a condition of recognition: named in the table of documents, or cited in the condition's own row.

import FEEL
import Testing

@testable import ThucChat

@Suite("Documents for a condition")
struct ConditionDocumentTests {
    static let book = Result { try RulebookLibrary(root: ProjectFolder.path("Rules")).read("ntm-2021-2025") }

    @Test(
        "name it",
        arguments: [
            ("an-ninh", ["an-ninh", "nang-cao:an-ninh", "kieu-mau:an-ninh"]),
            ("An ninh trật tự", ["an-ninh", "nang-cao:an-ninh", "kieu-mau:an-ninh"]),
            (
                "Địa bàn không thuộc loại phức tạp về an ninh trật tự",
                ["an-ninh", "nang-cao:an-ninh", "kieu-mau:an-ninh"]
            ),
            ("an-ninh nâng cao", ["nang-cao:an-ninh"]), ("nang-cao:an-ninh", ["nang-cao:an-ninh"]),
            ("an-ninh NTM kiểu mẫu", ["kieu-mau:an-ninh"]), ("19.2", ["19.2"]),
        ])
    func named(_ typed: String, _ codes: [String]) throws {
        #expect(try Self.book.get().indicators(named: typed) == codes)
    }

    @Test("do not name it by a word or two", arguments: ["an", "trật tự", "nâng cao", "xyz:an-ninh", "an-nin"])
    func unnamed(_ typed: String) throws { #expect(try Self.book.get().indicators(named: typed) == nil) }

    /// The commune's word with what its row cites.
    static func row(_ text: String) throws -> Standing {
        var commune = TinyCommune(try book.get(), region: "tdmnpb", year: 2023)
        try commune.state("địa bàn không phức tạp về an ninh trật tự", text)
        commune.submission.observations[0].citation = readCitation(text)
        return try commune.row("an-ninh", .condition)
    }

    @Test func `cited in the condition's row back it`() throws {
        let cited = try Self.row("Có (Thông báo số 12/TB-CA ngày 10/12/2023 của Công an huyện Hạ Khê)")
        #expect(cited.support == .met && cited.assurance == .c)
        #expect(try Self.row("Có").support == .cannotTell)
    }
}
