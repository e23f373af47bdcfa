// A district-level unit.

/// A district-level unit; none exist from 1 July 2025.
package struct District: Hashable, Sendable, Comparable {
    package var code: String
    package var kind: String
    package var name: String

    /// `huyện Bảo Thắng`.
    package var fullName: String { kind.isEmpty ? name : "\(kind) \(name)" }

    package static func < (left: District, right: District) -> Bool { left.code < right.code }
}
