// Which communes play a part in the batch as a whole: not sent, sent twice, sent under an ambiguous name.

enum Roles {
    enum Part: Hashable {
        case sent, notSent, sentTwice, ambiguous
    }

    static func part(of unit: Unit) -> Part {
        switch (unit.district.code, unit.name) {
        case ("995", "Cốc Lùng"), ("993", "Tùng Phố"): .notSent
        case ("999", "Minh Lĩnh"): .sentTwice
        case ("997", "Tân Phìn"): .ambiguous
        default: .sent
        }
    }

    /// Communes registered for recognition this year.
    static func isRegistered(_ unit: Unit) -> Bool {
        registered[unit.district.code]?.contains(unit.name) ?? false
    }

    private static let registered: [String: Set<String>] = [
        "991": ["Vạn Khê", "Hợp Lâm"],
        "992": ["Mường Vính"],
        "996": ["Sơn Khê", "Sơn Lĩnh", "Xuân Phay", "Gia Lĩnh"],
        "997": ["Minh Hoà", "Tân Khê"],
        "999": ["Chiềng Lĩnh", "Hoà Lĩnh"],
    ]

    /// Workbooks that the committed sample holds as written by LibreOffice.
    static func isRewritten(_ unit: Unit) -> Bool {
        rewritten[unit.district.code]?.contains(unit.name) ?? false
    }

    private static let rewritten: [String: Set<String>] = [
        "991": ["Vạn Khê", "Hợp Lâm"],
        "992": ["A Mú Lung"],
        "994": ["Sán Phìn"],
        "995": ["Lùng Cẩm", "Na Hoàng"],
        "996": ["Xuân Phay"],
        "997": ["Minh Hoà", "Tân Khê"],
        "998": ["Trung Phìn"],
        "999": ["Võ Lĩnh", "Hoà Lĩnh"],
    ]

    /// Units whose names a careless reader would take for another's.
    static func resemblesAnother(_ unit: Unit) -> Bool {
        switch (unit.district.code, unit.name) {
        case ("993", "Nậm Sang"), ("999", "Nậm Sảng"), ("998", "Phú Vân"), ("992", "Tân Phìn"): true
        default: false
        }
    }

    static let decomposedName = "Nậm Mé"
}
