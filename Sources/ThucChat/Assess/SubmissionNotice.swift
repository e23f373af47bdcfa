// What is said of a submission as a whole: sent, partial, in conflict, not sent.

/// A notice about a submission as a whole.
enum SubmissionNotice {
    case notSent

    func finding(of unit: Unit) -> Finding {
        switch self {
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
    /// In conflict where two files contradict; partial where no claim was read or a criterion has no word at all; else sent.
    func sent(by rulebook: Rulebook) -> UnitAssessment.Sent {
        if files.isEmpty { return .notSent }
        if findings.contains(where: { $0.code == "submission.conflict" }) { return .conflict }
        let claimed = Set(claims.filter { $0.speaker == .commune && $0.word != .none }.map(\.code))
        let tier = rulebook.tiers.first?.id ?? ""
        let isWhole = rulebook.criteria(of: tier).allSatisfy { criterion in
            claimed.contains(criterion.code) || criterion.indicators.contains { claimed.contains($0.code) }
        }
        return isWhole ? .sent : .partial
    }
}
