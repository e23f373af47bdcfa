// Makes one commune's submission: figures, plant, annexes, files.

struct SubmissionMaker {
    let seed: UInt64
    let annexHouseholds: Int

    private var maker: CommuneMaker { CommuneMaker(seed: seed) }

    /// The submission and what an assessment must find in it.
    func submission(of unit: Unit) -> (submission: Submission, expectations: [Expectation]) {
        let (commune, expectations) = commune(unit)
        var submission = Submission(commune)
        let isAmbiguous = Roles.part(of: unit) == .ambiguous
        let sheet = ResultTablePlanner(commune, namesDistrict: !isAmbiguous).plan()
        submission.add(table: sheet, path: path(of: commune), isRewritten: Roles.isRewritten(unit))
        if Roles.part(of: unit) == .sentTwice { addSecondTable(to: &submission) }
        return (submission, expectations)
    }

    /// The commune with its plant, if it has one.
    func commune(_ unit: Unit) -> (Commune, [Expectation]) {
        let plant = Plant.plant(of: unit)
        let setting = plant?.setting ?? Plant.Setting()
        let households = setting.households ?? (setting.hasAnnexes ? annexHouseholds : nil)
        let claimed = setting.claimed ?? (Roles.isRegistered(unit) ? 19 : nil)
        var commune = maker.commune(unit, households: households, claimed: claimed, meets: setting.meets)
        setHabits(&commune, by: setting)
        var random = SeededRandom(seed: seed, label: "plant \(unit.code)")
        plant?.before(&commune, &random)
        if setting.hasAnnexes {
            var annexes = AnnexMaker(commune: commune, seed: seed)
            commune.annexes = annexes.annexes()
            commune.annexes.areInTheSameWorkbook = setting.annexesInWorkbook
        }
        let expectations = plant?.apply(&commune) ?? []
        commune.stateConditions(isRegistered: Roles.isRegistered(unit))
        return (commune, expectations)
    }

    private func setHabits(_ commune: inout Commune, by setting: Plant.Setting) {
        let layout = TableLayout.layout(of: commune.unit.district)
        if let format = setting.format { commune.habits.format = format }
        if layout.criterionStyle == .mergedClaim { commune.habits.format = .spreadsheet }
        if commune.unit.name == Roles.decomposedName { commune.habits.isDecomposed = true }
        setting.adjust(&commune.habits)
    }

    // MARK: Files

    private func path(of commune: Commune) -> String {
        let unit = commune.unit
        let suffix = commune.habits.format == .spreadsheet ? "xml" : "csv"
        if Roles.part(of: unit) == .ambiguous { return "gui-qua-thu-dien-tu/bieu-ket-qua-nong-thon-moi.\(suffix)" }
        let folder = unit.district.folder
        if !commune.annexes.isEmpty { return "\(folder)/\(unit.folder)/bieu-ket-qua-2020.\(suffix)" }
        if commune.habits.fileNamedByCode { return "\(folder)/\(unit.code).\(suffix)" }
        return switch unit.district.code {
        case "998": "\(folder)/\(unit.folder)/Biểu kết quả NTM 2020.\(suffix)"
        case "995": "\(folder)/bao-cao-so-\(commune.reportNumber)-\(unit.code.suffix(3)).\(suffix)"
        default: "\(folder)/\(unit.folder)/bieu-ket-qua-2020.\(suffix)"
        }
    }

    /// A second result table of the same period, as an office sends that corrected its figures and did not say so.
    private func addSecondTable(to submission: inout Submission) {
        var commune = submission.commune
        commune.habits.format = commune.habits.format == .spreadsheet ? .semicolons : .spreadsheet
        commune.reportDay = min(30, commune.reportDay + 5)
        commune.reportNumber += 17
        let unmet = Standard.criteria.first { commune.claim(of: $0) != .met }
        for indicator in unmet?.indicators ?? [] { commune.claims[indicator.code] = .met }
        let suffix = commune.habits.format == .spreadsheet ? "xml" : "csv"
        var second = Submission(commune)
        second.add(
            table: ResultTablePlanner(commune).plan(),
            path: "\(commune.unit.district.folder)/\(commune.unit.folder)/bieu-ket-qua-2020-lan-2.\(suffix)")
        submission.files += second.files
    }
}

extension Commune {
    /// States the conditions of recognition as the annexes give them; a registered commune without annexes states them too.
    fileprivate mutating func stateConditions(isRegistered: Bool) {
        guard isRegistered || !annexes.debts.isEmpty else { return }
        let owed = annexes.debts.reduce(0) { $0 + $1.owed }
        conditions.append(
            Condition(
                label: "Nợ đọng xây dựng cơ bản",
                text: owed == 0 ? "0 đồng" : "\(VietnameseText.grouped(owed)) triệu đồng"))
        let words = AnswerText(habits: habits, hasDocumentAnnex: false)
        let asked = annexes.survey.first?.asked ?? counts.households * 78 / 100
        let items =
            annexes.survey.isEmpty
            ? [SurveyItem(content: "", asked: asked, satisfied: asked * 96 / 100)] : annexes.survey
        let satisfied = Share(
            part: items.reduce(0) { $0 + $1.satisfied }, whole: items.reduce(0) { $0 + $1.asked })
        conditions.append(
            Condition(
                label: "Tỷ lệ hộ được lấy ý kiến",
                text: words.share(Share(part: asked, whole: counts.households), .households)))
        conditions.append(Condition(label: "Tỷ lệ hài lòng", text: words.percent(satisfied)))
    }
}
