// A small set of two tiers whose codes repeat one another, as text, and sheets for both.

import FEEL
import Testing

@testable import ThucChat

/// Tiers ntm and nang-cao, one criterion each with the codes 1 and 1.1 in both; the second tier asks for 1.1 times the first's income.
enum TwoTiers {
    static let dictionary = """
        thucchat: 1
        dictionary: hai-hang
        fields:
          - { id: thu_nhap, name: thu nhập, en: income, type: number, unit: triệu đồng/người/năm, direction: higher }
          - { id: nuoc_sach, name: tỷ lệ nước sạch, en: clean water, type: number, unit: "%", direction: higher }
          - { id: mo_hinh, name: có mô hình, en: model, type: yes-no, direction: higher }
        tables:
          - id: van_ban
            name: văn bản
            en: documents
            columns:
              - { id: chi_tieu, name: chỉ tiêu, en: indicator, type: text, direction: none }
              - { id: so, name: số văn bản, en: number, type: text, direction: none }
              - { id: ngay, name: ngày văn bản, en: date, type: date, direction: none }
              - { id: noi, name: cơ quan ban hành, en: issuer, type: text, direction: none }
        """

    static let frame = """
        thucchat: 1
        rulebook: hai-hang
        version: "1"
        title: { vi: Bộ hai hạng, en: Two tiers }
        decision: { number: 1/QĐ, date: 2020-01-01, issuer: UBND }
        years: [2021, 2025]
        dimensions:
          - { id: vung, name: vùng, column: region, values: { mn: { vi: Miền núi, en: Mountains }, db: { vi: Đồng bằng, en: Plains } } }
        documents: { table: văn bản, indicator: chỉ tiêu, number: số văn bản, date: ngày văn bản, issuer: cơ quan ban hành }
        tiers:
          - id: ntm
            title: { vi: Đạt chuẩn, en: Standard }
            full: 1
            conditions:
              - id: dieu-kien
                title: { vi: Điều kiện, en: Condition }
                owners: [so-a]
                tests: [{ id: sach, stated: tỷ lệ nước sạch, at-least: { value: 10, provenance: established } }]
          - { id: nang-cao, title: { vi: Nâng cao, en: Advanced }, labels: [NTM nâng cao], full: 1, below: ntm, conditions-of: ntm }
        retention: []
        owners: [{ id: so-a, vi: Sở A, en: Department A }]
        """

    static let base = """
        thucchat: 1
        criterion: "1"
        tier: ntm
        title: { vi: Thu nhập, en: Income }
        basis: 1/QĐ
        indicators:
          - code: "1.1"
            title: { vi: Thu nhập bình quân, en: Income a head }
            owners: [so-a]
            tests:
              - id: thu-nhap
                stated: thu nhập
                at-least:
                  by: vùng
                  levels:
                    - { for: mn, year: 2024, value: 40, provenance: recollected }
                    - { for: mn, year: 2025, value: 50, provenance: sourced, source: S1 }
        examples:
          - { name: đủ, given: { vùng: mn, năm: 2024, thu nhập: 40, tự đánh giá 1.1: Đạt }, expect: { "1.1": supported } }
        """

    static let advanced = """
        thucchat: 1
        criterion: "1"
        tier: nang-cao
        title: { vi: Thu nhập cao hơn, en: Higher income }
        basis: 1/QĐ
        indicators:
          - code: "1.1"
            title: { vi: Thu nhập bình quân cao hơn, en: Higher income a head }
            owners: [so-a]
            tests: [{ id: boi, stated: thu nhập, at-least: { times: 1.1, of: 1.1/thu-nhap, provenance: established, source: S2 } }]
          - code: "1.2"
            title: { vi: Có mô hình, en: A model }
            owners: [so-a]
            tests: [{ id: mo-hinh, stated: có mô hình, documented: true, achieved: { provenance: established } }]
        examples:
          - name: đủ
            given: { vùng: mn, năm: 2024, thu nhập: 44, tự đánh giá 1.1: Đạt, tự đánh giá ntm:1.1: Chưa đạt }
            expect: { "1.1": supported, "ntm:1.1": understated, assurance: D }
          - name: thiếu
            given: { vùng: mn, năm: 2024, thu nhập: "43,9", tự đánh giá 1.1: Đạt }
            expect: { "1.1": overstated, "1.1/boi": not-met, "ntm:1.1": unclaimed }
          - name: vùng chưa biết mức
            given: { vùng: db, năm: 2024, thu nhập: 99, tự đánh giá 1.1: Đạt }
            expect: { "1.1": no-standard }
          - name: chưa tự đánh giá
            given: { vùng: mn, năm: 2024, thu nhập: 99 }
            expect: { "1.1": unclaimed }
        """

    static let form = """
        thucchat: 1
        form: bieu
        title: { vi: Biểu kết quả, en: Result table }
        kind: result-table
        phrases: [kết quả thực hiện]
        columns:
          - { is: number, labels: [TT] }
          - { is: indicator, labels: [Chỉ tiêu] }
          - { is: result, labels: [Kết quả] }
          - { is: claim, speaker: commune, labels: [Tự đánh giá] }
        totals: [Số tiêu chí đạt]
        """

    static let advancedForm = """
        thucchat: 1
        form: bieu-nang-cao
        like: bieu
        tier: nang-cao
        title: { vi: Biểu kết quả nâng cao, en: Result table of the advanced tier }
        kind: result-table
        phrases: [nông thôn mới nâng cao]
        """

    static var files: RulebookReader.Files {
        RulebookReader.Files(
            rulebook: RuleSource(path: "hai/rulebook.yaml", text: frame),
            dictionary: RuleSource(path: "hai/dictionary.yaml", text: dictionary),
            forms: [
                RuleSource(path: "hai/forms/bieu-nang-cao.yaml", text: advancedForm),
                RuleSource(path: "hai/forms/bieu.yaml", text: form),
            ],
            criteria: [
                RuleSource(path: "hai/criteria/nang-cao.yaml", text: advanced),
                RuleSource(path: "hai/criteria/ntm.yaml", text: base),
            ])
    }

    static func book() throws -> Rulebook { try RulebookReader.read(files) }

    /// Rows of a result table for one tier, with its total row.
    static func table(_ title: String, _ claims: [(code: String, result: String, claim: String)], met: Int) -> [String]
    {
        [title + ",,,", "TT,Chỉ tiêu,Kết quả,Tự đánh giá"]
            + claims.map { "\($0.code),,\($0.result),\($0.claim)" } + [",Số tiêu chí đạt,,\(met)/1"]
    }

    static let baseTitle = "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI"
    static let advancedTitle = "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI NÂNG CAO"

    static func submission(_ files: ReadFile...) throws -> Submission {
        var unit = SmallRulebook.unit
        unit.dimensions = ["region": "mn"]
        return normalize(files, unit: unit, period: Period(year: 2024), by: try book())
    }
}
