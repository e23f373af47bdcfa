// The first pass: whose is each file, and of which period.

import Sheets

/// The files of a batch by unit, and what was noticed of files that are nobody's.
package struct Grouping: Sendable {
    /// One unit's files in name order, with the findings of their identification.
    package struct Group: Sendable {
        package var files: [InputFile] = []
        package var findings: [Finding] = []
    }

    /// By unit code.
    package var groups: [String: Group] = [:]
    /// Findings of files whose unit or period is not the batch's.
    package var findings: [Finding] = []
    /// The files that were not taken, as accounted in the manifest.
    package var leftOut: [SubmittedFile] = []

    /// Rows of the first sheet looked at to find the title block; the whole file where they do not say whose it is.
    static let peekRows = 40

    package init(_ files: [InputFile], _ request: AssessmentRequest, _ index: UnitIndex) throws(WorldFault) {
        if let unit = request.unit {
            groups[unit] = Group(files: files)
        } else {
            for file in files { try add(file, request, index) }
        }
    }

    private mutating func add(_ file: InputFile, _ request: AssessmentRequest, _ index: UnitIndex) throws(WorldFault) {
        let workbook = try file.peek(rows: Self.peekRows, limits: request.limits)
        let first = identify(workbook, path: file.name, units: index, expecting: request.period)
        if first.unitSource == .titleBlock || !Self.isPartial(workbook), take(file, first, request.period) { return }
        let read = try file.read(limits: request.limits)
        let whole = identify(read.outcome, path: file.name, units: index, expecting: request.period)
        if !take(file, whole, request.period) { leaveOut(read, whole) }
    }

    private static func isPartial(_ outcome: Result<Workbook, SheetsError>) -> Bool {
        switch outcome {
        case .success(let workbook): workbook.isPartial
        case .failure: false
        }
    }

    /// Puts a file with its unit; false where the unit is not known or the period is not the batch's.
    private mutating func take(_ file: InputFile, _ identity: Identification, _ period: Period) -> Bool {
        guard let unit = identity.unit, identity.period.map({ $0 == period }) ?? true else { return false }
        groups[unit.code, default: Group()].files.append(file)
        groups[unit.code]?.findings += identity.findings
        return true
    }

    /// A file that is nobody's: why, and the account of its rows. One that cannot be read at all tells nothing but that.
    private mutating func leaveOut(_ read: ReadFile, _ identity: Identification) {
        if case .failure(let error) = read.outcome {
            let place = Place(file: read.path, sheet: "", cell: CellPlace(row: 0, column: 0), raw: "")
            findings.append(
                Finding(
                    FileNotice.unreadable(file: read.path, error).notice, unit: nil, subject: read.path,
                    evidence: [Evidence("file", place)]))
        } else {
            findings += identity.findings
        }
        leftOut.append(Self.account(of: read, isOurs: identity.unit != nil))
    }

    /// The account of a file that is nobody's: its rows are read and none accepted.
    private static func account(of read: ReadFile, isOurs: Bool) -> SubmittedFile {
        let reason = isOurs ? "period-other" : "unit-unknown"
        var account = SubmittedFile(path: read.path, digest: read.digest, byteCount: read.byteCount, format: "")
        if case .success(let workbook) = read.outcome {
            account.format = workbook.format.rawValue
            account.sheets = workbook.sheets.map { sheet in
                SheetAccount(
                    sheet: sheet.name, form: nil, rowsRead: sheet.rowCount, skipped: [reason: sheet.rowCount])
            }
        }
        return account
    }
}
