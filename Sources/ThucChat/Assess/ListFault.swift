// What can be wrong with a list of units. Its words are in ListFault+Text.swift.

import Sheets

/// A fault of a list given beside the submissions.
enum ListFault: Hashable {
    /// `isWhole`: code, name and district all stand there, so that none of them can be added.
    case unknownUnit(String, isWhole: Bool, mayBe: [Unit])
    /// The code is one unit's, or none's, and the name another's.
    case codeAgainstName(code: String, name: String, byCode: Unit?, byName: [Unit])
    /// A ward or town in a list of what communes hold.
    case otherKind(Unit, kinds: [String])
    /// A unit of an earlier day, and the units of the period that it became.
    case formerUnit(Unit, became: [Unit])
    case noTable(file: String)
    case noField(file: String)
    case unreadable(file: String, Bilingual)
    case unknownTier(String, String, known: [Bilingual])
    case unknownSet(String, String, known: [String])
    case titleTwice(Bilingual, String)
    case titleDate(String, String)
    case titleAfterPeriod(CalendarDay, String, period: Period)
    /// A title of the time before a merger or split formed the unit.
    case titleBeforeUnit(String, origins: [Unit])
    case titleWithoutDecision(String)

    /// Stable for ever once released.
    var code: String {
        switch self {
        case .unknownUnit: "list.unknown-unit"
        case .codeAgainstName: "list.code-against-name"
        case .otherKind: "list.other-kind"
        case .formerUnit: "list.former-unit"
        case .noTable: "list.no-table"
        case .noField: "list.no-field"
        case .unreadable: "list.unreadable"
        case .unknownTier: "title.unknown-tier"
        case .unknownSet: "title.unknown-set"
        case .titleTwice: "title.twice"
        case .titleDate: "title.date"
        case .titleAfterPeriod: "title.after-period"
        case .titleBeforeUnit: "title.before-unit"
        case .titleWithoutDecision: "title.without-decision"
        }
    }

    func finding(at place: Place?) -> Finding {
        Finding(
            code: code, kind: .reading, severity: .warning, unit: nil,
            subject: place.map { "\($0.file) \($0.cell.a1)" } ?? text.en,
            text: text, fix: fix, evidence: place.map { [Evidence("source", $0)] } ?? [])
    }
}
