// Progress against a target in words, and as a row of rollups.csv.

import FEEL

extension TargetProgress.Gap {
    /// Why there is no number, and what would give one.
    var shown: Bilingual {
        switch self {
        case .notInTables:
            Bilingual(
                vi: "Chưa tính được từ số liệu đã gửi; đề nghị theo dõi bằng báo cáo riêng",
                en: "Cannot be computed from what was sent; to be followed in a report of its own")
        case .noTitles:
            Bilingual(
                vi: "Chưa tính được: chưa có danh sách xã đã được công nhận (--titles)",
                en: "Cannot be computed: no list of titles was given (--titles)")
        case .noStartOfYear:
            Bilingual(
                vi: "Chưa tính được: chưa có bộ kết quả đầu năm (--previous)",
                en: "Cannot be computed: no bundle of the start of the year was given (--previous)")
        case .noUnits:
            Bilingual(
                vi: "Chưa tính được: đơn vị này không có trong danh mục của kỳ",
                en: "Cannot be computed: the unit is not in the list of the period")
        }
    }
}

extension TargetProgress.Outcome {
    /// - Parameter isDue: the last day that counts lies within the period.
    func shown(isDue: Bool) -> Bilingual {
        switch self {
        case .reached: Bilingual(vi: "Đã đạt mức", en: "Reached")
        case .notReached:
            isDue
                ? Bilingual(vi: "Chưa đạt mức", en: "Not reached")
                : Bilingual(vi: "Chưa đạt mức, còn trong hạn", en: "Not reached yet, still in time")
        case .open: Bilingual(vi: "Chưa đủ căn cứ kết luận", en: "Not enough to conclude")
        case .notComputed: Bilingual(vi: "Chưa tính được", en: "Cannot be computed")
        }
    }

    var sign: String {
        switch self {
        case .reached: "✓"
        case .notReached: "✕"
        case .open: "?"
        case .notComputed: "–"
        }
    }
}

extension TargetProgress {
    /// `≥ 11`, `≥ 1–1,5`.
    func shownLevel(_ say: Speech) -> String {
        let far = reading.upTo.map { "–\(say.number($0))" } ?? ""
        return "\(reading.direction.sign) \(say.number(reading.level))\(far)"
    }

    /// The outcome, or why there is no number.
    func conclusion(in frame: ReportFrame) -> String {
        if case .failure(let error) = result { return frame.say(error.gap.shown) }
        return frame.say(outcome.shown(isDue: target.by <= frame.context.period.lastDay))
    }

    var measured: Measured? { if case .success(let measured) = result { measured } else { nil } }

    /// The row of `rollups.csv`.
    func row(language: Language) -> RollupRow {
        var row = RollupRow("target", key, measure.id, measured, note: note(language))
        row.target = reading.plain
        return row
    }

    private func note(_ language: Language) -> String {
        var parts = [outcome.rawValue, reading.direction.rawValue, "by \(target.by)"]
        if case .failure(let error) = result { parts[0] += " (\(error.gap.rawValue))" }
        if let share { parts.append("\(share)%") }
        if !reading.words[language].isEmpty { parts.append(reading.words[language]) }
        return parts.joined(separator: "; ")
    }
}
