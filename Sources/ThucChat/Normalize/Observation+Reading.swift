// A reading of one cell as an observation.

extension Observation {
    /// The observation a reading amounts to; a fault of reading is its status, never its value.
    package init(_ reading: Reading, speaker: Speaker, field: String, raw: String? = nil, place: Place?) {
        let raw = raw ?? place?.raw ?? ""
        let places = place.map { [$0] } ?? []
        switch reading {
        case .blank: self.init(speaker: speaker, field: field, status: .blank, raw: raw, places: places)
        case .value(let quantity, let conversion):
            self.init(
                speaker: speaker, field: field, status: .given, value: quantity, raw: raw, conversion: conversion,
                places: places)
        case .ambiguous, .unreadable:
            self.init(speaker: speaker, field: field, status: .unreadable, raw: raw, places: places)
        }
    }
}
