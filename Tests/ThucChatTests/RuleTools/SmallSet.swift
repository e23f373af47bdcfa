// A small set of rule files as text, for the tests of the rule tools.

import FEEL
import Testing

@testable import ThucChat

/// Households, roads and a handful of fields; tests add checks, tests and examples.
enum SmallSet {
    static let dictionary = """
        thucchat: 1
        dictionary: small
        fields:
          - { id: tong_so_ho, name: tổng số hộ, en: households, type: number, unit: hộ, bounds: [0, ~], direction: none }
          - { id: tong_so_nguoi, name: tổng số người, en: people, type: number, unit: người, bounds: [0, ~], direction: none }
          - { id: ty_le_ngheo, name: tỷ lệ hộ nghèo, en: poor, type: number, unit: "%", bounds: [0, 100], direction: lower }
          - { id: ty_le_sach, name: tỷ lệ nước sạch, en: clean, type: number, unit: "%", bounds: [0, 100], direction: higher }
          - { id: ty_le_hvs, name: tỷ lệ nước hợp vệ sinh, en: hygienic, type: number, unit: "%", bounds: [0, 100], direction: higher }
          - { id: thu_nhap_bq, name: thu nhập bình quân, en: income, type: number, unit: triệu đồng/người/năm, direction: higher }
          - { id: ngay_lap, name: ngày lập, en: made, type: date, direction: none }
        tables:
          - id: ho
            name: hộ
            en: households
            columns:
              - { id: nuoc_sach, name: nước sạch, en: clean, type: yes-no, direction: higher }
              - { id: so_con, name: số con, en: children, type: number, unit: người, direction: none }
              - { id: so_khau, name: số khẩu, en: members, type: number, unit: người, direction: none }
              - { id: thu_nhap, name: thu nhập, en: income, type: number, unit: triệu đồng/năm, direction: higher }
              - { id: loai, name: loại, en: kind, type: text, direction: none }
        """

    static let frame = """
        thucchat: 1
        rulebook: small
        version: "1"
        title: { vi: Bộ nhỏ, en: Small set }
        decision: { number: 1/QĐ, date: 2020-01-01, issuer: UBND }
        years: [2019, 2020]
        dimensions:
          - { id: vung, name: vùng, column: region, values: { mn: { vi: Miền núi, en: Mountains }, db: { vi: Đồng bằng, en: Plains } } }
        tiers:
          - { id: ntm, title: { vi: Nông thôn mới, en: New rural }, full: 1, conditions: [] }
        retention: []
        owners:
          - { id: so-a, vi: Sở A, en: Department A }

        """

    static let threshold = "at-least: { value: 50, provenance: recollected }"

    /// A criterion file with one indicator, 1.1, and one test, 1.1/a.
    ///
    /// - Parameters: blocks of YAML with their own indent from the margin.
    static func criterion(
        stated: String = "tỷ lệ nước sạch", threshold: String = SmallSet.threshold, recomputed: String = "",
        extra: String = "",
        checks: [String] = [], examples: String = ""
    ) -> String {
        """
        thucchat: 1
        criterion: "1"
        tier: ntm
        title: { vi: Nước, en: Water }
        basis: 1/QĐ
        indicators:
          - code: "1.1"
            title: { vi: Nước sạch, en: Clean water }
            owners: [so-a]
        \(extra.isEmpty ? "" : extra.indented(by: 4))
            tests:
              - id: a
                stated: \(stated)
        \((recomputed + "\n" + threshold).indented(by: 8))
        \(checks.isEmpty ? "" : "checks:\n" + checks.joined(separator: "\n"))
        \(examples)
        """
    }

    static func check(_ id: String, _ holds: String, more: String = "") -> String {
        """
          - id: \(id)
            kind: contradiction
            severity: blocker
            \(more)
            holds: '\(holds)'
            text: { vi: Đề nghị xem lại, en: Please look }
            fix: { vi: Đề nghị sửa, en: Please mend }
        """
    }

    static func files(_ criterion: String) -> RulebookReader.Files {
        RulebookReader.Files(
            rulebook: RuleSource(path: "small/rulebook.yaml", text: frame),
            dictionary: RuleSource(path: "small/dictionary.yaml", text: dictionary),
            criteria: [RuleSource(path: "small/criteria/01.yaml", text: criterion)])
    }

    static func remarks(_ criterion: String) throws -> [RuleRemark] {
        let files = files(criterion)
        return RuleLinter(try RulebookReader.read(files), files).remarks
    }

    /// The remarks of some checks, those about examples left out.
    static func remarks(checks: [(String, String)]) throws -> [RuleRemark] {
        try remarks(criterion(checks: checks.map { check($0.0, $0.1) })).filter {
            $0.issue.code != "rules.check-without-example"
        }
    }
}

extension String {
    fileprivate func indented(by count: Int) -> String {
        split(separator: "\n").map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
    }
}
