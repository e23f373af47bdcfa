// The files of a bundle and the columns of its tables.

/// A file of a bundle.
enum BundleFile: String, CaseIterable, Hashable, Sendable {
    case findings = "findings.csv"
    case manifest = "manifest.json"
    case observations = "observations.csv"
    case places = "places.csv"
    case report = "report.html"
    case retention = "retention.csv"
    case rollups = "rollups.csv"
    case standings = "standings.csv"
    case summary = "summary.xlsx"
    case units = "units.csv"

    /// The folder of the departments' workbooks, one `ID.xlsx` for each that has something open.
    static let departments = "departments"

    /// The name of a department's workbook below the bundle; an id's letters that no file name should have are dashes.
    static func workbook(of owner: String) -> String {
        let name = owner.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return "\(departments)/\(String(name)).xlsx"
    }

    /// The tables, in the order of their names: the order in which their digests make the digest of the results.
    static let tables: [BundleFile] = [.findings, .observations, .places, .retention, .rollups, .standings, .units]

    /// The first line of a table; empty for what is not a table.
    var header: [String] {
        switch self {
        case .standings:
            [
                "unit", "unitName", "district", "tier", "level", "code", "test", "claim", "districtClaim",
                "provinceClaim",
                "value", "valueText", "unitOfMeasure", "numerator", "denominator", "threshold", "direction",
                "provenance",
                "supported", "reasons", "standing", "assurance", "provisional", "owners", "findings", "source",
            ]
        case .units:
            [
                "unit", "unitName", "district", "submission", "registered", "held", "claimed", "lowest", "highest",
                "certainOverstatement", "possibleOverstatement", "eligible", "provisional", "retention", "blockers",
                "warnings", "firstQuestion",
            ]
        case .findings:
            [
                "id", "code", "kind", "severity", "unit", "criterion", "indicator", "owners", "observed", "expected",
                "textVi", "textEn", "fixVi", "fixEn", "rule", "unlisted",
            ]
        case .places: ["finding", "order", "role", "file", "sheet", "a1", "raw", "decodedFrom", "head", "row"]
        case .observations:
            [
                "unit", "period", "speaker", "field", "status", "value", "unitOfMeasure", "raw", "conversion", "file",
                "sheet", "a1",
            ]
        case .retention:
            [
                "unit", "unitName", "district", "held", "titleSet", "decision", "date", "tier", "full", "lowest",
                "highest", "unmet", "criticalUnmet", "open", "retention", "comparedWith", "lostBySet", "lostByCommune",
                "unmetBefore", "lostCannotTell", "gainedBySet", "gainedByCommune",
            ]
        case .rollups: ["scope", "key", "measure", "value", "lowest", "highest", "target", "note"]
        case .manifest, .report, .summary: []
        }
    }
}
