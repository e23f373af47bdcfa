// A department that owns indicators.

package struct Owner: Hashable, Sendable {
    package var id: String
    package var name: Bilingual
}
