// An entry of the dictionary.

import FEEL

/// An entry of the dictionary.
package struct Field: Hashable, Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case number
        case yesNo = "yes-no"
        case text
        case date
    }

    package enum Better: String, Sendable, Hashable, CaseIterable {
        case lower
        case higher
        case none
    }

    package var id: String
    /// The Vietnamese name used in FEEL: lower case, NFC.
    package var name: String
    package var en: String
    package var kind: Kind
    package var unitOfMeasure: String
    /// What can be, not what is wanted.
    package var lowest: Number?
    package var highest: Number?
    package var better: Better
    package var isPersonal: Bool
    /// Heads and row labels met in forms, as printed; the name itself is always one.
    package var labels: [String]
}
