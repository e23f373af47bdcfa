// The units of the invented province as its unit list names them.

/// A district-level unit: 9 in the committed sample.
struct District: Hashable {
    var code: String  // three digits, 991 …, outside the real range
    var kind: String  // thành phố, thị xã, huyện
    var name: String

    /// The folder of its submissions, in plain ASCII.
    var folder: String { "\(code)-\(VietnameseText.slug(kind))-\(VietnameseText.slug(name))" }
}

/// A unit of the lowest level: xã, phường or thị trấn. Only a xã reports on the criteria.
struct Unit: Hashable {
    var code: String  // five digits, 99001 …, outside the real range
    var kind: String
    var name: String
    var variants: [String]  // other spellings in use
    var district: District

    var isCommune: Bool { kind == "xã" }
    var folder: String { "\(VietnameseText.slug(kind))-\(VietnameseText.slug(name))" }
}
