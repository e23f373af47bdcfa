// Canonical composition, so that equal texts have equal bytes.

import Foundation

extension String {
    /// Precomposed form; the text itself where it is already so.
    package var nfc: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
    }
}
