// A commune, ward or town as the unit list knows it at some date.

/// A unit: a code with a valid-from date where known. Codes are reused after mergers, so a code alone names no unit for ever.
package struct Unit: Hashable, Sendable {
    /// As the unit list writes it, with leading zeros.
    package var code: String
    /// `xã`, `phường`, `thị trấn`.
    package var kind: String
    /// Without the kind in front.
    package var name: String
    package var district: District?
    package var provinceCode: String
    package var province: String
    /// Values of the rulebook's dimensions by column name, e.g. `region` → `tdmnpb`; absent where not assigned.
    package var dimensions: [String: String]
    /// The decision that assigned the dimensions.
    package var basis: String
    package var validFrom: CalendarDay?
    package var validTo: CalendarDay?
    /// Other spellings met in print.
    package var variants: [String]

    /// `xã Tả Phìn`.
    package var fullName: String { kind.isEmpty ? name : "\(kind) \(name)" }
}
