// One level that a department is asked to look up: which test, for whom, what is held now and how it is known.

import FEEL

/// A row of a confirmation sheet.
package struct ConfirmationRow: Hashable, Sendable {
    /// As an overlay names it: `17.1/nuoc-sach`.
    package var test: String
    package var title: Bilingual
    /// A value of the set's dimension, with its title; nil where the level is the same everywhere.
    package var key: String?
    package var keyTitle: Bilingual?
    package var year: Int?
    package var direction: Direction
    package var value: Number?
    package var unitOfMeasure: String
    package var provenance: Provenance
    /// The source, or who sets the level.
    package var note: String
    package var owners: [String]
}

extension Rulebook {
    /// The levels that nobody has confirmed by a document and that the text itself does not establish, in the order of the codes.
    ///
    /// - Parameter keys: values of dimensions that units of the province have; levels of others are left out.
    package func unconfirmedRows(for keys: Set<String>) -> [ConfirmationRow] {
        let conditions = tiers.flatMap(\.conditions).map(\.indicator)
        return (criteria.flatMap(\.indicators) + conditions).flatMap { indicator in
            indicator.tests.flatMap { test in
                test.threshold.levels.filter { $0.isAsked(for: keys) }.map { row(indicator, test, $0) }
            }
        }
    }

    private func row(_ indicator: Indicator, _ test: Test, _ level: Threshold.Level) -> ConfirmationRow {
        let dimension = dimensions.first { $0.id == test.threshold.dimension }
        let isKnown = level.provenance != .unset
        return ConfirmationRow(
            test: "\(indicator.code)/\(test.id)", title: indicator.title, key: level.key,
            keyTitle: dimension?.values.first { $0.id == level.key }?.title, year: level.year,
            direction: test.threshold.direction, value: level.value,
            unitOfMeasure: test.stated.flatMap(dictionary.field(id:))?.unitOfMeasure ?? "",
            provenance: level.provenance, note: isKnown ? level.note : test.threshold.setBy ?? "",
            owners: indicator.owners)
    }
}

extension Threshold.Level {
    fileprivate func isAsked(for keys: Set<String>) -> Bool {
        provenance != .established && provenance != .confirmed && (key.map(keys.contains) ?? true)
    }
}
