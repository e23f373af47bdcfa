// The flips as lines for people and as JSON for programs.

extension RuleImpact {
    /// One line a flip: unit, level, code, old → new; then the sums.
    package func report(width: Int, language: Language) -> String {
        let lines = flips.map { flip in
            let unit = TerminalText(text: "\(flip.unit) \(flip.unitName)").padded(to: 32)
            let row = TerminalText(text: flip.row.shown).padded(to: 28)
            return
                "\(unit) \(TerminalText(text: flip.row.level.rawValue).padded(to: 10)) \(row) \(Self.word(flip.old)) → \(Self.word(flip.new))"
        }
        let units = Set(flips.map(\.unit)).count
        let sum = Bilingual(
            vi: "\(flips.count) kết quả thay đổi, ở \(units)/\(unitCount) xã",
            en: "\(flips.count) standings flip, in \(units) of \(unitCount) units")
        return (lines + [sum[language]]).map { TerminalText(text: $0).cut(to: width) }.joined(separator: "\n")
    }

    private static func word(_ word: Standing.Word?) -> String { word?.rawValue ?? "–" }

    /// The flips as a list.
    package var json: CanonicalJSON {
        .array(
            flips.map { flip in
                [
                    "unit": .text(flip.unit), "tier": .text(flip.row.tier), "level": .text(flip.row.level.rawValue),
                    "code": .text(RuleCode(flip.row.code).plain), "test": .text(flip.row.test), "old": flip.old.json,
                    "new": flip.new.json,
                ]
            })
    }
}

extension Standing.Word? {
    fileprivate var json: CanonicalJSON { map { .text($0.rawValue) } ?? .null }
}
