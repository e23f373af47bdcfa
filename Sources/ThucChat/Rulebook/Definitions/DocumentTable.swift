// The table in which documents are cited.

/// The table in which documents are cited, and which of its columns mean what (FEEL names).
package struct DocumentTable: Hashable, Sendable {
    package var table: String
    package var indicator: String
    package var number: String
    package var date: String
    package var issuer: String
    package var expires: String?
}
