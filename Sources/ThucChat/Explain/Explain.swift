// From a bundle alone, the walk from the sheet's cell to the standing, with every operand.

/// Explains a unit of a bundle, or one criterion, indicator, condition or tier of it.
///
/// - Parameters:
///   - bundle: the bundle's folder; only its tables are read.
///   - unit: a unit's code, or its full name where only one unit bears it.
///   - code: nil for the whole unit in one line per criterion.
/// - Returns: lines of plain text, each ended by a line feed.
/// - Throws: ``BundleError``: the bundle cannot be read, or holds no such unit or code.
package func explain(bundle: String, unit: String, code: String?, language: Language) throws(BundleError) -> String {
    let units = try BundleTable(.units, in: bundle) { $0["unit"] == unit || $0["unitName"] == unit }.rows
    guard units.count == 1, let row = units.first else { throw BundleError(.notFound, path: unit) }
    let id = row["unit"]
    let standings = try BundleTable(.standings, in: bundle) { $0["unit"] == id }.rows
    let places = try BundleTable(.places, in: bundle) { _ in true }.rows
    let explanation = Explanation(
        unit: row, standings: standings, findings: try BundleTable(.findings, in: bundle) { $0["unit"] == id }.rows,
        observations: try BundleTable(.observations, in: bundle) { $0["unit"] == id }.rows,
        places: Dictionary(grouping: places) { $0["finding"] }, say: Speech(language: language))
    guard let code else { return explanation.overview }
    guard let text = explanation.walk(code) else { throw BundleError(.notFound, path: "\(unit) \(code)") }
    return text
}
