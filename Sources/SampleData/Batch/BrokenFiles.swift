// Small files that are broken in one way each, so that a reader of them can be seen to say what, where and how to mend.

enum BrokenFiles {
    static let folder = "broken"

    static func write(to folder: OutputFolder) throws {
        for (name, text) in texts { try folder.write(text, to: "\(Self.folder)/\(name)") }
        if !folder.has(rewrittenPath) { try folder.write(mergedDown, to: rewrittenPath) }
        try folder.write(expected, to: "broken-expected.csv")
        try folder.write(binary, to: "\(Self.folder)/tep-nhi-phan-mang-duoi-xml.xml")
    }

    /// The finding that each file must give, in the columns of expected.csv.
    static var expected: String {
        CSVWriter().document([ExpectedRows.header] + findings.map { ["", $1, $0, "", $2, "", "present", $3] })
    }

    private static let findings: [(file: String, code: String, a1: String, label: String)] = [
        ("tep-rong.xml", "sheets.empty-file", "", "an empty file"),
        ("tep-nhi-phan-mang-duoi-xml.xml", "sheets.binary-file", "", "a binary file under the name of an XML file"),
        ("xml-bi-cat.xml", "sheets.malformed-xml", "", "XML that ends in the middle"),
        ("co-doctype.xml", "sheets.document-type", "", "a DOCTYPE"),
        ("dau-ngoac-kep-khong-dong.csv", "sheets.unclosed-quote", "E8", "a quote never closed"),
        ("dong-qua-dai.csv", "row.misaligned", "", "a row with more cells than the header"),
        ("don-vi-khong-co-trong-danh-muc.csv", "unit.unknown", "", "a commune that is not in the unit list"),
        ("hai-tep-cung-mot-xa-2.csv", "submission.conflict", "", "two tables for one commune and year"),
        ("khong-co-bieu.xml", "sheet.unrecognised", "", "a sheet without a recognisable table"),
        ("so-khong-doc-duoc-12abc.csv", "number.unreadable", "E7", "12abc"),
        ("so-khong-doc-duoc-1,2,3.csv", "number.unreadable", "E7", "1,2,3"),
        ("so-khong-ro-cach-viet-98.25.csv", "number.notation", "E7", "98.25 in a column that settles no notation"),
        ("ky-ngoai-moi-bo-tieu-chi.csv", "period.other", "", "a year outside every set"),
        ("o-gop-doc-do-libreoffice-ghi.xml", "sheets.columns-uncovered", "", "values under a merged cell"),
    ]

    /// A table with cells merged down, kept as LibreOffice wrote it: it drops the places of the cells right of the merge.
    static let rewrittenPath = "\(folder)/o-gop-doc-do-libreoffice-ghi.xml"

    private static var mergedDown: String {
        var sheet = ShortTable(commune: "Phìn Khao", district: "huyện Lâm Khê").plan()
        let last = sheet.rows.count - 1
        sheet.rows[last].cells[0] = nil
        sheet.rows[last].cells[1] = nil
        for column in [0, 1] { sheet.rows[last - 1].cells[column]?.mergeDown = 1 }
        return SpreadsheetWriter.document([sheet])
    }

    /// Bytes of no text and of no known format: every byte value, twice.
    private static let binary: [UInt8] = (0...255).map { UInt8($0) } + (0...255).map { UInt8($0) }

    private static var texts: [(name: String, text: String)] {
        [
            ("tep-rong.xml", ""),
            ("xml-bi-cat.xml", truncatedXML),
            ("co-doctype.xml", withDoctype),
            ("dau-ngoac-kep-khong-dong.csv", unclosedQuote),
            ("dong-qua-dai.csv", rowTooLong),
            ("don-vi-khong-co-trong-danh-muc.csv", csv(ShortTable(commune: "Không Có Tên", district: "huyện Lâm Khê"))),
            ("hai-tep-cung-mot-xa-1.csv", csv(ShortTable(commune: "Bản Quẻ", district: "huyện Lâm Khê"))),
            (
                "hai-tep-cung-mot-xa-2.csv",
                csv(ShortTable(commune: "Bản Quẻ", district: "huyện Lâm Khê", villageShare: "75% (09/12 thôn)"))
            ),
            ("khong-co-bieu.xml", SpreadsheetWriter.document([letter])),
            (
                "so-khong-doc-duoc-12abc.csv",
                csv(ShortTable(commune: "Bản Xeng", district: "huyện Lâm Khê", workShare: "12abc"))
            ),
            (
                "so-khong-doc-duoc-1,2,3.csv",
                csv(ShortTable(commune: "Mường Lum", district: "huyện Lâm Khê", workShare: "1,2,3"))
            ),
            (
                "so-khong-ro-cach-viet-98.25.csv",
                csv(ShortTable(commune: "Pa Khao", district: "huyện Lâm Khê", workShare: "98.25"))
            ),
            (
                "ky-ngoai-moi-bo-tieu-chi.csv",
                csv(ShortTable(commune: "Nậm Bung", district: "huyện Lâm Khê", year: "2009"))
            ),
        ]
    }

    private static func csv(_ table: ShortTable) -> String {
        CSVWriter(separator: ";").document(table.plan())
    }

    private static var truncatedXML: String {
        let whole = SpreadsheetWriter.document([ShortTable(commune: "Trịnh Phay", district: "huyện Lâm Khê").plan()])
        return String(whole.prefix(whole.count * 2 / 3))
    }

    private static var withDoctype: String {
        let whole = SpreadsheetWriter.document([ShortTable(commune: "Y Lỳ", district: "huyện Lâm Khê").plan()])
        let doctype = "?>\n<!DOCTYPE Workbook [<!ENTITY don_vi \"UBND XÃ Y LỲ\">]>"
        return whole.split(separator: "?>", maxSplits: 1, omittingEmptySubsequences: false).joined(separator: doctype)
    }

    private static var unclosedQuote: String {
        csv(ShortTable(commune: "Cốc Dì", district: "huyện Lâm Khê", villageShare: "@"))
            .split(separator: "@", omittingEmptySubsequences: false).joined(separator: "\"80% (08/10 thôn)")
    }

    private static var rowTooLong: String {
        csv(ShortTable(commune: "Dền Lung", district: "huyện Lâm Khê", villageShare: "@"))
            .split(separator: "@", omittingEmptySubsequences: false).joined(separator: "80;;(08/10 thôn);;;x;x;x;x")
    }

    /// A letter, not a table.
    private static var letter: SheetPlan {
        var sheet = SheetPlan(name: "Công văn", columnCount: 4)
        sheet.appendAcross("UBND XÃ SÀNG MÀO")
        sheet.appendAcross("Xã Sàng Mào, huyện Lâm Khê, tỉnh Mẫu")
        sheet.appendAcross(TitleBlock.notice)
        sheet.appendAcross("Kính gửi: Văn phòng Điều phối nông thôn mới tỉnh")
        sheet.appendAcross("Ủy ban nhân dân xã xin gửi báo cáo năm 2020 sau khi thống nhất số liệu.")
        return sheet
    }
}

/// A result table of three criteria, enough to be recognised.
struct ShortTable {
    var commune: String
    var district: String
    var year = "2020"
    var workShare = "93,5%"
    var villageShare = "80% (08/10 thôn)"

    func plan() -> SheetPlan {
        var sheet = SheetPlan(name: "Biểu kết quả", columnCount: 6)
        sheet.appendAcross("UBND XÃ \(commune.uppercased())")
        sheet.appendAcross("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI NĂM \(year)", heading: true)
        sheet.appendAcross("Xã \(commune), \(district), tỉnh Mẫu")
        sheet.appendAcross(TitleBlock.notice)
        append(["STT", "Tên tiêu chí", "Nội dung tiêu chí", "Yêu cầu", "Kết quả thực hiện", "Tự đánh giá"], to: &sheet)
        append(["11", "Hộ nghèo", "Tỷ lệ hộ nghèo đa chiều", "≤ 12%", "9,5%", "Đạt"], to: &sheet)
        append(["12", "Lao động có việc làm", "Tỷ lệ lao động có việc làm", "≥ 90%", workShare, "Đạt"], to: &sheet)
        append(["16", "Văn hóa", "Tỷ lệ thôn đạt tiêu chuẩn văn hóa", "≥ 70%", villageShare, "Đạt"], to: &sheet)
        return sheet
    }

    private func append(_ texts: [String], to sheet: inout SheetPlan) {
        sheet.append(Dictionary(uniqueKeysWithValues: texts.enumerated().map { ($0, .text($1)) }))
    }
}
