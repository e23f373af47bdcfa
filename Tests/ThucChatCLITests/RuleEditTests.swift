// Rule files decide: a misspelt name is refused with its place, a changed threshold changes standings.

import Foundation
import Testing

@Suite("Editing rule files", .enabled(if: Program.isBuilt, "thucchat is not built beside the tests"))
struct RuleEditTests {
    let folder: TemporaryFolder
    let file = "Rules/ntm-2016-2020/criteria/12-lao-dong-co-viec-lam.yaml"

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.copy("Rules")
    }

    @Test(
        "a misspelt name is refused with file, line, column, caret and a suggestion",
        arguments: [
            (
                "vi",
                """
                ntm-2016-2020/criteria/12-lao-dong-co-viec-lam.yaml:LINE:17 error rules.unknown-name
                  Không có tên «tỷ lệ người có việc lm». Có phải «tỷ lệ người có việc làm»? Hãy sửa tên hoặc khai báo trong dictionary.yaml.
                            stated: tỷ lệ người có việc lm
                                    ^~~~~~~~~~~~~~~~~~~~~~
                1 lỗi, 0 cảnh báo, 0 phần chưa phân tích được (xem bằng --notes).

                """
            ),
            (
                "en",
                """
                ntm-2016-2020/criteria/12-lao-dong-co-viec-lam.yaml:LINE:17 error rules.unknown-name
                  There is no name "tỷ lệ người có việc lm". Did you mean "tỷ lệ người có việc làm"? Correct it, or declare it in dictionary.yaml.
                            stated: tỷ lệ người có việc lm
                                    ^~~~~~~~~~~~~~~~~~~~~~
                1 errors, 0 warnings, 0 parts not analysed (see them with --notes).

                """
            ),
        ])
    func misspelt(_ language: String, _ golden: String) throws {
        try folder.edit(file, "stated: tỷ lệ người có việc làm\n", "stated: tỷ lệ người có việc lm\n")
        let outcome = try Program.run([
            "rules", "check", "\(folder.path)/Rules", "--set", "ntm-2016-2020", "--lang", language,
        ])
        #expect(outcome.status == 2)
        let line = try folder.text(file).split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
            $0.hasSuffix("việc lm")
        }
        let expected = golden.replacingOccurrences(of: "LINE", with: "\((line ?? -1) + 1)")
        #expect(outcome.err == expected)
    }

    @Test func `a changed threshold changes standings with no code touched`() throws {
        let submission = ["SampleData/submissions/994-huyen-na-cat/xa-lung-san/bieu-ket-qua-2020.csv"]
        let before = try Program.assess(submission, out: "\(folder.path)/truoc")
        try folder.edit(file, "value: 90", "value: 99.99")
        let after = try Program.assess(
            submission, out: "\(folder.path)/sau", more: ["--rules", "\(folder.path)/Rules"])
        #expect(before.status == 1 && after.status == 1, "\(before.err)\(after.err)")
        let words = try ["truoc", "sau"].map { try word(of: "12", unit: "99178", in: "\(folder.path)/\($0)") }
        #expect(words == ["supported", "overstated"])
    }

    @Test func `a failing example is told and refuses the set`() throws {
        try folder.edit(file, "value: 90", "value: 99.99")
        let outcome = try Program.run([
            "rules", "check", "\(folder.path)/Rules", "--set", "ntm-2016-2020", "--lang", "en",
        ])
        #expect(outcome.status == 2)
        #expect(outcome.err.contains("12-lao-dong-co-viec-lam.yaml:") && outcome.err.contains("expected"))
    }

    private func word(of code: String, unit: String, in bundle: String) throws -> String? {
        try BundleFiles(folder: bundle).standings.first {
            $0["unit"] == unit && $0["code"] == code && $0["level"] == "indicator"
        }?["standing"]
    }
}
