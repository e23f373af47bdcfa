// The lines of an explanation: cells, observation, test, standing, then what must be clarified.

import FEEL

/// The rows of one unit, ready to be told.
struct Explanation {
    let unit: BundleTable.Row
    /// In the order of the table: tier, conditions, criteria with their indicators and tests.
    let standings: [BundleTable.Row]
    let findings: [BundleTable.Row]
    let observations: [BundleTable.Row]
    /// By finding's id or standing's key.
    let places: [String: [BundleTable.Row]]
    let say: Speech

    /// The unit in a few lines, one per criterion.
    var overview: String {
        let levels = ["tier", "condition", "criterion"]
        let lines = standings.filter { levels.contains($0["level"]) }.map { "  \(subject($0)): \(outcome($0))" }
        let hint = say(
            "Xem từng tiêu chí: thucchat explain BUNDLE \(unit["unit"]) MÃ",
            "For one of them: thucchat explain BUNDLE \(unit["unit"]) CODE")
        return text([heading, counts] + lines + ["", hint])
    }

    /// The walk for a code; nil where the unit has no standing of it.
    ///
    /// A criterion brings its indicators; where a criterion and its only indicator share a code, the criterion is told.
    ///
    /// - Parameter code: `17.1` in the base tier, `nang-cao:1.1` in another, or a tier's id.
    func walk(_ code: String) -> String? {
        let wanted = code == "\(baseTier):\(RuleCode(code).plain)" ? RuleCode(code).plain : code
        guard let start = standings.firstIndex(where: { written($0) == wanted && $0["level"] != "test" }) else {
            return nil
        }
        let rest = standings[start...].dropFirst()
        let below = rest.prefix { isBelow($0["level"], standings[start]["level"]) }
        let told = [standings[start]] + below
        return text([heading, ""] + told.flatMap(lines) + questions(Set(told.flatMap { $0.list("findings") })))
    }

    /// The tier whose rows come first.
    private var baseTier: String { standings.first?["tier"] ?? "" }

    /// A row's code as the rulebook writes it: with its tier where that is not the base tier.
    private func written(_ row: BundleTable.Row) -> String {
        let isAlone = row["tier"] == baseTier || row["level"] == "tier"
        return RuleCode(tier: isAlone ? nil : row["tier"], plain: row["code"]).written
    }

    private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

    private func isBelow(_ level: String, _ head: String) -> Bool {
        let order = ["tier": 0, "condition": 1, "criterion": 1, "indicator": 2, "test": 3]
        if head == "tier" { return false }
        return (order[level] ?? 0) > (order[head] ?? 0)
    }

    // MARK: the unit

    private var heading: String {
        let district = unit["district"].isEmpty ? "" : ", \(unit["district"])"
        let period = observations.first.map { " · \($0["period"])" } ?? ""
        return "\(unit["unitName"])\(district) (\(unit["unit"]))\(period)"
    }

    private var counts: String {
        let supported = unit["lowest"] == unit["highest"] ? unit["lowest"] : "\(unit["lowest"])–\(unit["highest"])"
        return say(
            "Tự đánh giá \(unit["claimed"]) tiêu chí, có cơ sở \(supported); chênh lệch chắc chắn \(unit["certainOverstatement"]), có thể tới \(unit["possibleOverstatement"])",
            "\(unit["claimed"]) criteria claimed, \(supported) supported; overstated certainly by \(unit["certainOverstatement"]), possibly by \(unit["possibleOverstatement"])"
        )
    }

    // MARK: one standing

    private func lines(_ row: BundleTable.Row) -> [String] {
        let level = row["level"]
        let indent = level == "test" ? "    " : level == "indicator" ? "  " : ""
        let head = "\(indent)\(subject(row)): \(outcome(row))"
        let isSummary = isSummary(row)
        let steps = [
            step("Ô", "Cells", cells(row, claimsOnly: isSummary)),
            step("Số liệu", "Observed", isSummary ? [] : observed(row)),
            step("Phép so", "Test", isSummary ? [] : compared(row)),
            step("Kết luận", "Standing", concluded(row)),
        ]
        return [head] + steps.flatMap { $0 }.map { "\(indent)  \($0)" }
    }

    /// A step's lines under its name; nothing where there is nothing to tell.
    private func step(_ vi: String, _ en: String, _ lines: [String]) -> [String] {
        let name = TerminalText(text: say(vi, en)).padded(to: 9)
        return lines.enumerated().map { ($0 == 0 ? name : String(repeating: " ", count: 9)) + " " + $1 }
    }

    private func subject(_ row: BundleTable.Row) -> String {
        switch Standing.Level(rawValue: row["level"]) {
        case .tier: say("Danh hiệu", "Tier") + " " + written(row)
        case .condition: say("Điều kiện", "Condition") + " " + written(row)
        case .criterion: say("Tiêu chí", "Criterion") + " " + written(row)
        case .indicator: say("Chỉ tiêu", "Indicator") + " " + written(row)
        case .test: say("Phép thử", "Test") + " " + written(row) + "/" + row["test"]
        case nil: written(row)
        }
    }

    private func outcome(_ row: BundleTable.Row) -> String {
        let word = Standing.Word(rawValue: row["standing"]).map { "\($0.sign) \(say($0.shown))" } ?? row["standing"]
        return word + (row["provisional"] == "true" ? say(" (tạm tính)", " (provisional)") : "")
    }

    private func key(_ row: BundleTable.Row) -> String {
        [unit["unit"], row["level"], written(row), row["test"]].filter { !$0.isEmpty }.joined(separator: "/")
    }

    /// What is told by the rows below it: a criterion, and an indicator or condition that has tests.
    private func isSummary(_ row: BundleTable.Row) -> Bool {
        let level = row["level"]
        let hasTests = standings.contains { $0["level"] == "test" && written($0) == written(row) }
        return level == "criterion" || (level != "test" && hasTests)
    }

    private func cells(_ row: BundleTable.Row, claimsOnly: Bool) -> [String] {
        (places[key(row)] ?? []).filter { !claimsOnly || $0["role"] == "claim" }.map(cell)
    }

    private func cell(_ place: BundleTable.Row) -> String {
        let address = place["a1"].isEmpty ? place["sheet"] : "\(place["sheet"])!\(place["a1"])"
        let names = [place["head"], place["row"]].filter { !$0.isEmpty }
        let about = names.isEmpty ? "" : " (\(names.joined(separator: "; ")))"
        let raw = place["raw"].isEmpty ? "" : " «\(place["raw"])»"
        let encoding = place["decodedFrom"].isEmpty ? "" : " (\(place["decodedFrom"]))"
        return "\(say(shownRole(place["role"]))): \(place["file"]) · \(address)\(about)\(raw)\(encoding)"
    }

    /// The observations read from the cells of the standing.
    private func observed(_ row: BundleTable.Row) -> [String] {
        let cited = (places[key(row)] ?? []).map { "\($0["file"])\u{0}\($0["sheet"])\u{0}\($0["a1"])" }
        return observations.filter { observation in
            let cells = zip(zip(observation.list("file"), observation.list("sheet")), observation.list("a1"))
            let isCited = cells.contains { cited.contains("\($0.0)\u{0}\($0.1)\u{0}\($1)") }
            // Several values are computed from the same rows; the one told here is the one that was compared.
            return isCited && (observation["status"] != "derived" || observation["value"] == row["value"])
        }.map(observation)
    }

    private func observation(_ row: BundleTable.Row) -> String {
        let value = row["value"].isEmpty ? row["status"] : measured(row["value"], row)
        let conversion = row["conversion"].isEmpty ? "" : " (\(row["conversion"]))"
        return "\(row["field"]) (\(speaker(row["speaker"]))) = \(value)\(conversion)"
    }

    private func speaker(_ id: String) -> String {
        let known: [Speaker] = [.commune, .district, .province]
        return say((known.first { $0.id == id } ?? .source(String(id.drop { $0 != ":" }.dropFirst()))).name)
    }

    /// Value against threshold, with the fraction and how the threshold is known.
    private func compared(_ row: BundleTable.Row) -> [String] {
        guard !row["provenance"].isEmpty || !row["value"].isEmpty else { return [] }
        let value = row["value"].isEmpty ? say("chưa có giá trị", "no value") : measured(row["value"], row)
        let fraction = row["denominator"].isEmpty ? "" : " (\(plain(row["numerator"]))/\(plain(row["denominator"])))"
        let direction = Direction(rawValue: row["direction"])
        let threshold = row["threshold"].isEmpty ? "" : " \(direction?.sign ?? "") \(measured(row["threshold"], row))?"
        let support = Support(rawValue: row["supported"]).map { say($0.shown) } ?? row["supported"]
        let provenance =
            Provenance(rawValue: row["provenance"]).map { say($0.shown) } ?? row["provenance"]
        let source = row["source"].isEmpty ? "" : " (\(row["source"]))"
        let known = provenance.isEmpty ? [] : [say("mức quy định: ", "threshold: ") + provenance + source]
        return ["\(value)\(fraction)\(threshold) → \(support)"] + known
    }

    private func measured(_ value: String, _ row: BundleTable.Row) -> String {
        row["unitOfMeasure"].isEmpty ? plain(value) : "\(plain(value)) \(row["unitOfMeasure"])"
    }

    /// A number as its readers write it; any other text as it is.
    private func plain(_ value: String) -> String { Number(value).map(say.number) ?? value }

    /// Claims against support, reasons and backing.
    private func concluded(_ row: BundleTable.Row) -> [String] {
        let speakers = [
            ("claim", "Tự đánh giá", "claimed"), ("districtClaim", "cấp huyện", "district"),
            ("provinceClaim", "cấp tỉnh", "province"),
        ]
        let claims = speakers.compactMap { column, vi, en in
            Claim.Word(rawValue: row[column]).map { "\(say(vi, en)): \(say($0.name))" }
        }
        let support = Support(rawValue: row["supported"]).map { say("theo số liệu: ", "by the data: ") + say($0.shown) }
        let reasons = row.list("reasons").compactMap { Reason(rawValue: $0).map { say($0.name) } }.joined(
            separator: ", ")
        let backing = Assurance(rawValue: row["assurance"]).map {
            "\(say("mức độ căn cứ", "assurance")) \($0.rawValue) (\(say($0.shown)))"
        }
        return [
            (claims + [support, backing].compactMap { $0 } + (reasons.isEmpty ? [] : [reasons])).joined(
                separator: " · ")
        ]
    }

    // MARK: what must be clarified

    private func questions(_ ids: Set<String>) -> [String] {
        let asked = findings.filter { ids.contains($0["id"]) }
        guard !asked.isEmpty else { return [] }
        return ["", say("Nội dung cần làm rõ", "To be clarified")] + asked.flatMap(question)
    }

    private func question(_ row: BundleTable.Row) -> [String] {
        let severity = Finding.Severity(rawValue: row["severity"]).map { say($0.shown) } ?? row["severity"]
        let rule = row["rule"].isEmpty ? "" : " · \(row["rule"])"
        let compared =
            row["observed"].isEmpty && row["expected"].isEmpty
            ? []
            : [
                "    "
                    + say(
                        "ghi «\(say.operand(row["observed"]))», so với «\(say.operand(row["expected"]))»",
                        "observed “\(say.operand(row["observed"]))”, expected “\(say.operand(row["expected"]))”")
            ]
        return [
            "  \(severity) · \(row["code"]) · \(row["id"])\(rule)", "    \(row[say("textVi", "textEn")])",
            "    \(row[say("fixVi", "fixEn")])",
        ]
            + compared + (places[row["id"]] ?? []).map { "    \(cell($0))" }
    }
}
