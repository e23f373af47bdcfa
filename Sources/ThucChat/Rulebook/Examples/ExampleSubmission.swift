// What an example gives, as a submission: fields, tables, dimensions, claims and independent sources, typed as a person would.

import FEEL

/// Builds the submission of an example; what cannot be understood is a fault.
struct ExampleSubmission {
    private(set) var submission: Submission
    private let rulebook: Rulebook
    /// What stands before a code in the name of a claim.
    static let claimWords: [(prefix: String, speaker: Speaker)] = [
        ("tự đánh giá ", .commune), ("thẩm tra ", .district), ("thẩm định ", .province),
    ]
    /// What stands before the name of an independent source, whose rows give its values by field.
    static let sourceWord = "nguồn "
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
            if let fault = add(given.name, given.value) { faults.append(fault) }
        }
    }

    /// What cannot be understood of it; nil where all is taken.
    private mutating func add(_ name: String, _ value: ExampleValue) -> Bilingual? {
        switch value {
        case .rows(let rows):
            if let table = rulebook.dictionary.table(named: name.lowercased()) { return add(rows, to: table) }
            if name.hasPrefix(Self.sourceWord) { return add(rows, of: String(name.dropFirst(Self.sourceWord.count))) }
        case .scalar(let text):
            if addClaim(name, text) || addDimension(name, text) || addField(name, text) { return nil }
        }
        return unknown(name, among: knownNames(like: name))
    }

    private func unknown(_ name: String, among known: [String]) -> Bilingual {
        let nearest = Spelling.nearest(to: name, among: known)
        return Bilingual(
            vi: "«\(name)» không phải chỉ số, bảng, vùng, nguồn hoặc mức tự đánh giá"
                + (nearest.map { "; có phải «\($0)»?" } ?? ""),
            en: "\"\(name)\" is not a field, a table, a dimension, a source or a claim"
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""))
    }

    private func knownNames(like name: String) -> [String] {
        let code = name.split(separator: " ").last.map(String.init) ?? ""
        let dictionary = rulebook.dictionary
        return dictionary.fields.map(\.name) + dictionary.tables.map(\.name) + rulebook.dimensions.map(\.name)
            + [Vocabulary.year] + Self.claimWords.map { $0.prefix + code }
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

    /// What an independent source says, field by field.
    private mutating func add(_ rows: [[(name: String, value: String)]], of source: String) -> Bilingual? {
        for value in rows.joined() {
            guard let field = rulebook.dictionary.field(named: value.name.lowercased()) else {
                return unknown(value.name, among: rulebook.dictionary.fields.map(\.name))
            }
            submission.observations.append(
                Observation(
                    exampleReading(value.value, field), speaker: .source(source), field: field.id, raw: value.value,
                    place: nil))
        }
        return nil
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

    private mutating func add(_ rows: [[(name: String, value: String)]], to definition: TableDefinition) -> Bilingual? {
        let known = definition.columns.map(\.name)
        if let other = rows.joined().first(where: { !known.contains($0.name) }) {
            return unknown(other.name, among: known)
        }
        let columns = definition.columns.map { column in
            (
                name: column.name,
                column: exampleColumn(rows.map { row in row.first { $0.name == column.name }?.value ?? "" }, column)
            )
        }
        guard let table = Table(columns: columns) else { return unknown(definition.name, among: []) }
        submission.registers[definition.id] = Register(table: definition.id, values: table, origins: [], rows: [])
        return nil
    }

    private func exampleColumn(_ texts: [String], _ field: Field) -> Column {
        Column(readings: texts.map { exampleReading($0, field) }, as: field)
    }
}
