// One test of an indicator: what is stated, what is recomputed, and the threshold.

/// One threshold or condition of an indicator.
package struct Test: Sendable {
    package var id: String
    /// The stated field's id.
    package var stated: String?
    package var recomputed: Recomputation?
    package var counted: CountedValue?
    /// A document cited for the indicator backs the stated word.
    package var isDocumented: Bool
    package var threshold: Threshold
    package var source: String
}
