// What is said of a title held, and when.

import FEEL

/// A word about a title held, and when it applies.
package struct RetentionRule: Sendable {
    package var word: UnitAssessment.Retention
    package var when: Formula
    package var text: Bilingual
}
