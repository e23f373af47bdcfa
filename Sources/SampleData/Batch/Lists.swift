// The lists beside the submissions: units, registered communes, titles, and the insurance agency's figures.

struct Lists {
    private var units: [[String]] = [
        [
            "code", "kind", "name", "district_code", "district_kind", "district", "province_code", "province", "region",
            "region_basis", "valid_from", "valid_to", "variants",
        ]
    ]
    private var registered: [[String]] = [["code", "name", "district"]]
    private var titles: [[String]] = [["code", "name", "district", "tier", "set", "decision", "date"]]
    private var insurance: [[String]] = [
        ["Mã đơn vị", "Tên đơn vị", "Huyện", "Số người tham gia BHYT", "Dân số", "Tỷ lệ tham gia BHYT"]
    ]

    mutating func add(_ unit: Unit) {
        units.append([
            unit.code, unit.kind, unit.name, unit.district.code, unit.district.kind, unit.district.name, "99",
            "tỉnh Mẫu", "tdmnpb", "đơn vị giả định", "2020-01-01", "", unit.variants.joined(separator: ";"),
        ])
    }

    mutating func add(_ commune: Commune, isRecognised: Bool) {
        let unit = commune.unit
        if Roles.isRegistered(unit) {
            registered.append([unit.code, unit.name, unit.district.name])
        } else if isRecognised {
            addTitle(unit)
        }
        addInsurance(commune)
    }

    private mutating func addTitle(_ unit: Unit) {
        var random = SeededRandom(seed: 1, label: "decision \(unit.code)")
        let year = random.within(2016...2019)
        titles.append([
            unit.code, unit.name, unit.district.name, "ntm", "ntm-2016-2020",
            "\(random.within(310...4_900))/QĐ-UBND", "\(year)-12-\(random.within(10...29))",
        ])
    }

    /// The agency counts the same people; for one commune it has far fewer cards than the commune says.
    private mutating func addInsurance(_ commune: Commune) {
        guard case .share(var share)? = commune.answers["15.1"]?.value else { return }
        if commune.unit.district.code == "999", commune.unit.name == "Chiềng Lĩnh" {
            share.part = share.whole * 812 / 1000
        }
        insurance.append([
            commune.unit.code, commune.unit.name, commune.unit.district.name, VietnameseText.grouped(share.part),
            VietnameseText.grouped(share.whole),
            VietnameseText.decimal(share.percent(digits: 2, by: .rounded), digits: 2) + "%",
        ])
    }

    /// The unit list alone.
    var unitDocument: String { CSVWriter().document(units) }

    func write(to folder: OutputFolder) throws {
        let writer = CSVWriter()
        try folder.write(unitDocument, to: "units.csv")
        try folder.write(writer.document(registered), to: "registered.csv")
        try folder.write(writer.document(titles), to: "titles.csv")
        try folder.write(writer.document(insurance), to: "sources/bao-hiem-y-te.csv")
    }
}
