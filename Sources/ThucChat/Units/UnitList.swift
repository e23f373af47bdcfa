// Reads a unit list: CSV with one dated unit per row.
// What the names in other files mean is UnitIndex's matter.

/// Reads the units of a list in the order of its rows.
///
/// Columns: `code,kind,name,district_code,district_kind,district,province_code,province,region,region_basis,valid_from,valid_to,variants`, in any order, all there;
/// variants separated by `;`, dates ISO or empty. One code may come again only where the spans of validity do not touch.
/// - Parameter name: the list's name for messages.
/// - Throws: the first fault, with its line and column, both from 1.
package func readUnitList(_ bytes: [UInt8], named name: String) throws(UnitListError) -> [Unit] {
    var rows = UnitListRows(bytes: bytes, file: name)
    guard let head = try rows.next() else { throw UnitListError(.empty, file: name, line: 1, column: 1) }
    let columns = try UnitListColumns(head, file: name)
    var units: [Unit] = []
    var byCode: [String: [Int]] = [:]
    var parts = SharedParts()
    while let row = try rows.next() {
        if row.cells.count == 1, row.cells[0].text.isEmpty { continue }
        let unit = try columns.unit(of: row)
        if let other = byCode[unit.code]?.first(where: { units[$0].overlaps(unit) }) {
            throw UnitListError(
                .duplicate(code: unit.code, name: units[other].fullName), file: name, line: row.line,
                column: columns.columns.cell("code", of: row).column)
        }
        byCode[unit.code, default: []].append(units.count)
        units.append(parts.shared(unit))
    }
    return units
}

/// The columns of a unit list by name.
private struct UnitListColumns {
    private static let names = [
        "code", "kind", "name", "district_code", "district_kind", "district", "province_code", "province", "region",
        "region_basis", "valid_from", "valid_to", "variants",
    ]

    let columns: ListColumns

    init(_ head: UnitListRows.Row, file: String) throws(UnitListError) {
        columns = try ListColumns(head, of: Self.names, file: file)
    }

    func unit(of row: UnitListRows.Row) throws(UnitListError) -> Unit {
        try columns.check(row)
        func text(_ name: String) -> String { columns.text(name, of: row) }
        let validFrom = try columns.day("valid_from", of: row)
        let validTo = try columns.day("valid_to", of: row)
        if let validFrom, let validTo, validTo < validFrom {
            let column = columns.cell("valid_to", of: row).column
            throw UnitListError(.reversedValidity, file: columns.file, line: row.line, column: column)
        }
        let district = District(code: text("district_code"), kind: text("district_kind"), name: text("district"))
        let region = text("region")
        return Unit(
            code: try columns.required("code", of: row), kind: text("kind"),
            name: try columns.required("name", of: row),
            district: district.code.isEmpty && district.name.isEmpty ? nil : district,
            provinceCode: text("province_code"), province: text("province"),
            dimensions: region.isEmpty ? [:] : ["region": region], basis: text("region_basis"), validFrom: validFrom,
            validTo: validTo,
            variants: text("variants").split(separator: ";").map { cleaned(String($0)) }.filter { !$0.isEmpty })
    }
}

extension Unit {
    /// Whether both are valid on some day.
    fileprivate func overlaps(_ other: Unit) -> Bool {
        if let end = validTo, let start = other.validFrom, end < start { return false }
        if let end = other.validTo, let start = validFrom, end < start { return false }
        return true
    }

    /// Whether it exists on a day; open ends are open.
    package func isValid(on day: CalendarDay) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
}
