// The invented names: composed in the manner of a northern mountain province, none of them a commune of Lào Cai.
// Holds the traps of real lists: one name in two districts, names that differ by diacritics only, tone-mark variants.

/// One district of the invented province with the names of its units.
struct DistrictNames {
    var code: String
    var kind: String
    var name: String
    var wards: [String] = []
    var towns: [String] = []
    var communes: [String]
}

enum UnitNames {
    /// 9 districts; 127 communes, 16 wards and 9 towns.
    static let districts: [DistrictNames] = [
        DistrictNames(
            code: "991", kind: "thành phố", name: "Mẫu",
            wards: [
                "Duyên Lĩnh", "Mẫu", "Cốc Phay", "Kim Phay", "Bắc Phay", "Pom Lĩnh", "Xuân Phố", "Bình Lĩnh", "Bắc Khê",
                "Nam Khê",
            ],
            communes: ["Vạn Khê", "Đồng Phay", "Tả Khê", "Hợp Lâm", "Cốc Khoang", "Thống Lĩnh", "Nam Phay"]),
        DistrictNames(
            code: "992", kind: "huyện", name: "Lâm Khê", towns: ["Lâm Khê"],
            communes: [
                "A Mú Lung", "Nậm Chắt", "A Sì", "Trịnh Phay", "Y Lỳ", "Cốc Dì", "Dền Lung", "Bản Vàn", "Sàng Mào",
                "Bản Quẻ", "Mường Vính", "Dền Khao", "Bản Xeng", "Mường Lum", "Trung Lèng", "Quang Lĩnh", "Pa Khao",
                "Nậm Bung", "Phìn Khao", "Tân Phìn",
            ]),
        DistrictNames(
            code: "993", kind: "huyện", name: "Mường Sảng", towns: ["Mường Sảng"],
            communes: [
                "Pha Lung", "Tả Ngà Phìn", "Tùng Phố", "Dìn Sán", "Tả Già Pha", "Nậm Sang", "Nấm Lùng", "Lùng Khao",
                "Thanh Lĩnh", "Cao Lĩnh", "Lùng Vàng", "Bản Lùng", "La Pan Sán", "Tả Thào", "Bản Sinh",
            ]),
        DistrictNames(
            code: "994", kind: "huyện", name: "Nà Cát", towns: ["Nà Cát"],
            communes: [
                "Nàn Mơ", "Thào Phìn", "Bản Mơ", "Sán Phìn", "Lùng Sán", "Cán Tủng", "Sín Lù", "Quan Thẩn", "Nàn Khao",
            ]),
        DistrictNames(
            code: "995", kind: "huyện", name: "Thượng Khê", towns: ["Thượng Khê"],
            communes: [
                "Lùng Cẩm", "Lùng Phạc", "Tả Van Lủng", "Tả Củ Pha", "Thải Phố", "Hoàng Phố", "Bản Pho Nùng",
                "Bản Liêng", "Tà Chung", "Na Hoàng", "Cốc Lìn", "Nậm Mơ", "Nậm Đăng", "Nậm Khoang", "Bảo Nham",
                "Nậm Lùng", "Cốc Lùng", "Bản Cát",
            ]),
        DistrictNames(
            code: "996", kind: "huyện", name: "Hạ Khê", towns: ["N.T Phong Lâm", "Hạ Khê", "Lò Vôi"],
            communes: [
                "Bản Phùng", "Bản Cào", "Thái Lĩnh", "Phong Lĩnh", "Gia Lĩnh", "Xuân Lĩnh", "Sơn Lĩnh", "Xuân Phay",
                "Trì Khê", "Sơn Khê", "Phú Lĩnh",
            ]),
        DistrictNames(
            code: "997", kind: "huyện", name: "Yên Thạch", towns: ["Yên Thạch"],
            communes: [
                "Tân Khê", "Nghĩa Lĩnh", "Vĩnh Lĩnh", "Điện Khê", "Minh Hoà", "Tân Phay", "Thượng Lĩnh", "Kim Lĩnh",
                "Cam Khê", "Minh Khê", "Xuân Khê", "Việt Lĩnh", "Yên Khê", "Bảo Khê", "Lương Khê", "Tân Phìn",
            ]),
        DistrictNames(
            code: "998", kind: "thị xã", name: "Phù Vân",
            wards: ["Phù Vân", "Ô Khê", "Phan Lĩnh", "Hàm Lĩnh", "Cầu Trắng", "Bình Phay"],
            communes: [
                "Phú Vân", "Trung Phìn", "Tả Sìn", "Hoàng Lĩnh", "Thanh Khê", "Cầu Đá", "Mường Khánh", "Tả Sảng",
                "Mường Bát", "Bản Hoà",
            ]),
        DistrictNames(
            code: "999", kind: "huyện", name: "Khánh Lâm", towns: ["Khánh Lâm"],
            communes: [
                "Võ Lĩnh", "Lâm Thuỷ", "Nậm Mé", "Tân Hạ", "Nậm Rèng", "Nậm Chì", "Tân Vân", "Khánh Thượng", "Nậm Sì",
                "Dần Khao", "Chiềng Lĩnh", "Làng Khê", "Hoà Lĩnh", "Khánh Trung", "Khánh Hạ", "Dương Lĩnh", "Nậm Thào",
                "Minh Lĩnh", "Thẩm Khê", "Liêm Lĩnh", "Nậm Sảng",
            ]),
    ]

    /// Other spellings met for a name; the committed list carries them so that they are known, not guessed.
    static let variants: [String: [String]] = [
        "Minh Hoà": ["Minh Hòa"],
        "Bản Hoà": ["Bản Hòa"],
        "Hoà Lĩnh": ["Hòa Lĩnh"],
        "Lâm Thuỷ": ["Lâm Thủy"],
        "Bản Xeng": ["Bản Seng"],
        "Nậm Rèng": ["Nậm Dèng"],
        "Y Lỳ": ["Y Lì"],
        "N.T Phong Lâm": ["NT Phong Lâm", "Nông trường Phong Lâm", "Phong Lâm"],
    ]

    /// Parts from which further names are composed when more than 127 communes are asked for.
    static let firstParts = [
        "Khau", "Phiêng", "Huổi", "Pác", "Ngòi", "Khe", "Thác", "Làng", "Nà", "Phai", "Tà", "Sì", "Chiềng", "Vằng",
        "Suối", "Đèo",
    ]
    static let secondParts = [
        "Trám", "Vầu", "Sung", "Dẻ", "Chò", "Nghiến", "Sến", "Lát", "Mận", "Đào", "Gạo", "Mía", "Cọ", "Quế", "Hồi",
        "Trẩu",
    ]
}
