// The layouts in use, one per district. Wording follows what offices print; no two are alike.

extension TableLayout {
    /// The layout of a district; districts beyond the ninth take turns.
    static func layout(of district: District) -> TableLayout {
        let last = Int(district.code.suffix(1)) ?? 1
        return all[(last + all.count - 1) % all.count]
    }

    private static let standardTitle =
        "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2020"

    private static let all = [
        plain, marks, mergedClaims, headRows, repeatedHeader, threeSides, marksAndDistrict, hiddenRows, romanNumerals,
    ]

    private static let plain = TableLayout(
        title: standardTitle,
        columns: [
            Column(.number, "STT"), Column(.criterion, "Tên tiêu chí"), Column(.indicator, "Nội dung tiêu chí"),
            Column(.requirement, "Yêu cầu"), Column(.result, "Kết quả thực hiện"), Column(.claim, "Tự đánh giá"),
            Column(.note, "Ghi chú"),
        ],
        criterionStyle: .merged, totalLabel: "Số tiêu chí đạt")

    private static let marks = TableLayout(
        title: standardTitle,
        columns: [
            Column(.number, "STT"), Column(.criterion, "Tên tiêu chí"),
            Column(.indicator, "Nội dung tiêu chí (chỉ tiêu)"), Column(.requirement, "Tiêu chuẩn đạt chuẩn"),
            Column(.result, "Kết quả thực hiện"), Column(.claimMet, "Đạt", under: "Tự đánh giá"),
            Column(.claimNotMet, "Chưa đạt", under: "Tự đánh giá"), Column(.note, "Ghi chú"),
        ],
        criterionStyle: .merged, totalLabel: "Tổng số tiêu chí đạt", generalDataFirst: false)

    private static let mergedClaims = TableLayout(
        title: "BIỂU KẾT QUẢ ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2020",
        columns: [
            Column(.number, "TT"), Column(.criterion, "Tiêu chí"), Column(.indicator, "Chỉ tiêu"),
            Column(.requirement, "Mức đạt chuẩn"), Column(.result, "Kết quả đạt được"),
            Column(.claim, "Tự đánh giá của xã"), Column(.district, "Kết quả thẩm tra (huyện)"),
            Column(.note, "Ghi chú"),
        ],
        criterionStyle: .mergedClaim, totalLabel: "Số tiêu chí đạt chuẩn")

    private static let headRows = TableLayout(
        title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ QUỐC GIA VỀ XÃ NÔNG THÔN MỚI NĂM 2020",
        columns: [
            Column(.number, "STT"), Column(.indicator, "Nội dung"), Column(.requirement, "Yêu cầu"),
            Column(.result, "Kết quả"), Column(.claim, "Đánh giá"), Column(.note, "Ghi chú"),
        ],
        criterionStyle: .headRow, totalLabel: "Tổng số tiêu chí đạt chuẩn")

    private static let repeatedHeader = TableLayout(
        title: standardTitle,
        columns: [
            Column(.number, "STT"), Column(.criterion, "Tên tiêu chí"), Column(.indicator, "Nội dung chỉ tiêu"),
            Column(.requirement, "Tiêu chuẩn"), Column(.result, "Kết quả thực hiện của xã"),
            Column(.claim, "Tự đánh giá (Đạt/Chưa đạt)"), Column(.district, "Thẩm tra của huyện"),
            Column(.note, "Ghi chú, giải trình"),
        ],
        criterionStyle: .merged, hasColumnNumbers: true, repeatsHeaderAfterCriterion: 9, totalLabel: "Số tiêu chí đạt")

    private static let threeSides = TableLayout(
        title: "BIỂU TỔNG HỢP KẾT QUẢ RÀ SOÁT CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2020",
        columns: [
            Column(.number, "STT"), Column(.criterion, "Tên tiêu chí"), Column(.indicator, "Nội dung tiêu chí"),
            Column(.requirement, "Yêu cầu"), Column(.result, "Kết quả thực hiện"),
            Column(.claim, "Xã tự đánh giá", under: "Kết quả đánh giá"),
            Column(.district, "Huyện thẩm tra", under: "Kết quả đánh giá"),
            Column(.province, "Tỉnh thẩm định", under: "Kết quả đánh giá"), Column(.note, "Ghi chú"),
        ],
        criterionStyle: .merged, totalLabel: "Số tiêu chí đạt", totalIsAtTop: true)

    private static let marksAndDistrict = TableLayout(
        title: standardTitle,
        columns: [
            Column(.number, "TT"), Column(.criterion, "Tên tiêu chí"), Column(.indicator, "Nội dung tiêu chí"),
            Column(.requirement, "Quy định"), Column(.result, "Thực trạng"),
            Column(.claimMet, "Đạt", under: "Xã tự đánh giá"),
            Column(.claimNotMet, "Chưa đạt", under: "Xã tự đánh giá"),
            Column(.district, "Huyện thẩm tra"), Column(.note, "Ghi chú"),
        ],
        criterionStyle: .headRow, hasColumnNumbers: true, totalLabel: "Tổng số tiêu chí xã đạt")

    private static let hiddenRows = TableLayout(
        title: "BIỂU TỔNG HỢP KẾT QUẢ TỰ ĐÁNH GIÁ CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM 2020",
        columns: [
            Column(.number, "STT"), Column(.criterion, "Tiêu chí"), Column(.indicator, "Nội dung tiêu chí"),
            Column(.result, "Kết quả thực hiện"), Column(.claim, "Kết quả tự đánh giá"), Column(.note, "Ghi chú"),
        ],
        criterionStyle: .merged, hiddenRowsAfterCriterion: 16, totalLabel: "Số tiêu chí xã tự đánh giá đạt",
        generalDataFirst: false)

    private static let romanNumerals = TableLayout(
        title: standardTitle,
        columns: [
            Column(.number, "Số TT"), Column(.criterion, "Tên tiêu chí"), Column(.indicator, "Nội dung tiêu chí"),
            Column(.requirement, "Mức quy định"), Column(.result, "Kết quả thực hiện đến kỳ báo cáo"),
            Column(.claim, "Xã tự đánh giá"), Column(.district, "Huyện đánh giá"), Column(.note, "Giải trình"),
        ],
        criterionStyle: .headRow, groupNumeralInFirstColumn: true, totalLabel: "Tổng số tiêu chí đạt")
}
