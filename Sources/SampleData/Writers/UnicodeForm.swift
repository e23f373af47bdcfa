// Decomposed text, as some operating systems write Vietnamese.

import Foundation

enum UnicodeForm {
    /// Canonical decomposition (NFD) of a text.
    static func decomposed(_ text: String) -> String {
        text.decomposedStringWithCanonicalMapping
    }
}
