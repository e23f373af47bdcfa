// Which columns of a form are claims, and whose.

extension FormColumn.Role {
    /// Whether it is somebody's claim.
    var isClaim: Bool { if case .claim = self { true } else { false } }

    /// Whether it is a claim of one speaker.
    func isClaim(of wanted: Speaker) -> Bool { if case .claim(wanted, _) = self { true } else { false } }
}
