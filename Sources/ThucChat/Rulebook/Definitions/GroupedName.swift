// The field that group rows of a list may say for the rows under them.

/// `I. Đường xã` above the roads of that class: the field, and the words that a group row must have to say it.
package struct GroupedName: Hashable, Sendable {
    /// Field id.
    package var field: String
    package var words: [String]
}
