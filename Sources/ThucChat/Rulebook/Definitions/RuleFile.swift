// A file of a rulebook, with its digest.

package struct RuleFile: Hashable, Sendable {
    package var path: String
    package var digest: String
}
