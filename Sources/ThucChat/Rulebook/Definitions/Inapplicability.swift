// When an indicator does not apply.

import FEEL

/// A circumstance in which an indicator does not apply.
package struct Inapplicability: Sendable {
    /// The claim word that asks for it, e.g. not-considered.
    package var claimed: Claim.Word?
    /// A cited document is needed.
    package var isDocumented: Bool
    /// A FEEL condition over the unit's fields.
    package var when: Formula?
    package var basis: Bilingual
}
