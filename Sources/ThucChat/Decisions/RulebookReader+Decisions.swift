// decisions/*.yaml: named decision tables and expressions, read before all that may use their names.

import FEEL
import Yams

extension RulebookReader {
    /// Opens the files of decisions: their names and types become known, nothing is compiled yet.
    mutating func open(decisions sources: [RuleSource]) -> [DecisionSheet] {
        let sheets = sources.compactMap { source -> DecisionSheet? in
            let scribe = RuleScribe(source)
            guard let root = RuleDocument.root(of: scribe) else {
                gather(scribe)
                return nil
            }
            return DecisionSheet(root)
        }
        vocabulary.decisions = sheets.filter(\.hasUsableName).map { .init($0.draft.name, $0.draft.declaredType) }
        return sheets
    }

    /// Compiles and lints them; in the order in which one may use another.
    mutating func decisions(_ sheets: [DecisionSheet]) -> [RuleDecision] {
        judgeNames(sheets)
        let compiled = sheets.compactMap { sheet in compile(sheet).map { (sheet, $0) } }
        let order = DecisionOrder(compiled.map(\.1))
        for (sheet, decision) in compiled where order.circular.contains(decision.name) { reportCircle(sheet, order) }
        close(sheets)
        vocabulary.decisionFields = order.fieldsRead
        return order.sorted
    }

    /// Gathers what was wrong in the files.
    mutating func close(_ sheets: [DecisionSheet]) {
        for sheet in sheets {
            sheet.root.finish()
            gather(sheet.root.scribe)
        }
    }

    private func judgeNames(_ sheets: [DecisionSheet]) {
        var known: [String: String] = [:]
        for name in vocabulary.namesBesideDecisions { known[name] = "dictionary.yaml, rulebook.yaml" }
        for sheet in sheets where sheet.hasUsableName {
            guard let earlier = known.updateValue(sheet.root.citation, forKey: sheet.draft.name) else { continue }
            sheet.root.report(
                "rules.duplicate-name", key: "decision",
                Bilingual(
                    vi: "Tên «\(sheet.draft.name)» đã dùng ở \(earlier). Hãy đặt tên khác.",
                    en: "The name \"\(sheet.draft.name)\" is already used in \(earlier). Choose another."))
        }
    }

    private func compile(_ sheet: DecisionSheet) -> RuleDecision? {
        guard let body = body(sheet) else { return nil }
        var decision = RuleDecision(
            draft: sheet.draft, body: body, examples: sheet.examples(in: vocabulary.unitScope), unjudged: [],
            source: sheet.root.citation)
        guard case .table(let table) = body else { return decision }
        let verdict = TableAnalysis(table, domains: vocabulary).verdict
        for fault in verdict.faults { sheet.report(fault) }
        decision.unjudged = verdict.unjudged
        return decision
    }

    private func body(_ sheet: DecisionSheet) -> RuleDecision.Body? {
        guard case .table(let draft, _) = sheet.draft.body else {
            let type = sheet.draft.type?.feelType
            return sheet.root.formula("is", in: vocabulary.unitScope, expecting: type).map { .formula($0) }
        }
        guard sheet.hasTable else { return nil }
        do throws(DecisionTableIssues) {
            let table = try DecisionTable.compile(draft, in: vocabulary.unitScope)
            return sheet.judgeClock(table) ? .table(table) : nil
        } catch {
            for located in error.issues { sheet.report(located) }
            return nil
        }
    }

    private func reportCircle(_ sheet: DecisionSheet, _ order: DecisionOrder) {
        let names = order.circular.sorted().joined(separator: ", ")
        sheet.root.report(
            "rules.circular-decision", key: "decision",
            Bilingual(
                vi: "Các quyết định dùng lẫn nhau thành vòng: \(names). Hãy tách phần chung ra một quyết định riêng.",
                en:
                    "These decisions use each other in a circle: \(names). Move what they share into a decision of its own."
            ))
    }
}
