// The rows of expected.csv, in unit order.

struct ExpectedRows {
    private var lines: [[String]] = []

    static let header = ["unit", "code", "file", "sheet", "a1", "severity", "expect", "label"]

    var document: String { CSVWriter().document([Self.header] + lines) }

    mutating func add(_ expectations: [Expectation], of submission: Submission) {
        let unit = submission.commune.unit
        for expectation in expectations + Self.ofBatch(unit) {
            lines.append(line(expectation, submission))
        }
        let isHonest = !expectations.contains { $0.severity == "blocker" }
        if isHonest, Roles.part(of: unit) == .sent {
            lines.append(
                line(
                    .absent("*", severity: "blocker", "no blocker stands on a commune without a planted one"),
                    submission))
        }
    }

    private func line(_ expectation: Expectation, _ submission: Submission) -> [String] {
        let place = submission.place(expectation.location)
        precondition(
            place != nil || expectation.location == .none,
            "A plant points at a cell that the sheets of \(submission.commune.unit.name) do not have: \(expectation)")
        let unit = expectation.code == "unit.ambiguous" && expectation.isPresent ? "" : submission.commune.unit.code
        let file = place?.file ?? (expectation.code == "unit.ambiguous" ? submission.files.first?.path ?? "" : "")
        return [
            unit, expectation.code, file, place?.sheet ?? "", place?.a1 ?? "", expectation.severity,
            expectation.isPresent ? "present" : "absent", expectation.label,
        ]
    }

    private static func ofBatch(_ unit: Unit) -> [Expectation] {
        switch Roles.part(of: unit) {
        case .notSent: return [.present("submission.not-sent", "warning", "nothing came from this commune")]
        case .sentTwice:
            return [.present("submission.conflict", "blocker", "two result tables for one commune and year")]
        case .ambiguous:
            return [
                .present(
                    "unit.ambiguous", "blocker", "two communes bear this name and the table does not say the district")
            ]
        case .sent where Roles.resemblesAnother(unit):
            return [
                .absent("unit.ambiguous", "look-alike: resembles another unit's name, but is plain with its district")
            ]
        case .sent: return []
        }
    }
}
