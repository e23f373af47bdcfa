// Reads an earlier bundle back, checked against its own manifest: which period and set it is of, and how each unit stood.
// Scores nothing again: across sets both periods are assessed under one set first.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A bundle of an earlier period.
package struct PreviousBundle: Sendable {
    /// The folder, as given.
    package let path: String
    package let period: Period
    package let rules: BundleManifest.Rules
    /// SHA-256 of its manifest, which names every other file by digest.
    package let digest: String
    /// By code.
    package let units: [String: PreviousUnit]
    private let digests: [String: String]

    /// The folder's own name, as the new bundle records it.
    package var name: String { path.lastComponent }

    /// Reads a bundle's manifest and units.
    ///
    /// - Throws: ``PreviousFault`` where it is no bundle or was changed; ``BundleError`` where a table cannot be read.
    package init(path: String) throws {
        self.path = path
        let manifestPath = "\(path)/\(BundleFile.manifest.rawValue)"
        guard let data = FileManager.default.contents(atPath: manifestPath),
            String(decoding: data, as: UTF8.self).contains(Manifest.markerLine)
        else { throw PreviousFault.notABundle(path: path) }
        let manifest = try BundleManifest.read(path)
        guard let period = Period(manifest.period) else { throw BundleError(.badTable, path: manifestPath) }
        self.period = period
        rules = manifest.rulebook
        digest = data.withUnsafeBytes { Digest256.hex(of: $0) }
        digests = Dictionary(manifest.outputs.map { ($0.file, $0.digest) }) { first, _ in first }
        units = try Self.units(try Self.rows(of: .units, in: path, digests) { _ in true }, path)
    }

    /// The rows wanted of its `standings.csv`, in the order written.
    package func standings(where isWanted: (BundleTable.Row) -> Bool) throws -> [BundleTable.Row] {
        try Self.rows(of: .standings, in: path, digests, where: isWanted)
    }

    /// Reads bundles that can be compared with a period under a set, earliest first.
    ///
    /// - Parameter othersServeTitles: bundles of other sets are left out instead of refused: their files are looked at again under this set.
    /// - Throws: ``PreviousFault`` for the first that is none, is not earlier, is of another set, or of a period given twice.
    package static func read(
        _ paths: [String], before period: Period, under book: Rulebook, othersServeTitles: Bool = false
    ) throws -> [PreviousBundle] {
        let bundles = try paths.map { try PreviousBundle(path: $0) }.filter {
            !othersServeTitles || $0.rules.id == book.id
        }
        for bundle in bundles { try bundle.requireComparable(with: period, under: book.id) }
        let sorted = bundles.sorted {
            ($0.period.lastDay, $0.period, $0.path) < ($1.period.lastDay, $1.period, $1.path)
        }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.period == next.period {
            throw PreviousFault.twice(one.period, paths: [one.path, next.path])
        }
        return sorted
    }

    /// Year on year is told only within one set, and of an earlier period.
    package func requireComparable(with other: Period, under set: String) throws(PreviousFault) {
        guard period.lastDay < other.lastDay else { throw .notEarlier(path: path, period: period, than: other) }
        guard rules.id == set else { throw .anotherSet(path: path, set: rules.id, than: set) }
    }

    private static func rows(
        of table: BundleFile, in bundle: String, _ digests: [String: String],
        where isWanted: (BundleTable.Row) -> Bool
    ) throws -> [BundleTable.Row] {
        let bytes = FileManager.default.contents(atPath: "\(bundle)/\(table.rawValue)") ?? Data()
        guard bytes.withUnsafeBytes({ Digest256.hex(of: $0) }) == digests[table.rawValue] else {
            throw PreviousFault.changed(path: bundle, file: table.rawValue)
        }
        return try BundleTable(table, in: bundle, where: isWanted).rows
    }

    private static func units(_ rows: [BundleTable.Row], _ bundle: String) throws(BundleError) -> [String: PreviousUnit]
    {
        var units: [String: PreviousUnit] = [:]
        for (index, row) in rows.enumerated() {
            guard let unit = PreviousUnit(row), units.updateValue(unit, forKey: unit.code) == nil else {
                throw BundleError(
                    .badTable, path: "\(bundle)/\(BundleFile.units.rawValue)", underlying: "\(index + 2)")
            }
        }
        return units
    }
}

extension [PreviousBundle] {
    /// The latest bundle that ends before the year of a period begins: where the year started.
    package func startOfYear(of period: Period) -> PreviousBundle? {
        last { $0.period.lastDay.year < period.year }
    }
}
