// The files one commune sends, and where in them each named cell stands.

struct SubmissionFile {
    enum Content {
        case workbook([SheetPlan])
        case separated(SheetPlan, CSVWriter)
    }

    var path: String  // below the folder of submissions
    var content: Content
    var isDecomposed = false
    var isRewritten = false  // handed in as another program's output

    /// The sheet's name as readers see it; a text file's sheet bears the file's name.
    func sheetName(_ sheet: SheetPlan) -> String {
        guard case .separated = content else { return sheet.name }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.split(separator: ".").dropLast().joined(separator: ".")
    }

    var text: String {
        let text =
            switch content {
            case .workbook(let sheets): SpreadsheetWriter.document(sheets)
            case .separated(let sheet, let writer): writer.document(sheet)
            }
        return isDecomposed ? UnicodeForm.decomposed(text) : text
    }
}

struct Submission {
    let commune: Commune
    var files: [SubmissionFile] = []
    private var places: [Expectation.Location: (file: Int, sheet: String, a1: String)] = [:]

    init(_ commune: Commune) {
        self.commune = commune
    }

    mutating func add(table sheet: SheetPlan, path: String, isRewritten: Bool = false) {
        let annexes = AnnexPlanner(commune).plans()
        let isInWorkbook = commune.annexes.areInTheSameWorkbook
        let table = isRewritten ? sheet.withoutMergesDown() : sheet
        let sheets = [table] + (isInWorkbook ? annexes.map(\.sheet) : [])
        add(content(sheets), path: path, isRewritten: isRewritten)
        record(sheet) { .table($0) }
        for (kind, annex) in annexes {
            if !isInWorkbook { add(.separated(annex, writer), path: annexPath(kind, beside: path)) }
            record(annex) { .annex(kind, $0) }
        }
    }

    /// Where a named cell stands: file, sheet, A1; nil where the commune's sheets have no such cell.
    func place(_ location: Expectation.Location) -> (file: String, sheet: String, a1: String)? {
        places[location].map { (files[$0.file].path, $0.sheet, $0.a1) }
    }

    private mutating func add(_ content: SubmissionFile.Content, path: String, isRewritten: Bool = false) {
        files.append(
            SubmissionFile(
                path: path, content: content, isDecomposed: commune.habits.isDecomposed, isRewritten: isRewritten))
    }

    private mutating func record(_ sheet: SheetPlan, as location: (CellKey) -> Expectation.Location) {
        guard let file = files.last else { return }
        for (key, place) in sheet.places {
            places[location(key)] = (files.count - 1, file.sheetName(sheet), place.a1)
        }
    }

    private func content(_ sheets: [SheetPlan]) -> SubmissionFile.Content {
        guard commune.habits.format != .spreadsheet, let first = sheets.first else { return .workbook(sheets) }
        return .separated(first, writer)
    }

    private var writer: CSVWriter {
        let separator: Character =
            switch commune.habits.format {
            case .spreadsheet, .semicolons: ";"
            case .commas: ","
            case .tabs: "\t"
            }
        return CSVWriter(separator: separator, hasByteOrderMark: commune.habits.hasByteOrderMark)
    }

    private func annexPath(_ kind: AnnexKind, beside path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/") + "/\(kind.fileName).csv"
    }
}
