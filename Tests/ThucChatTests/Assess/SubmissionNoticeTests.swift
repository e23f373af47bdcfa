// What is said of a submission as a whole.

import Testing

@testable import ThucChat

@Suite("A submission as a whole")
struct SubmissionNoticeTests {
    static func submission(claims: [(String, Claim.Word)], isFiled: Bool = true) -> Submission {
        let unit = Unit(
            code: "99001", kind: "xã", name: "Một", district: nil, provinceCode: "99", province: "tỉnh Mẫu",
            dimensions: [:], basis: "", validFrom: nil, validTo: nil, variants: [])
        var submission = Submission(unit: unit, period: Period(year: 2020))
        submission.claims = claims.map { Claim(speaker: .commune, code: $0.0, word: $0.1) }
        if isFiled { submission.files = [SubmittedFile(path: "a.csv", digest: "", byteCount: 1, format: "csv")] }
        return submission
    }

    @Test(
        "is sent, partial or not sent by what is claimed",
        arguments: [
            ([("1", Claim.Word.met), ("2", .notMet)], true, "sent", [String]()),
            ([("1.1", .met), ("2", .unreadable)], true, "sent", []),
            ([("1", .met)], true, "partial", ["2"]),
            ([("1", .none), ("2", .met)], true, "partial", ["1"]),
            ([], true, "partial", ["1", "2"]),
            ([], false, "not-sent", []),
        ])
    func sent(claims: [(String, Claim.Word)], isFiled: Bool, word: String, missing: [String]) throws {
        let rulebook = try TinyRules().read()
        let submission = Self.submission(claims: claims, isFiled: isFiled)
        #expect(submission.sent(by: rulebook).rawValue == word)
        let finding = submission.notice(by: rulebook)?.finding(of: submission.unit)
        #expect(finding?.code == (word == "sent" ? nil : "submission.\(word)"))
        #expect((finding?.observed ?? "").split(separator: ";").map(String.init) == missing)
    }
}
