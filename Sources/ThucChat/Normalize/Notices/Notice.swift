// A notice of reading in words, and the finding it becomes.

/// What is said of something that reading noticed; made by the enums beside it, which hold the facts.
struct Notice: Hashable {
    /// Stable for ever once released.
    var code: String
    var severity: Finding.Severity
    var kind = Finding.Kind.reading
    /// What was met, and where in words.
    var text: Bilingual
    /// What is asked of the data's owner.
    var fix: Bilingual

    init(
        _ code: String, _ severity: Finding.Severity, kind: Finding.Kind = .reading, vi: String, en: String,
        fixVi: String, fixEn: String
    ) {
        self.code = code
        self.severity = severity
        self.kind = kind
        text = Bilingual(vi: vi, en: en)
        fix = Bilingual(vi: fixVi, en: fixEn)
    }
}

extension Finding {
    /// The finding of a notice.
    init(
        _ notice: Notice, unit: String?, subject: String, criterion: String? = nil, indicator: String? = nil,
        owners: [String] = [], observed: String = "", evidence: [Evidence] = [], removes: [String] = []
    ) {
        self.init(
            code: notice.code, kind: notice.kind, severity: notice.severity, unit: unit, subject: subject,
            criterion: criterion, indicator: indicator, owners: owners, observed: observed, text: notice.text,
            fix: notice.fix, evidence: evidence, removes: removes)
    }
}
