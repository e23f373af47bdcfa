// What one speaker says of one field of one unit in one period.

import FEEL

/// An observation: unit × field × period × speaker → value, status and places. Unit and period are the submission's.
package struct Observation: Hashable, Sendable {
    package enum Status: String, Sendable, Hashable {
        case given
        case blank
        case unreadable
        case notApplicable = "not-applicable"
        /// Computed from register rows, not typed by anyone.
        case derived
    }

    package var speaker: Speaker
    /// The id of the dictionary's field.
    package var field: String
    package var status: Status
    /// Nil unless `given` or `derived`.
    package var value: Quantity?
    /// As typed, whole cell.
    package var raw: String
    /// What was converted, in words of the file: `33.500.000 đ → 33.5 triệu đồng`; nil where nothing was.
    package var conversion: String?
    /// The document cited in the cell itself, if any.
    package var citation: Citation?
    package var places: [Place]

    package init(
        speaker: Speaker, field: String, status: Status, value: Quantity? = nil, raw: String = "",
        conversion: String? = nil, citation: Citation? = nil, places: [Place] = []
    ) {
        self.speaker = speaker
        self.field = field
        self.status = status
        self.value = value
        self.raw = raw
        self.conversion = conversion
        self.citation = citation
        self.places = places
    }
}
