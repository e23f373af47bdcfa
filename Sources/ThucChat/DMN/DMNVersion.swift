// The versions of DMN by the namespaces of their models.

/// A version of DMN that is read; 1.3 is the one written.
package enum DMNVersion: String, Sendable, Hashable, CaseIterable {
    case v13 = "https://www.omg.org/spec/DMN/20191111/MODEL/"
    case v14 = "https://www.omg.org/spec/DMN/20211108/MODEL/"
    case v15 = "https://www.omg.org/spec/DMN/20230324/MODEL/"

    /// `1.3`, as people say it.
    package var text: String {
        switch self {
        case .v13: "1.3"
        case .v14: "1.4"
        case .v15: "1.5"
        }
    }
}

/// Namespaces of the parts of a written model besides DMN's own.
enum DMNSpace {
    static let diagram = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
    static let bounds = "http://www.omg.org/spec/DMN/20180521/DC/"
    static let edges = "http://www.omg.org/spec/DMN/20180521/DI/"
    /// Of models that this project writes, and of its own extension elements.
    static let project = "urn:thucchat:rules:1"
}
