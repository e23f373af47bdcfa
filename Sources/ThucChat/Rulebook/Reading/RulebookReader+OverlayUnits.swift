// Where an overlay holds: a province that some list has, districts and units that are there within its dates.

import FEEL
import Yams

extension RulebookReader {
    /// A province that no list has would never be met with; an empty one would be every province.
    func judgeProvince(_ root: RuleMapping) {
        guard let node = root.value("province"), let said = root.scribe.text(node), said != "~" else { return }
        if said.allSatisfy(\.isWhitespace) {
            return root.report(
                "rules.overlay-province", key: "province",
                Bilingual(
                    vi: "Mã tỉnh còn trống. Hãy ghi mã tỉnh, hoặc bỏ dòng này nếu áp dụng cho mọi tỉnh.",
                    en: "The province's code is empty. Write it, or leave the line out where every province is meant."))
        }
        guard !provinces.isEmpty, !provinces.contains(said) else { return }
        let known = provinces.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
        root.report(
            "rules.unknown-province", key: "province",
            Bilingual(
                vi:
                    "Không danh mục đơn vị nào có tỉnh «\(said)» (có: \(known)). Hãy sửa mã, hoặc chọn danh mục bằng --units.",
                en:
                    "No unit list has the province \"\(said)\" (there are: \(known)). Correct the code, or choose the list with --units."
            ))
    }

    /// Codes that the unit list has within the overlay's dates, where the list is of its province.
    func judge(codes: [Node], _ scribe: RuleScribe, _ scope: OverlayScope, known code: (Unit) -> String?) {
        let listed = units.filter { scope.province == nil || $0.provinceCode == scope.province }
        guard !listed.isEmpty, scope.from <= scope.to else { return }
        for node in codes {
            guard let said = scribe.text(node) else { continue }
            let bearers = listed.filter { code($0) == said }
            if bearers.isEmpty {
                report(unknownUnit: said, at: node, scribe, among: Set(listed.compactMap(code)))
            } else if !bearers.contains(where: scope.meets) {
                report(bearers, of: said, outside: scope, at: node, scribe)
            }
        }
    }

    private func report(unknownUnit said: String, at node: Node, _ scribe: RuleScribe, among known: Set<String>) {
        let nearest = Spelling.nearest(to: said, among: known.sorted())
        scribe.report(
            "rules.unknown-unit", at: node,
            Bilingual(
                vi: "Danh mục đơn vị không có mã «\(said)»." + (nearest.map { " Có phải «\($0)»?" } ?? ""),
                en: "The unit list has no code \"\(said)\"." + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")))
    }

    private func report(
        _ bearers: [Unit], of said: String, outside scope: OverlayScope, at node: Node, _ scribe: RuleScribe
    ) {
        let spans = bearers.map { "\($0.validFrom?.shown ?? "…")–\($0.validTo?.shown ?? "…")" }
        let list = Set(spans).sorted().joined(separator: "; ")
        scribe.report(
            "rules.unit-outside-dates", at: node,
            Bilingual(
                vi:
                    "Mã «\(said)» có trong thời gian \(list), còn tệp này áp dụng \(scope.from.shown)–\(scope.to.shown). Hãy ghi đơn vị của thời gian ấy, hoặc sửa thời gian.",
                en:
                    "The code \"\(said)\" was there \(list), and this file holds \(scope.from.shown)–\(scope.to.shown). Name the unit of that time, or correct the dates."
            ))
    }
}

extension OverlayScope {
    /// Whether a unit was there on one of its days.
    fileprivate func meets(_ unit: Unit) -> Bool {
        (unit.validFrom.map { $0 <= to } ?? true) && (unit.validTo.map { from <= $0 } ?? true)
    }
}
