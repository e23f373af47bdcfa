// The words in which standings, backing, findings and thresholds are shown to people. Asking, never accusing.

extension Standing.Word {
    /// As shown on screens and paper.
    var shown: Bilingual {
        switch self {
        case .supported: Bilingual(vi: "Đạt, có cơ sở", en: "Met, supported")
        case .overstated: Bilingual(vi: "Chưa đạt theo số liệu", en: "Not met by the data")
        case .unsupported: Bilingual(vi: "Thiếu minh chứng", en: "Evidence missing")
        case .noStandard: Bilingual(vi: "Chưa có mức quy định", en: "No threshold set")
        case .disputed: Bilingual(vi: "Cần xác minh", en: "To be verified")
        case .understated: Bilingual(vi: "Đạt theo số liệu", en: "Met by the data")
        case .notMet: Bilingual(vi: "Chưa đạt", en: "Not met")
        case .undetermined: Bilingual(vi: "Chưa đủ căn cứ kết luận", en: "Not enough to conclude")
        case .unclaimed: Bilingual(vi: "Chưa tự đánh giá", en: "No self-assessment")
        case .notApplicable: Bilingual(vi: "Không áp dụng", en: "Not applicable")
        case .eligible: Bilingual(vi: "Đủ điều kiện theo số liệu", en: "Conditions met by the data")
        case .notEligible: Bilingual(vi: "Chưa đủ điều kiện theo số liệu", en: "Conditions not met by the data")
        case .open: Bilingual(vi: "Chưa đủ căn cứ kết luận", en: "Open")
        }
    }

    /// What the word rests on.
    var note: Bilingual {
        switch self {
        case .supported:
            Bilingual(
                vi: "Tự đánh giá phù hợp với số liệu gửi kèm", en: "The self-assessment agrees with the data sent")
        case .overstated: Bilingual(vi: "Tự đánh giá Đạt; đề nghị rà soát", en: "Self-assessed as met; please review")
        case .unsupported:
            Bilingual(
                vi: "Tự đánh giá Đạt; chưa có số liệu, văn bản kèm theo",
                en: "Self-assessed as met; nothing sent backs it")
        case .noStandard:
            Bilingual(
                vi: "Tự đánh giá Đạt; chưa có mức để đối chiếu",
                en: "Self-assessed as met; no threshold to compare with")
        case .disputed: Bilingual(vi: "Các nguồn chưa thống nhất", en: "The sources do not agree yet")
        case .understated: Bilingual(vi: "Tự đánh giá Chưa đạt", en: "Self-assessed as not met")
        case .notMet: Bilingual(vi: "Tự đánh giá và số liệu thống nhất", en: "Self-assessment and data agree")
        case .undetermined:
            Bilingual(vi: "Tự đánh giá Chưa đạt; số liệu chưa đủ", en: "Self-assessed as not met; data incomplete")
        case .unclaimed: Bilingual(vi: "Biểu không có lời tự đánh giá", en: "The table holds no self-assessment")
        case .notApplicable: Bilingual(vi: "Kèm căn cứ", en: "With its basis")
        case .eligible, .notEligible, .open:
            Bilingual(vi: "Theo các tiêu chí và điều kiện kèm theo", en: "By all criteria and conditions")
        }
    }

    /// A sign beside the colour, so that the word can be told without it.
    var sign: String {
        switch self {
        case .supported, .eligible: "✓"
        case .overstated: "▼"
        case .disputed: "◆"
        case .noStandard: "□"
        case .unsupported: "○"
        case .understated: "▲"
        case .notMet, .notEligible: "✕"
        case .undetermined, .open: "?"
        case .unclaimed: "·"
        case .notApplicable: "–"
        }
    }
}

extension Support {
    var shown: Bilingual {
        switch self {
        case .met: Bilingual(vi: "Đạt", en: "Met")
        case .notMet: Bilingual(vi: "Chưa đạt", en: "Not met")
        case .cannotTell: Bilingual(vi: "Chưa kết luận được", en: "Cannot tell")
        }
    }
}

extension Assurance {
    var shown: Bilingual {
        switch self {
        case .a: Bilingual(vi: "Khớp nguồn độc lập", en: "An independent source agrees")
        case .b: Bilingual(vi: "Tính lại được từ biểu chi tiết", en: "Recomputed from detail rows")
        case .c: Bilingual(vi: "Có văn bản kèm theo", en: "A document is cited")
        case .d: Bilingual(vi: "Số liệu tự báo cáo", en: "A stated value")
        case .e: Bilingual(vi: "Mới có nhận định", en: "A bare word")
        }
    }
}

extension Provenance {
    var shown: Bilingual {
        switch self {
        case .established: Bilingual(vi: "đã đối chiếu", en: "established")
        case .sourced: Bilingual(vi: "theo một nguồn", en: "one source")
        case .recollected: Bilingual(vi: "chưa đối chiếu văn bản", en: "not yet looked up")
        case .confirmed: Bilingual(vi: "đã có văn bản quy định mức", en: "confirmed by a document")
        case .example: Bilingual(vi: "mức giả định", en: "invented for the sample")
        case .unset: Bilingual(vi: "chưa có mức", en: "not set")
        }
    }

    /// In Vietnamese as people say it; in English the word of the rule files.
    func word(_ language: Language) -> String { language == .vi ? shown.vi : rawValue }
}

extension Finding.Kind {
    var shown: Bilingual {
        switch self {
        case .reading: Bilingual(vi: "Cách đọc số liệu", en: "Reading")
        case .contradiction: Bilingual(vi: "Chưa khớp trong hồ sơ", en: "Contradiction within the file")
        case .disagreement: Bilingual(vi: "Chênh lệch giữa các nguồn", en: "Sources differ")
        case .history: Bilingual(vi: "Biến động cần giải trình", en: "Change to be explained")
        case .population: Bilingual(vi: "Khác biệt với nhóm xã tương đồng", en: "Unlike its peers")
        }
    }
}

extension Finding.Severity {
    var shown: Bilingual {
        switch self {
        case .blocker: Bilingual(vi: "Cần làm rõ trước khi trình", en: "To be clarified before submission")
        case .warning: Bilingual(vi: "Đề nghị giải trình", en: "Please explain")
        case .note: Bilingual(vi: "Lưu ý", en: "Note")
        }
    }
}

extension UnitAssessment.Sent {
    var shown: Bilingual {
        switch self {
        case .sent: Bilingual(vi: "Đã gửi", en: "Sent")
        case .partial: Bilingual(vi: "Gửi chưa đủ", en: "Sent in part")
        case .conflict: Bilingual(vi: "Gửi trùng, cần hỏi lại", en: "Sent twice, to be asked")
        case .notSent: Bilingual(vi: "Chưa gửi", en: "Not sent")
        }
    }
}

extension UnitAssessment.Retention {
    var shown: Bilingual {
        switch self {
        case .keeps: Bilingual(vi: "Duy trì", en: "Keeps")
        case .atRisk: Bilingual(vi: "Nguy cơ", en: "At risk")
        case .forReview: Bilingual(vi: "Thuộc diện xét thu hồi", en: "For review")
        }
    }
}

extension Direction {
    /// The sign before a threshold.
    var sign: String {
        switch self {
        case .atLeast: "≥"
        case .atMost: "≤"
        case .exactly: "="
        case .achieved: ""
        }
    }
}

extension TitleChange.Cause {
    package var shown: Bilingual {
        switch self {
        case .set: Bilingual(vi: "do bộ tiêu chí", en: "by the set")
        case .commune: Bilingual(vi: "do xã", en: "by the commune")
        case .before: Bilingual(vi: "chưa đạt từ trước", en: "unmet before")
        case .cannotTell: Bilingual(vi: "chưa rõ", en: "cannot tell")
        }
    }
}

/// The part a cell plays.
func shownRole(_ role: String) -> Bilingual {
    switch role {
    case "claim": Bilingual(vi: "tự đánh giá", en: "claim")
    case "value": Bilingual(vi: "giá trị", en: "value")
    case "part": Bilingual(vi: "thành phần", en: "part")
    case "row": Bilingual(vi: "dòng", en: "row")
    case "requirement": Bilingual(vi: "yêu cầu", en: "requirement")
    case "title": Bilingual(vi: "tiêu đề", en: "title")
    case "file": Bilingual(vi: "tệp", en: "file")
    case "source": Bilingual(vi: "nguồn đối chiếu", en: "source")
    case "rule": Bilingual(vi: "quy tắc", en: "rule")
    default: Bilingual(vi: role, en: role)
    }
}
