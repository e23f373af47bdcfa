// Makes the documents that yes/no answers cite: numbers, dates and issuers in the usual forms.

extension CommuneMaker {
    func citation(_ subject: String, _ issuer: Issuer, for commune: Commune, random: inout SeededRandom) -> Citation {
        let year = random.within(2017...2020)
        let date = "\(VietnameseText.padded(random.within(1...28)))/\(random.within(1...12))/\(year)"
        let serial = random.within(12...3_900)
        return Citation(
            number: "\(serial)/\(Self.suffix(issuer))", date: date, issuer: Self.name(issuer, of: commune.unit),
            subject: "Quyết định \(subject)")
    }

    static func name(_ issuer: Issuer, of unit: Unit) -> String {
        switch issuer {
        case .commune: "UBND xã \(unit.name)"
        case .district: "UBND \(unit.district.kind) \(unit.district.name)"
        case .province: "UBND tỉnh"
        case .department(let name): name
        }
    }

    private static func suffix(_ issuer: Issuer) -> String {
        switch issuer {
        case .commune, .district, .province: "QĐ-UBND"
        case .department("Sở Y tế"): "QĐ-SYT"
        case .department("Sở Công Thương"): "QĐ-SCT"
        case .department("Sở Thông tin và Truyền thông"): "QĐ-STTTT"
        case .department("Công an tỉnh"): "QĐ-CAT"
        case .department: "QĐ-BCH"
        }
    }
}
