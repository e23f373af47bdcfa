// Words of one file that cannot stand together: none beside some, no beside met, a whole below its parts.

import FEEL
import Testing

@testable import ThucChat

@Suite("Words that contradict one another")
struct WordsAgainstWordsTests {
    static let none = Result {
        var rules = TinyRules()
        rules.criteria[0] = TinyRules.water.replacing(
            "    owners: [so-b]\n    tests:\n      - { id: ngheo",
            with:
                "    owners: [so-b]\n    not-applicable:\n      - { when: \"số cơ sở = 0\", basis: { vi: không có, en: none } }\n    tests:\n      - { id: ngheo"
        )
        return try rules.read()
    }

    @Test(
        "none to count beside a figure of some: neither stands",
        arguments: [
            ("8/10", ["applicability.contradicted"], Standing.Word.unsupported), ("0", [], .notApplicable),
            ("100", [], .notApplicable),
        ])
    func noneYetSome(_ stated: String, _ codes: [String], _ word: Standing.Word) throws {
        var commune = TinyCommune(try Self.none.get())
        try commune.state("số cơ sở", "0")
        try commune.state("tỷ lệ nghèo", stated)
        commune.claim("1.2", .met)
        #expect(commune.codes == codes)
        #expect(try commune.row("1.2").word == word)
    }

    @Test func `a result that says no, claimed met`() throws {
        var commune = try TinyCommune()
        try commune.state("có nhà văn hóa", "Không")
        commune.claim("2", .met)
        #expect(commune.codes == ["claim.result-differs"])
        #expect(try commune.row("2", .indicator).word == .unsupported)
    }

    @Test(
        "a criterion below all its parts",
        arguments: [
            (Claim.Word.notMet, ["claim.whole-below-parts"]), (.basicallyMet, ["claim.whole-below-parts"]), (.met, []),
        ])
    func wholeBelowParts(_ word: Claim.Word, _ codes: [String]) throws {
        var commune = try TinyCommune()
        commune.claim("1", word)
        commune.claim("1.1", .met)
        commune.claim("1.2", .met)
        #expect(commune.codes == codes)
    }
}
