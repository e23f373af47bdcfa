// The values of one unit, ready for formulas and decisions.

import FEEL

/// What a unit's submission and the independent sources say, by field, with the bindings that formulas read.
package struct Facts: Sendable {
    package let rulebook: Rulebook
    package let submission: Submission
    /// The tiers in play: the base tier, those of which a table was sent, and those asked for.
    package let tiers: [Tier]
    /// Whose levels decide: the submission's own period, or a later one by which earlier figures are looked at again.
    package let standard: Period
    /// The commune's observation of each field: the first that gives a value, else the first.
    package let stated: [String: Observation]
    /// Independent sources' observations of each field, in the order of their names.
    package let sources: [String: [Observation]]
    /// The rows of the table of documents.
    let listedDocuments: [ListedDocument]
    let endedDocuments: EndedDocuments
    /// Values by name: exact stated values, tables, dimensions, the year. Bounds and ranges are not values.
    package let bindings: Bindings

    /// How many cells that are needed and not given a finding lists; the rest are counted. `Int.max` lists all rows that figures
    /// are computed from, too.
    let mostPlaces: Int

    /// - Parameters:
    ///   - asked: ids of tiers that are in play whatever was sent: held, registered for, or under trial.
    ///   - standard: the period whose levels decide, where it is not the submission's own.
    package init(
        _ submission: Submission, _ rulebook: Rulebook, asked: Set<String> = [], standard: Period? = nil,
        mostPlaces: Int = 100
    ) {
        self.mostPlaces = mostPlaces
        self.submission = submission
        self.standard = standard ?? submission.period
        self.rulebook = rulebook
        let sent = Set(submission.claims.map(\.code) + submission.requirements.map(\.code)).compactMap {
            RuleCode($0).tier
        }
        let open = asked.union(sent).union([rulebook.baseTier?.id ?? ""])
        tiers = rulebook.tiers.filter { open.contains($0.id) }
        let own = submission.observations.filter { $0.speaker == .commune }
        stated = Dictionary(own.map { ($0.field, $0) }) { first, next in
            first.value == nil && next.value != nil ? next : first
        }
        let others = submission.observations.filter { if case .source = $0.speaker { true } else { false } }
        sources = Dictionary(grouping: others, by: \.field).mapValues { $0.sorted { $0.speaker < $1.speaker } }
        bindings = Self.bindings(submission, rulebook, stated)
        (listedDocuments, endedDocuments) = Self.documents(submission, rulebook)
    }

    /// Whether a criterion or indicator, by its written code, belongs to a tier in play; what names none does.
    package func isInPlay(_ code: String?) -> Bool {
        guard let tier = code.flatMap({ RuleCode($0).tier }) else { return true }
        return tiers.contains { $0.id == tier }
    }

    private static func bindings(
        _ submission: Submission, _ rulebook: Rulebook, _ stated: [String: Observation]
    ) -> Bindings {
        var bindings = Bindings(rulebook.scope)
        for dimension in rulebook.dimensions {
            bindings[dimension.name] = submission.unit.dimensions[dimension.column].map { .string($0) } ?? .null
        }
        bindings[Vocabulary.year] = .number(Number(submission.period.year))
        for field in rulebook.dictionary.fields {
            if let value = stated[field.id]?.exactValue { bindings[field.name] = value }
        }
        for table in rulebook.dictionary.tables {
            if let register = submission.registers[table.id] { bindings[table.name] = .table(register.values) }
        }
        rulebook.decide(into: &bindings)
        return bindings
    }

    /// The value of the unit's dimension that a threshold goes by; nil where it goes by none or the unit list does not say.
    package func key(for threshold: Threshold) -> String? {
        guard let id = threshold.dimension, let dimension = rulebook.dimensions.first(where: { $0.id == id }) else {
            return nil
        }
        return submission.unit.dimensions[dimension.column]
    }

    /// A formula over the unit: its value, or nil where it is null or anything it needed was missing.
    package func value(of formula: Formula, in bindings: Bindings? = nil) -> Value? {
        let outcome = formula.evaluate(bindings ?? self.bindings)
        return outcome.notes.isEmpty && !outcome.value.isNull ? outcome.value : nil
    }

    package func number(of formula: Formula, in bindings: Bindings? = nil) -> Number? {
        if case .number(let number)? = value(of: formula, in: bindings) { number } else { nil }
    }

    package func claim(_ speaker: Speaker, _ code: String) -> Claim? {
        submission.claims.first { $0.speaker == speaker && $0.code == code }
    }
}

extension Observation {
    /// The value where it is one exact value: not a bound, not a range, not near.
    package var exactValue: Value? {
        guard let value, value.bound == .exactly, value.upper == nil else { return nil }
        return value.value
    }
}
