// Names as written in sheets matched against a dated list with every trap of the real one.

import Testing

@testable import ThucChat

@Suite("Names of units")
struct UnitIndexTests {
    static let rows = """
        code,kind,name,district_code,district_kind,district,province_code,province,region,region_basis,valid_from,valid_to,variants
        02659,xã,Thống Nhất,080,thành phố,Lào Cai,10,Lào Cai,,,,2025-06-30,
        02665,xã,Vạn Hoà,080,thành phố,Lào Cai,10,Lào Cai,,,,2025-06-30,
        02641,phường,Lào Cai,080,thành phố,Lào Cai,10,Lào Cai,,,,2025-06-30,
        02704,xã,Cốc Mỳ,082,huyện,Bát Xát,10,Lào Cai,,,,2025-06-30,
        02770,xã,Nậm Chảy,083,huyện,Mường Khương,10,Lào Cai,,,,2025-06-30,
        02779,xã,Thanh Bình,083,huyện,Mường Khương,10,Lào Cai,,,,2025-06-30,
        02797,xã,Bản Sen,083,huyện,Mường Khương,10,Lào Cai,,,,2025-06-30,Bản Xen
        02839,thị trấn,Bắc Hà,085,huyện,Bắc Hà,10,Lào Cai,,,,2025-06-30,
        02902,thị trấn,N.T Phong Hải,086,huyện,Bảo Thắng,10,Lào Cai,,,,2025-06-30,Nông trường Phong Hải;Phong Hải
        02938,xã,Sơn Hà,086,huyện,Bảo Thắng,10,Lào Cai,,,,2025-06-30,
        02647,phường,Kim Tân,080,thành phố,Lào Cai,10,Lào Cai,,,,2025-06-30,
        02647,phường,Lào Cai,,,,15,Lào Cai,,,2025-07-01,,
        03001,phường,Sa Pa,088,thị xã,Sa Pa,10,Lào Cai,,,,2025-06-30,
        03002,phường,Sa Pả,088,thị xã,Sa Pa,10,Lào Cai,,,,2025-06-30,
        03013,xã,Tả Phìn,088,thị xã,Sa Pa,10,Lào Cai,,,,2025-06-30,
        03022,xã,Thanh Bình,088,thị xã,Sa Pa,10,Lào Cai,,,,2025-06-30,
        03076,xã,Nậm Chầy,089,huyện,Văn Bàn,10,Lào Cai,,,,2025-06-30,Nậm Chày
        """

    struct Row: Sendable, CustomTestStringConvertible {
        var code: String?
        var name: String?
        var district: String?
        var day = "2020-12-31"
        var expected: String
        var testDescription: String { "\(code ?? "–") «\(name ?? "–")» \(district ?? "–") \(day)" }
    }

    static func shown(_ match: UnitMatch, nearest: [ThucChat.Unit] = []) -> String {
        func codes(_ units: [Unit]) -> String { units.map(\.code).joined(separator: " ") }
        return switch match {
        case .one(let unit): unit.code
        case .ambiguous(let units): "ambiguous \(codes(units))"
        case .unknown(let elsewhere): "unknown near \(codes(elsewhere.isEmpty ? nearest : elsewhere))"
        case .contradicting(let unit, let named): "contradicting \(unit?.code ?? "–") against \(codes(named))"
        }
    }

    @Test(
        "are matched, asked or refused",
        arguments: [
            Row(name: "Tả Phìn", expected: "03013"), Row(name: "xã Tả Phìn", expected: "03013"),
            Row(name: "UBND xã Tả Phìn", expected: "03013"), Row(name: "UBND XÃ TẢ PHÌN", expected: "03013"),
            Row(name: "Ủy ban nhân dân xã Tả Phìn", expected: "03013"),
            Row(name: "Uỷ ban nhân dân xã Tả Phìn", expected: "03013"),
            Row(name: "X. Tả Phìn", expected: "03013"), Row(name: "X.Tả Phìn", expected: "03013"),
            Row(name: "Tả-Phìn", expected: "03013"),
            Row(name: "Ta\u{309} Phi\u{300}n", expected: "03013"), Row(name: "Vạn Hòa", expected: "02665"),
            Row(name: "xã Vạn Hoà", expected: "02665"), Row(name: "Cốc Mì", expected: "02704"),
            Row(name: "thị trấn Bắc Hà", expected: "02839"), Row(name: "TT. Bắc Hà", expected: "02839"),
            Row(name: "TT Bắc Hà", expected: "02839"), Row(name: "TT. NT Phong Hải", expected: "02902"),
            Row(name: "N.T. Phong Hải", expected: "02902"), Row(name: "Phong Hải", expected: "02902"),
            Row(name: "Nông trường Phong Hải", expected: "02902"), Row(name: "Bản Xen", expected: "02797"),
            Row(name: "Sa Pa", expected: "03001"), Row(name: "Sa Pả", expected: "03002"),
            Row(name: "Nậm Chảy", expected: "02770"),
            Row(name: "Nậm Chầy", expected: "03076"), Row(name: "Nậm Chày", expected: "03076"),
            Row(name: "Sơn Hà/huyện Bảo Thắng", expected: "02938"),
            Row(name: "xã Sơn Hà, huyện Bảo Thắng, tỉnh Lào Cai", expected: "02938"),
            Row(name: "Thanh Bình", expected: "ambiguous 02779 03022"),
            Row(name: "Thanh Bình", district: "huyện Mường Khương", expected: "02779"),
            Row(name: "Thanh Bình", district: "Mường Khương", expected: "02779"),
            Row(name: "Thanh Bình", district: "TX. Sa Pa", expected: "03022"),
            Row(name: "Thanh Bình", district: "TX Sa Pa", expected: "03022"),
            Row(name: "Thanh Bình", district: "088", expected: "03022"),
            Row(name: "Thanh Bình", district: "H. Mường Khương", expected: "02779"),
            Row(name: "xã Thanh Bình, thị xã Sa Pa", expected: "03022"),
            Row(name: "Thanh Bình", district: "", expected: "ambiguous 02779 03022"),
            Row(name: "Thanh Bình", district: "huyện Bát Xát", expected: "unknown near 02779 03022"),
            Row(name: "Thống Nhất", district: "TP.Lào Cai", expected: "02659"),
            Row(name: "Thống Nhất", district: "UBND thành phố Lào Cai", expected: "02659"),
            Row(name: "xã Bắc Hà", expected: "unknown near 02839"),
            Row(name: "Tà Phìn", expected: "unknown near 03013"),
            Row(name: "Ta Phin", expected: "unknown near "), Row(name: "Sa Pá", expected: "unknown near 03001 03002"),
            Row(name: "xã Tả Phỉn, thị xã Sa Pa", expected: "unknown near 03013"),
            Row(name: "Hà Nội", expected: "unknown near "), Row(name: "", expected: "unknown near "),
            Row(expected: "unknown near "),
            Row(code: "03013", expected: "03013"), Row(code: "3013", expected: "03013"),
            Row(code: " 03013 ", expected: "03013"),
            Row(code: "03013", name: "Tả Phìn", expected: "03013"),
            Row(code: "03022", name: "Thanh Bình", expected: "03022"),
            Row(code: "03013", name: "Thanh Bình", expected: "contradicting 03013 against 02779 03022"),
            Row(code: "03013", name: "Sơn Hà", expected: "contradicting 03013 against 02938"),
            Row(code: "99999", expected: "unknown near "),
            Row(code: "99999", name: "Sơn Hà", expected: "contradicting – against 02938"),
            Row(code: "02647", expected: "02647"), Row(code: "02647", name: "Kim Tân", expected: "02647"),
            Row(code: "02647", name: "Lào Cai", day: "2025-12-31", expected: "02647"),
            Row(code: "02647", name: "Kim Tân", day: "2025-12-31", expected: "contradicting 02647 against "),
            Row(name: "Tả Phìn", day: "2025-12-31", expected: "unknown near "),
        ])
    func matches(_ row: Row) throws {
        let index = UnitIndex(units: try readUnitList(Array(Self.rows.utf8), named: "units.csv"))
        let day = try #require(CalendarDay(iso: row.day))
        let match = index.match(code: row.code, name: row.name, district: row.district, on: day)
        #expect(Self.shown(match, nearest: index.nearest(to: row.name ?? "", on: day)) == row.expected)
    }

    @Test func `names that folding would bring together keep their own spelling`() throws {
        let list = Self.rows + "\n09001,xã,Cốc Mì,082,huyện,Bát Xát,10,Lào Cai,,,,2025-06-30,"
        let index = UnitIndex(units: try readUnitList(Array(list.utf8), named: "units.csv"))
        let day = try #require(CalendarDay(iso: "2020-12-31"))
        #expect(Self.shown(index.match(code: nil, name: "Cốc Mỳ", on: day)) == "02704")
        #expect(Self.shown(index.match(code: nil, name: "Cốc Mì", on: day)) == "09001")
    }
}
