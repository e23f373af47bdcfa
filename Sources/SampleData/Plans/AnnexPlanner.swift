// Lays out a commune's annexes, one sheet per kind that was sent.

struct AnnexPlanner {
    let commune: Commune
    let block: TitleBlock

    init(_ commune: Commune) {
        self.commune = commune
        block = TitleBlock(
            unit: commune.unit, habits: commune.habits, reportNumber: commune.reportNumber,
            reportDay: commune.reportDay)
    }

    func plans() -> [(kind: AnnexKind, sheet: SheetPlan)] {
        AnnexKind.allCases.compactMap { kind in plan(kind).map { (kind, $0) } }
    }

    private func plan(_ kind: AnnexKind) -> SheetPlan? {
        let annexes = commune.annexes
        return switch kind {
        case .villages: sheet(kind, Self.villageColumns, annexes.villages, totals: true)
        case .roads: sheet(kind, roadColumns, annexes.roads, totals: !commune.habits.writesMetres)
        case .schools: sheet(kind, Self.schoolColumns, annexes.schools)
        case .households: sheet(kind, Self.householdColumns, annexes.households, totals: true)
        case .documents: sheet(kind, Self.documentColumns, annexes.documents)
        case .debts: sheet(kind, Self.debtColumns, annexes.debts, totals: true)
        case .survey: sheet(kind, Self.surveyColumns, annexes.survey)
        }
    }

    private func sheet<Row>(_ kind: AnnexKind, _ columns: [AnnexColumn<Row>], _ rows: [Row], totals: Bool = false)
        -> SheetPlan?
    {
        guard !rows.isEmpty else { return nil }
        return AnnexTable(kind: kind, columns: columns, rows: rows, hasTotals: totals).plan(block: block)
    }

    private static var villageColumns: [AnnexColumn<Village>] {
        [
            .text("Tên thôn, bản", "name") { $0.name },
            .count("Số hộ", "households") { $0.households },
            .count("Số nhân khẩu", "people") { $0.people },
            .yes("Có điện lưới quốc gia", "grid") { $0.isOnGrid },
            .count("Số hộ dùng điện thường xuyên, an toàn", "electricity") { $0.householdsWithSafeElectricity },
            .count("Số hộ nghèo", "poor") { $0.poorHouseholds },
            .yes("Nhà văn hóa hoặc nơi sinh hoạt cộng đồng", "house") { $0.hasCultureHouse },
            .yes("Đạt danh hiệu văn hóa", "title") { $0.holdsCultureTitle },
            .text("Quyết định danh hiệu", "decision") { $0.titleDecision },
            .text("Hiệu lực danh hiệu", "until") { $0.titleUntil },
        ]
    }

    private var roadColumns: [AnnexColumn<Road>] {
        let heads = ["Chiều dài", "Chiều dài đã cứng hóa", "Chiều dài đạt yêu cầu"]
        let lengths: [(Road) -> Int] = [{ $0.length }, { $0.hardSurfaced }, { $0.satisfactory }]
        let keys = ["length", "hard", "satisfactory"]
        let columns: [AnnexColumn<Road>] = zip(heads, zip(keys, lengths)).map { head, column in
            let (key, length) = column
            return commune.habits.writesMetres
                ? .text(head, key) { AnswerText.metresOrKilometres(length($0)) } : .tenths("\(head) (km)", key, length)
        }
        return [
            .text("Tên tuyến đường", "name") { $0.name },
            .text("Loại đường", "class") { $0.roadClass.rawValue },
            .text("Điểm đầu", "start") { $0.start },
            .text("Điểm cuối", "end") { $0.end },
        ] + columns + [
            .text("Kết cấu mặt đường", "surface") { $0.surface },
            .text("Năm hoàn thành", "year") { String($0.yearBuilt) },
        ]
    }

    private static var schoolColumns: [AnnexColumn<School>] {
        [
            .text("Tên trường", "name") { $0.name },
            .text("Cấp học", "level") { $0.level },
            .yes("CSVC đạt chuẩn quốc gia", "standard") { $0.meetsStandard },
            .text("Số quyết định công nhận", "decision") { $0.decision },
            .text("Ngày công nhận", "date") { $0.decisionDate },
            .text("Có giá trị đến", "until") { $0.validUntil },
        ]
    }

    private static var documentColumns: [AnnexColumn<Document>] {
        [
            .text("Chỉ tiêu", "indicator") { $0.indicator },
            .text("Số, ký hiệu", "number") { $0.citation.number },
            .text("Ngày ban hành", "date") { $0.citation.date },
            .text("Cơ quan ban hành", "issuer") { $0.citation.issuer },
            .text("Trích yếu nội dung", "subject") { $0.citation.subject },
            .text("Hiệu lực đến", "expires") { $0.citation.expires },
        ]
    }

    /// Written with one decimal, so that the column itself settles what `2.450,0` means.
    private static var debtColumns: [AnnexColumn<Debt>] {
        [
            .text("Tên công trình, dự án", "work") { $0.work },
            .text("Số hợp đồng", "contract") { $0.contract },
            .tenths("Giá trị hợp đồng (triệu đồng)", "value") { 10 * $0.contractValue },
            .tenths("Giá trị nghiệm thu (triệu đồng)", "accepted") { 10 * $0.accepted },
            .tenths("Vốn đã bố trí (triệu đồng)", "allotted") { 10 * $0.allotted },
            .tenths("Đã thanh toán (triệu đồng)", "paid") { 10 * $0.paid },
            .tenths("Bảo hành giữ lại", "retained") { 10 * $0.retained },
            .tenths("Còn nợ (triệu đồng)", "owed") { 10 * $0.owed },
        ]
    }

    private static var surveyColumns: [AnnexColumn<SurveyItem>] {
        [
            .text("Nội dung lấy ý kiến", "content") { $0.content },
            .count("Số hộ được lấy ý kiến", "asked", totals: false) { $0.asked },
            .count("Số hộ hài lòng", "satisfied", totals: false) { $0.satisfied },
        ]
    }
}
