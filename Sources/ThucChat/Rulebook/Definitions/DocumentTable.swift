// The table in which documents are cited, and what its columns mean.

/// Names of the columns of the table of documents; all but those that may be left out.
package struct DocumentTable: Hashable, Sendable {
    package var table: String
    package var indicator: String
    package var number: String
    package var date: String
    package var issuer: String
    package var expires: String?
    package var subject: String?
    package var doubted = DoubtedDocuments()
}
