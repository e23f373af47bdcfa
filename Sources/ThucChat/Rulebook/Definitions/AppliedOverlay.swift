// An overlay that was applied, with its digest.

package struct AppliedOverlay: Hashable, Sendable {
    package var id: String
    package var file: String
    package var digest: String
}
