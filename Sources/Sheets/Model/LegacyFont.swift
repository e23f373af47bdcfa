// The fonts that tell what a text's letters stand for: those of old Vietnamese encodings, and Wingdings.

/// The family of a cell's font, where it tells the encoding of the text (`.VnTime` is TCVN3, `VNI-Times` VNI).
package enum LegacyFont: UInt8, Sendable, CaseIterable {
    case none, tcvn3, tcvn3Capitals, vni, vps, viscii, wingdings

    /// Reads a font's name. Fonts of `.Vn…` that end in `H` show small letters as capitals.
    package init(fontName: String) {
        let name = fontName.lowercased()
        switch true {
        case name.hasPrefix(".vn"): self = name.hasSuffix("h") ? .tcvn3Capitals : .tcvn3
        case name.hasPrefix("vni-"), name.hasPrefix("vni "): self = .vni
        case name.hasPrefix("vps "), name.hasPrefix("vps-"): self = .vps
        case name.hasPrefix("vi times"), name.hasPrefix("vi arial"), name.hasPrefix("viscii"): self = .viscii
        case name == "wingdings": self = .wingdings
        default: self = .none
        }
    }
}
