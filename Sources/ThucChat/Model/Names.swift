// The words on screens and paper for speakers, claims and reasons, in both languages.
// Source of the wording: the office's own register of words; nobody is accused.

extension Speaker {
    package var name: Bilingual {
        switch self {
        case .commune: Bilingual(vi: "xã", en: "commune")
        case .district: Bilingual(vi: "cấp huyện", en: "district")
        case .province: Bilingual(vi: "cấp tỉnh", en: "province")
        case .source(let name): Bilingual(vi: "nguồn «\(name)»", en: "source \"\(name)\"")
        }
    }
}

extension Claim.Word {
    package var name: Bilingual {
        switch self {
        case .met: Bilingual(vi: "Đạt", en: "met")
        case .notMet: Bilingual(vi: "Chưa đạt", en: "not met")
        case .basicallyMet: Bilingual(vi: "Cơ bản đạt", en: "basically met")
        case .notConsidered: Bilingual(vi: "Không xét", en: "not considered")
        case .none: Bilingual(vi: "Chưa tự đánh giá", en: "not claimed")
        case .unreadable: Bilingual(vi: "Chưa đọc được", en: "unreadable")
        }
    }
}

extension Reason {
    package var name: Bilingual {
        switch self {
        case .disputed: Bilingual(vi: "các nguồn chưa thống nhất", en: "the sources do not agree")
        case .unsetThreshold: Bilingual(vi: "chưa có mức quy định", en: "no threshold is known")
        case .unknownDimension:
            Bilingual(vi: "danh mục xã chưa ghi vùng hoặc nhóm", en: "the unit list gives no region or group")
        case .missing: Bilingual(vi: "chưa có số liệu", en: "no value was given")
        case .unreadable: Bilingual(vi: "số liệu chưa đọc được", en: "the value cannot be read")
        case .contradicted: Bilingual(vi: "số liệu chưa khớp trong hồ sơ", en: "the file contradicts the value")
        case .undecidedBound:
            Bilingual(vi: "giá trị ước chừng ở hai phía của mức", en: "the bound lies on both sides of the threshold")
        case .weakBacking: Bilingual(vi: "mới có nhận định, chưa có văn bản", en: "only a bare word, no document")
        case .scopeUnknown:
            Bilingual(vi: "chưa rõ biểu chi tiết đã đủ", en: "it is not known whether the detail table is whole")
        case .incompleteRows: Bilingual(vi: "biểu chi tiết còn thiếu", en: "the detail table has gaps")
        case .documentIncomplete:
            Bilingual(
                vi: "văn bản thiếu số, ngày hoặc cơ quan ban hành", en: "the document lacks number, date or issuer")
        case .documentExpired: Bilingual(vi: "văn bản đã hết hiệu lực", en: "the document has expired")
        case .documentDoubted:
            Bilingual(vi: "văn bản được dẫn chưa chứng minh được", en: "the document cited does not prove it")
        case .estimate: Bilingual(vi: "số ước", en: "an estimate")
        case .notApplicable: Bilingual(vi: "không áp dụng", en: "not applicable")
        }
    }
}
