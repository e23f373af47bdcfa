// Writes report.html: parts of single units as they pass, then the head of the page with its roll-ups, then everything in the order people read.

import SheetsOut

/// A report being written. Memory: the roll-ups and the ends of the chains of its parts.
final class ReportWriter {
    private let frame: ReportFrame
    private let parts: ReportParts
    private let points: ValuePoints
    /// Numbers given to districts and departments as they are met.
    private var districtNumbers: [District: Int] = [:]
    private var ownerNumbers: [String: Int] = [:]

    /// - Parameter scratchPath: where scratch files may be made, on the bundle's disk.
    init(context: BundleContext, scratchPath: String) throws(BundleError) {
        frame = ReportFrame(context: context)
        points = ValuePoints(frame: frame)
        parts = try ReportParts(path: scratchPath)
    }

    /// Keeps what one unit gives to the page. Its personal values must be gone already.
    func append(_ assessment: UnitAssessment) throws(BundleError) {
        let tree = StandingTree(assessment.standings)
        let row = UnitRow(frame: frame, assessment: assessment, tree: tree)
        try parts.add(row.matrix, to: .matrix)
        if let district = assessment.unit.district {
            try parts.add(row.range, to: .range, group: number(of: district))
        } else {
            try parts.add(row.range, to: .range, group: -1)
        }
        if assessment.isRegistered == true {
            try parts.add(row.registered, to: .registered)
            let line = ReadinessLine(assessment, owing: row.owing, conclusion: row.conclusion, in: frame)
            try parts.add(text: line.stored, to: .readiness)
            try parts.add(CouncilSheet(frame: frame, assessment: assessment, tree: tree).html, to: .sheet)
        }
        if row.isHeldBelowFull { try parts.add(row.held, to: .held) }
        try append(CommunePage(frame: frame, assessment: assessment, tree: tree).html, row.matters)
        try append(DepartmentParts(frame: frame, assessment: assessment, tree: tree))
        for (group, text) in points.texts(of: assessment) { try parts.add(text: text, to: .point, group: group) }
    }

    private func append(_ page: Html, _ matters: [(rank: Int, html: Html)]) throws(BundleError) {
        try parts.add(page, to: .commune)
        for matter in matters { try parts.add(matter.html, to: .matter, rank: matter.rank) }
    }

    private func append(_ department: DepartmentParts) throws(BundleError) {
        for row in department.rows {
            let group = number(of: row.owner)
            try parts.add(row.html, to: .question, group: group, rank: row.rank)
            try parts.add(text: row.line.stored, to: .line, group: group, rank: row.rank)
        }
        for letter in department.letters {
            let group = number(of: letter.owner)
            try parts.add(letter.html, to: .letter, group: group, rank: department.letterRank)
            try parts.add(text: letter.text, to: .letterText, group: group, rank: department.letterRank)
        }
    }

    /// Writes the whole page.
    ///
    /// - Parameter digest: SHA-256 of the results, printed at the foot of every page.
    func finish(
        path: String, rollups: Rollups, batchFindings: [Finding], digest: String
    ) throws(BundleError) -> OutputFile.Receipt {
        let page = try OutputFile(creating: path)
        let home = HomePage(frame: frame, rollups: rollups, batchFindings: batchFindings)
        try page.write(PageHead(frame: frame, digest: digest).html.markup.utf8)
        try write(home, rollups, to: page)
        try write(rollups, batchFindings, to: page)
        try writeDepartments(rollups, to: page)
        try writeCriteria(rollups, to: page)
        try page.write(ThresholdPage(frame: frame, inUse: rollups.levels).html.markup.utf8)
        try page.write("<section class=\"page\" id=\"phieu\">\n<h2 class=\"onscreen\">\(sheetsTitle)</h2>\n".utf8)
        try parts.write(.sheet, to: page)
        try page.write("</section>\n".utf8)
        try parts.write(.commune, to: page)
        try page.write(PageHead(frame: frame, digest: digest).end.markup.utf8)
        return try page.close()
    }

    private var sheetsTitle: String {
        frame.say("Phiếu tóm tắt các xã đăng ký", "Summaries of the registered communes")
    }

    private func write(_ home: HomePage, _ rollups: Rollups, to page: OutputFile) throws(BundleError) {
        try page.write(home.opening.markup.utf8)
        try page.write(home.registeredHead(parts.count(.registered)).markup.utf8)
        try parts.write(.registered, to: page)
        try page.write(home.heldHead(parts.count(.held)).markup.utf8)
        try parts.write(.held, to: page)
        try page.write(home.departments.markup.utf8)
        try page.write(home.matrixHead.markup.utf8)
        try parts.write(.matrix, to: page)
        try page.write(home.matrixEnd.markup.utf8)
        try writeRanges(home, to: page)
        try page.write(home.closing.markup.utf8)
    }

    private func writeRanges(_ home: HomePage, to page: OutputFile) throws(BundleError) {
        try page.write(home.rangesHead.markup.utf8)
        for (district, number) in districtNumbers.sorted(by: { $0.key < $1.key }) {
            try page.write(home.rangeGroup(district.fullName).markup.utf8)
            try parts.write(.range, group: number, to: page)
            try page.write("</ul></div>\n".utf8)
        }
        if parts.count(.range, group: -1) > 0 {
            try page.write(home.rangeGroup("").markup.utf8)
            try parts.write(.range, group: -1, to: page)
            try page.write("</ul></div>\n".utf8)
        }
        try page.write("</div></section>\n".utf8)
    }

    /// The district table and the list of open matters.
    private func write(_ rollups: Rollups, _ batchFindings: [Finding], to page: OutputFile) throws(BundleError) {
        try page.write(DistrictTable(frame: frame, rollups: rollups).html.markup.utf8)
        let matters = OpenMatters(frame: frame)
        try page.write(matters.head(parts.count(.matter) + batchFindings.count).markup.utf8)
        for finding in batchFindings { try page.write(matters.row(finding, unit: nil).markup.utf8) }
        try parts.write(.matter, to: page)
        try page.write(matters.end.markup.utf8)
    }

    private func writeDepartments(_ rollups: Rollups, to page: OutputFile) throws(BundleError) {
        for owner in rollups.ownerKeys(frame.context.rulebook) {
            let group = ownerNumbers[owner] ?? -1
            let department = DepartmentPage(frame: frame, owner: owner, count: rollups.owners[owner])
            try page.write(department.head(rows: parts.count(.question, group: group)).markup.utf8)
            try parts.write(.question, group: group, to: page)
            try page.write(department.letters(parts.count(.letter, group: group)).markup.utf8)
            try parts.write(.letter, group: group, to: page)
            try page.write(department.end.markup.utf8)
        }
    }

    private func writeCriteria(_ rollups: Rollups, to page: OutputFile) throws(BundleError) {
        for criterion in frame.context.rulebook.criteria where rollups.counts(criterion, frame.context.rulebook) {
            let html = CriterionPage(frame: frame, criterion: criterion, count: rollups.criteria[criterion.code])
            let tests = points.tests.filter { $0.criterion == criterion.code }
            try page.write(html.head(hasPictures: !tests.isEmpty).markup.utf8)
            for test in tests {
                try page.write(points.picture(test, try parts.texts(.point, group: test.number)).markup.utf8)
            }
            try page.write(html.end.markup.utf8)
        }
    }

    /// The workbooks of the departments that have something open or to ask, in the order of the page, one at a time.
    func departmentWorkbooks(_ rollups: Rollups, each: (_ owner: String, _ bytes: [UInt8]) throws -> Void) throws {
        for owner in rollups.ownerKeys(frame.context.rulebook) {
            guard let group = ownerNumbers[owner] else { continue }
            do { try each(owner, try departmentWorkbook(owner, group)) } catch let fault as DraftFault {
                throw WorldFault(fault, path: BundleFile.workbook(of: owner))
            }
        }
    }

    private func departmentWorkbook(_ owner: String, _ group: Int) throws -> [UInt8] {
        let (lines, letters) = (parts.count(.line, group: group), parts.count(.letterText, group: group))
        var workbook = try DepartmentWorkbook(frame: frame, owner: owner, lineCount: lines, hasLetters: letters > 0)
        try parts.each(.line, group: group) { text in
            if let line = DepartmentLine(stored: text) { try workbook.append(line) }
        }
        try parts.each(.letterText, group: group) { try workbook.append(letter: $0) }
        return try workbook.bytes()
    }

    /// The office's half-year tables.
    func summaryWorkbook(_ rollups: Rollups) throws(BundleError) -> SummaryWorkbook {
        let lines = try parts.texts(.readiness, group: 0).compactMap(ReadinessLine.init(stored:))
        return SummaryWorkbook(frame: frame, rollups: rollups, registered: lines)
    }

    private func number(of district: District) -> Int {
        if let number = districtNumbers[district] { return number }
        districtNumbers[district] = districtNumbers.count
        return districtNumbers.count - 1
    }

    private func number(of owner: String) -> Int {
        if let number = ownerNumbers[owner] { return number }
        ownerNumbers[owner] = ownerNumbers.count
        return ownerNumbers.count - 1
    }
}
