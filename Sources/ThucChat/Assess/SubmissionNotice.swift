// What is said of a submission as a whole: sent, partial, in conflict, not sent.

/// A notice about a submission as a whole.
enum SubmissionNotice {
    case notSent
    /// Criteria without a word of the commune.
    case partial(criteria: [String])

    func finding(of unit: Unit) -> Finding {
        switch self {
        case .partial(let criteria):
            Finding(
                code: "submission.partial", kind: .reading, severity: .warning, unit: unit.code, subject: "",
                observed: criteria.joined(separator: ";"),
                text: Bilingual(
                    vi: "Chưa có lời tự đánh giá của xã về tiêu chí \(criteria.joined(separator: ", ")).",
                    en: "The commune says nothing of criterion \(criteria.joined(separator: ", "))."),
                fix: Bilingual(
                    vi: "Đề nghị điền cột Tự đánh giá, hoặc gửi đủ các phần của biểu.",
                    en: "Please fill in the column of the commune's own assessment, or send all parts of the table."))
        case .notSent:
            Finding(
                code: "submission.not-sent", kind: .reading, severity: .warning, unit: unit.code, subject: "",
                text: Bilingual(
                    vi: "Chưa nhận được hồ sơ của \(unit.fullName).",
                    en: "Nothing has been received from \(unit.fullName)."),
                fix: Bilingual(vi: "Đề nghị gửi hồ sơ.", en: "Please send the submission."))
        }
    }
}

extension Submission {
    /// In conflict where two files contradict; partial where a criterion has no word at all; else sent.
    func sent(by rulebook: Rulebook) -> UnitAssessment.Sent {
        if files.isEmpty { return .notSent }
        if isInConflict { return .conflict }
        return unspoken(in: rulebook).isEmpty ? .sent : .partial
    }

    /// What is to be said of the submission as a whole, if anything.
    func notice(by rulebook: Rulebook) -> SubmissionNotice? {
        switch sent(by: rulebook) {
        case .notSent: .notSent
        case .partial: .partial(criteria: unspoken(in: rulebook))
        case .sent, .conflict: nil
        }
    }

    private var isInConflict: Bool { findings.contains { $0.code == "submission.conflict" } }

    /// Criteria of the lowest tier of which neither they nor any indicator has a word of the commune.
    private func unspoken(in rulebook: Rulebook) -> [String] {
        let claimed = Set(claims.filter { $0.speaker == .commune && $0.word != .none }.map(\.code))
        return rulebook.criteria(of: rulebook.baseTier?.id ?? "").filter { criterion in
            !claimed.contains(criterion.code) && !criterion.indicators.contains { claimed.contains($0.code) }
        }.map(\.code)
    }
}
