// A small rulebook with one decision file of choice, for the tests of decisions.

@testable import ThucChat

enum DecisionFiles {
    static let dictionary = """
        thucchat: 1
        dictionary: thu
        fields:
          - { id: ty_le, name: tỷ lệ hộ nghèo, en: poor, type: number, unit: "%", bounds: [0, 100], direction: lower }
          - { id: ngay, name: ngày ký, en: day, type: date, unit: "", direction: none }
          - { id: co_duong, name: có đường, en: road, type: yes-no, unit: "", direction: none }
        tables: []
        """

    static let frame = """
        thucchat: 1
        rulebook: thu
        version: "1.0.0"
        title: { vi: Thử, en: Trial }
        decision: { number: 1/QĐ, date: 2016-10-17, issuer: Mẫu }
        years: [2016, 2020]
        dimensions:
          - { id: vung, name: vùng, column: region, values: { nui: { vi: Núi, en: Hills }, bien: { vi: Biển, en: Sea } } }
        tiers: []
        owners: []
        """

    /// Reads the rulebook with these decision files, and a check if wanted.
    static func read(_ decisions: [String], checks: [String] = []) throws(RuleIssues) -> Rulebook {
        try RulebookReader.read(
            .init(
                rulebook: RuleSource(path: "rulebook.yaml", text: frame),
                dictionary: RuleSource(path: "dictionary.yaml", text: dictionary),
                checks: checks.enumerated().map { RuleSource(path: "checks/\($0 + 1).yaml", text: $1) },
                decisions: decisions.enumerated().map { RuleSource(path: "decisions/\($0 + 1).yaml", text: $1) }))
    }

    /// The faults of one decision file, each as `line:column code`.
    static func faults(_ decision: String) -> [String] {
        do {
            _ = try read([decision])
            return []
        } catch {
            return error.issues.map { "\($0.line):\($0.column) \($0.code)" }
        }
    }

    /// A table over the poverty rate and the region.
    static func table(hit: String, _ rows: [String], outputs: String = "") -> String {
        """
        thucchat: 1
        decision: mức độ
        title: { vi: Mức độ, en: Degree }
        type: number
        hit: \(hit)
        inputs: [{ expr: tỷ lệ hộ nghèo }, { expr: vùng }]
        \(outputs)
        rules:
        \(rows.map { "  - \($0)" }.joined(separator: "\n"))
        """
    }
}
