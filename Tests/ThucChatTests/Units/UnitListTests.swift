// Unit lists as bytes: what is read, and where a fault is said to be.

import Testing

@testable import ThucChat

@Suite("Unit lists")
struct UnitListTests {
    static let head =
        "code,kind,name,district_code,district_kind,district,province_code,province,region,region_basis,valid_from,valid_to,variants"

    private func units(_ rows: String...) throws(UnitListError) -> [Unit] {
        let text = ([Self.head] + rows).joined(separator: "\r\n")
        return try readUnitList(Array(text.utf8), named: "units.csv")
    }

    @Test func `a row gives a unit with its district, region, dates and variants`() throws {
        let list = try units(
            "02665,xã,Vạn Hoà,080,thành phố,Lào Cai,10,Lào Cai,tdmnpb,\"QĐ 1, 2016\",2004-01-01,2025-06-30,Vạn Hòa; Vạn Hoa "
        )
        let unit = try #require(list.first)
        #expect(unit.fullName == "xã Vạn Hoà" && unit.code == "02665" && unit.basis == "QĐ 1, 2016")
        #expect(unit.district == District(code: "080", kind: "thành phố", name: "Lào Cai"))
        #expect(unit.dimensions == ["region": "tdmnpb"] && unit.variants == ["Vạn Hòa", "Vạn Hoa"])
        #expect(unit.validFrom == CalendarDay(iso: "2004-01-01") && unit.validTo == CalendarDay(iso: "2025-06-30"))
    }

    @Test func `blank optional cells, a byte order mark and a line end at the end are nothing to complain of`() throws {
        let text = "\u{FEFF}" + Self.head + "\n1,,Một,,,,10,Lào Cai,,,,,\n"
        let unit = try #require(try readUnitList(Array(text.utf8), named: "units.csv").first)
        #expect(unit.district == nil && unit.dimensions.isEmpty && unit.validFrom == nil && unit.fullName == "Một")
    }

    @Test func `one code may name two units one after the other`() throws {
        let list = try units(
            "1,xã,Cũ,,,,10,Lào Cai,,,,2024-10-31,", "1,xã,Mới,,,,10,Lào Cai,,,2024-11-01,,")
        #expect(list.map(\.name) == ["Cũ", "Mới"])
    }

    @Test(
        "a fault is told with its line and column",
        arguments: [
            ("1,xã,A,,,,10,P,,,,", "units.csv:2:1 ", UnitListError.Kind.cellCount(expected: 13, found: 12)),
            ("1,xã,A,,,,10,P,,,2021-2-1,,", "units.csv:2:18 ", .notADate("2021-2-1")),
            ("1,xã,A,,,,10,P,,,2021-02-30,,", "units.csv:2:18 ", .notADate("2021-02-30")),
            ("1,xã,A,,,,10,P,,,2022-01-01,2021-01-01,", "units.csv:2:29 ", .reversedValidity),
            (",xã,A,,,,10,P,,,,,", "units.csv:2:1 ", .blank("code")),
            ("1,xã, ,,,,10,P,,,,,", "units.csv:2:6 ", .blank("name")),
            ("1,xã,\"A,,,,10,P,,,,,", "units.csv:2:6 ", .unclosedQuote),
            ("1,xã,\"A\"b,,,,10,P,,,,,", "units.csv:2:9 ", .textAfterQuote),
        ])
    func faults(_ row: String, _ place: String, _ kind: UnitListError.Kind) {
        #expect {
            try units(row)
        } throws: { error in
            guard let error = error as? UnitListError else { return false }
            return error.kind == kind && error.text.vi.hasPrefix(place) && error.text.en.hasPrefix(place)
        }
    }

    @Test func `a code twice at the same time is refused and names the other unit`() {
        #expect(throws: UnitListError(.duplicate(code: "1", name: "xã A"), file: "units.csv", line: 3, column: 1)) {
            try units("1,xã,A,,,,10,P,,,,,", "1,xã,B,,,,10,P,,,2021-01-01,,")
        }
    }

    @Test func `heads are known, whole and single`() {
        #expect(throws: UnitListError(.missingColumn("kind"), file: "u", line: 1, column: 1)) {
            try readUnitList(Array("code,name".utf8), named: "u")
        }
        #expect(throws: UnitListError(.unknownColumn("nme"), file: "u", line: 1, column: 6)) {
            try readUnitList(Array("code,nme".utf8), named: "u")
        }
        #expect(throws: UnitListError(.unknownColumn("code"), file: "u", line: 1, column: 6)) {
            try readUnitList(Array("code,code".utf8), named: "u")
        }
        #expect(throws: UnitListError(.empty, file: "u", line: 1, column: 1)) { try readUnitList([], named: "u") }
        #expect(throws: UnitListError(.notUnicode, file: "u", line: 1, column: 1)) {
            try readUnitList([0xB5, 0xFF], named: "u")
        }
    }
}
