// One open indicator of one commune as plain texts: a row of a department's workbook, kept on disk until the order is known.

import FEEL
import Sheets

/// A row of a department's workbook.
struct DepartmentLine: Hashable {
    var unit: String
    var district: String
    var isRegistered: Bool
    var code: String
    var title: String
    /// One line a test.
    var value: String
    var fraction: String
    var threshold: String
    var provenance: String
    var claim: String
    var word: String
    var cells: String
    var question: String

    private static let separator: Character = "\u{1F}"

    /// As kept in the parts of the report.
    var stored: String {
        [
            unit, district, isRegistered ? "1" : "0", code, title, value, fraction, threshold, provenance, claim, word,
            cells, question,
        ].map { $0.replacing("\u{1F}", with: " ") }.joined(separator: String(Self.separator))
    }

    /// Nil for a text that is no stored line.
    init?(stored: String) {
        let parts = stored.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 13 else { return nil }
        (unit, district, isRegistered, code, title) = (parts[0], parts[1], parts[2] == "1", parts[3], parts[4])
        (value, fraction, threshold, provenance) = (parts[5], parts[6], parts[7], parts[8])
        (claim, word, cells, question) = (parts[9], parts[10], parts[11], parts[12])
    }
}

extension DepartmentLine {
    init(_ branch: StandingTree.Branch, _ assessment: UnitAssessment, question: String, in frame: ReportFrame) {
        let say = frame.say
        let standing = branch.standing
        func lines(_ text: (Standing) -> String) -> String {
            branch.valued.map(text).map { $0.isEmpty ? "–" : $0 }.joined(separator: "\n")
        }
        unit = assessment.unit.fullName
        district = assessment.unit.district?.fullName ?? ""
        isRegistered = assessment.isRegistered == true
        code = standing.code
        title = frame.title(standing.code)
        value = lines(\.valueText)
        fraction = lines { standing in
            guard let top = standing.numerator, let bottom = standing.denominator else { return "" }
            return "\(say.number(top))/\(say.number(bottom))"
        }
        threshold = lines { frame.plainThreshold($0) }
        provenance = lines { $0.provenance.map { say($0.shown) } ?? "" }
        claim = standing.claims[.commune].map { say($0.name) } ?? "–"
        word = say(standing.word.shown)
        cells = (branch.valued.flatMap(\.evidence) + standing.evidence).reduce(into: [String]()) { cells, item in
            let place = item.place
            let cell = item.hasCell ? "\(place.file) · \(place.sheet)!\(place.cell.a1)" : place.file
            if !cells.contains(cell) { cells.append(cell) }
        }.joined(separator: "\n")
        self.question = question
    }
}
