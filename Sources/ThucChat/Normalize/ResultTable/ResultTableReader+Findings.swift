// Findings about entries, with criterion, indicator, owners and cells.

import Sheets

extension ResultTableReader {
    func name(of entry: ResultEntry) -> String {
        switch entry.subject {
        case .indicator(let code), .criterion(let code), .disputed(let code, _): codes.written(code)
        case .unknown(let text): text
        case .field(let id): rulebook.dictionary.field(id: id)?.name ?? id
        }
    }

    func values(_ entry: ResultEntry, _ column: Int) -> [Evidence] {
        entry.places(column).map { Evidence("value", $0) }
    }

    mutating func reject(_ entry: ResultEntry) {
        rejected += entry.lines.map { (entry.sheet, $0) }
    }

    mutating func addFault(_ fault: ReadingFault, _ field: Field, _ entry: ResultEntry, _ column: Int) {
        let places = entry.places(column)
        let shown = field.isPersonal ? fault.concealed : fault
        let notice = CellNotice.fault(shown, a1: places.first?.cell.a1 ?? "").notice
        findings.append(
            finding(notice, about: entry, subject: field.id, observed: shown.typed, evidence: values(entry, column)))
    }

    mutating func add(
        _ notice: RowNotice, about entry: ResultEntry, subject: String? = nil, evidence: [Evidence]
    ) {
        findings.append(finding(notice.notice, about: entry, subject: subject ?? name(of: entry), evidence: evidence))
    }

    mutating func add(_ notice: RowNotice, subject: String, evidence: [Evidence]) {
        findings.append(Finding(notice.notice, unit: unit.code, subject: subject, evidence: evidence))
    }

    func finding(
        _ notice: Notice, about entry: ResultEntry, subject: String, observed: String = "", evidence: [Evidence]
    ) -> Finding {
        let home: (criterion: String?, indicator: String?, owners: [String])
        switch entry.subject {
        case .indicator(let code):
            home = (codes.criterion(of: code).map(codes.written), codes.written(code), codes.owners(of: code))
        case .criterion(let code): home = (codes.written(code), nil, codes.owners(of: code))
        case .field(let id):
            let stating = rulebook.indicator(stating: id)
            home = (stating?.criterion.code, stating?.indicator.code, stating?.indicator.owners ?? [])
        case .disputed(let code, _): home = (codes.criterion(of: code), nil, codes.owners(of: code))
        case .unknown: home = (nil, nil, [])
        }
        return Finding(
            notice, unit: unit.code, subject: subject, criterion: home.criterion, indicator: home.indicator,
            owners: home.owners, observed: observed, evidence: evidence)
    }
}

extension Place {
    /// What tells findings about cells of one unit apart.
    var subject: String { "\(file)|\(sheet)|\(cell.a1)" }
}
