// What an example gives, as a submission: fields, tables, dimensions and claims, typed as a person would.

import FEEL

/// Builds the submission of an example; what cannot be understood is a fault.
struct ExampleSubmission {
    private(set) var submission: Submission
    private let rulebook: Rulebook
    /// What stands before a code in the name of a claim.
    static let claimWords: [(prefix: String, speaker: Speaker)] = [
        ("tự đánh giá ", .commune), ("thẩm tra ", .district), ("thẩm định ", .province),
    ]
    /// Expectations that are no codes.
    static let expectedWords = ["findings", "assurance"]

    init(_ example: RuleExample, _ rulebook: Rulebook, _ faults: inout [Bilingual]) {
        self.rulebook = rulebook
        let unit = Unit(
            code: "example", kind: "xã", name: "", district: nil, provinceCode: "", province: "", dimensions: [:],
            basis: "",
            validFrom: nil, validTo: nil, variants: [])
        submission = Submission(unit: unit, period: Period(year: rulebook.years.upperBound))
        for given in example.given {
            if !add(given.name, given.value) {
                faults.append(
                    Bilingual(
                        vi: "«\(given.name)» không phải chỉ số, bảng, vùng hoặc mức tự đánh giá.",
                        en: "\"\(given.name)\" is not a field, a table, a dimension or a claim."))
            }
        }
    }

    private mutating func add(_ name: String, _ value: ExampleValue) -> Bool {
        switch value {
        case .rows(let rows): return addTable(name, rows)
        case .scalar(let text): return addClaim(name, text) || addDimension(name, text) || addField(name, text)
        }
    }

    private mutating func addClaim(_ name: String, _ text: String) -> Bool {
        guard let word = Self.claimWords.first(where: { name.hasPrefix($0.prefix) }) else { return false }
        let code = String(name.dropFirst(word.prefix.count))
        submission.claims.append(Claim(speaker: word.speaker, code: code, word: readClaim(text), raw: text))
        return true
    }

    private mutating func addDimension(_ name: String, _ text: String) -> Bool {
        if name == Vocabulary.year, let year = Int(text) {
            submission.period = Period(year: year)
            return true
        }
        guard let dimension = rulebook.dimensions.first(where: { $0.name == name }) else { return false }
        submission.unit.dimensions[dimension.column] = text
        return true
    }

    private mutating func addField(_ name: String, _ text: String) -> Bool {
        guard let field = rulebook.dictionary.field(named: name.lowercased()) else { return false }
        let reading = exampleReading(text, field)
        submission.observations.append(Observation(reading, speaker: .commune, field: field.id, raw: text, place: nil))
        return true
    }

    /// A plain decimal as rule files write it, else as a commune would type it.
    private func exampleReading(_ text: String, _ field: Field) -> Reading {
        if field.kind == .number, let number = Number(text) {
            var quantity = Quantity(.number(number))
            quantity.printedDecimals = text.split(separator: ".").dropFirst().first?.count ?? 0
            return .value(quantity, conversion: nil)
        }
        return read(text == "~" ? "" : text, as: field, notation: .vietnamese)
    }

    private mutating func addTable(_ name: String, _ rows: [[(name: String, value: String)]]) -> Bool {
        guard let definition = rulebook.dictionary.table(named: name.lowercased()) else { return false }
        let known = Set(definition.columns.map(\.name))
        guard rows.joined().allSatisfy({ known.contains($0.name) }) else { return false }
        let columns = definition.columns.map { column in
            (
                name: column.name,
                column: exampleColumn(rows.map { row in row.first { $0.name == column.name }?.value ?? "" }, column)
            )
        }
        guard let table = Table(columns: columns) else { return false }
        submission.registers[definition.id] = Register(table: definition.id, values: table, origins: [], rows: [])
        return true
    }

    private func exampleColumn(_ texts: [String], _ field: Field) -> Column {
        Column(readings: texts.map { exampleReading($0, field) }, as: field)
    }
}
