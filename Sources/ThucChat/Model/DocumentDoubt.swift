// Why a document that has number, date and issuer may still not prove what it is cited for.

/// What speaks against a cited document.
package enum DocumentDoubt: Hashable, Sendable {
    /// Its subject says that it asks for, withdraws or denies something.
    case subject(String)
    /// Its number says that it is a request or a draft.
    case kind(String)
    /// It is the decision that sets the criteria, the same for every commune.
    case standard
    /// It was issued more than a year after the period under review.
    case late
    /// Nobody can tell until when it is valid.
    case expiryUnread
    /// Another document in the list says that this one no longer holds.
    case ended(by: String)

    var text: Bilingual {
        switch self {
        case .subject(let words): Bilingual(vi: "trích yếu có «\(words)»", en: "its subject says \"\(words)\"")
        case .kind(let kind): Bilingual(vi: "là văn bản loại «\(kind)»", en: "it is of the kind \"\(kind)\"")
        case .standard:
            Bilingual(vi: "là văn bản ban hành bộ tiêu chí", en: "it is the decision that sets the criteria")
        case .late:
            Bilingual(
                vi: "ban hành sau kỳ đang xét hơn một năm", en: "it was issued more than a year after the period")
        case .expiryUnread:
            Bilingual(vi: "chưa đọc được thời hạn hiệu lực", en: "until when it is valid could not be read")
        case .ended(let other):
            Bilingual(
                vi: "văn bản số \(other) trong danh mục thu hồi hoặc thay thế nó",
                en: "document \(other) in the list withdraws or replaces it")
        }
    }
}
