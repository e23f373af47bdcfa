// Takes personal values out of an assessment before anything of it is written.

import FEEL
import Sheets

/// Removes what the dictionary marks as personal: the value goes, its place stays.
struct PersonalMask {
    /// Shown where a personal value stood inside a sentence.
    static let sign = "…"

    let fields: Set<String>

    /// The assessment without personal values. Observations of personal fields lose value, text and conversion; cells they stood in lose their text wherever a
    /// finding or standing cites them; sentences that repeat the text lose it.
    func masked(_ assessment: UnitAssessment) -> UnitAssessment {
        let personal = assessment.observations.filter { fields.contains($0.field) }
        guard !personal.isEmpty else { return assessment }
        let cells = Set(personal.flatMap(\.places).map(Cell.init))
        let texts = PersonalMask.texts(of: personal)
        var result = assessment
        result.observations = assessment.observations.map { fields.contains($0.field) ? emptied($0) : $0 }
        result.findings = assessment.findings.map { masked($0, cells, texts) }
        result.standings = assessment.standings.map { standing in
            var standing = standing
            standing.evidence = standing.evidence.map { masked($0, cells) }
            return standing
        }
        return result
    }

    private struct Cell: Hashable {
        var file: String
        var sheet: String
        var a1: String

        init(_ place: Place) {
            file = place.file
            sheet = place.sheet
            a1 = place.cell.a1
        }
    }

    /// What must not be repeated in a sentence, longest first; single characters would tear other words apart and say nothing.
    private static func texts(of observations: [Observation]) -> [String] {
        let values = observations.map { $0.value.map { plainText(of: $0.value) } ?? "" }
        let texts = Set(observations.map(\.raw) + values).filter { $0.count > 1 }
        return texts.sorted { ($1.count, $0) < ($0.count, $1) }
    }

    private func emptied(_ observation: Observation) -> Observation {
        var observation = observation
        observation.value = nil
        observation.raw = ""
        observation.conversion = nil
        observation.places = observation.places.map(emptied)
        return observation
    }

    private func emptied(_ place: Place) -> Place {
        var place = place
        place.raw = ""
        return place
    }

    private func masked(_ evidence: Evidence, _ cells: Set<Cell>) -> Evidence {
        cells.contains(Cell(evidence.place)) ? Evidence(evidence.role, emptied(evidence.place)) : evidence
    }

    private func masked(_ finding: Finding, _ cells: Set<Cell>, _ texts: [String]) -> Finding {
        var finding = finding
        finding.evidence = finding.evidence.map { masked($0, cells) }
        finding.observed = without(texts, finding.observed)
        finding.expected = without(texts, finding.expected)
        finding.text = Bilingual(vi: without(texts, finding.text.vi), en: without(texts, finding.text.en))
        finding.fix = Bilingual(vi: without(texts, finding.fix.vi), en: without(texts, finding.fix.en))
        return finding
    }

    private func without(_ texts: [String], _ sentence: String) -> String {
        texts.reduce(sentence) { $0.replacing($1, with: PersonalMask.sign) }
    }
}
