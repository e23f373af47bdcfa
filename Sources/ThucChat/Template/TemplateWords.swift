// Words that every template uses.

/// Words of cells that people choose, as the readers take them.
enum TemplateWords {
    static let yes = "Có"
    static let no = "Không"
    /// The words of a claim.
    static let claims = ["Đạt", "Chưa đạt", "Không xét"]
}
