// Lines above a table that are titles, and those that are not.

import Testing

@testable import ThucChat

@Suite("Lines above a table")
struct AsideTests {
    @Test(
        "are no title where they state a basis, an aim or a count of villages",
        arguments: [
            ("Căn cứ Quyết định số 691/QĐ-TTg về nông thôn mới kiểu mẫu", true),
            ("Thôn nông thôn mới kiểu mẫu: 02 thôn", true),
            ("Xã phấn đấu đạt chuẩn nông thôn mới nâng cao năm 2025", true),
            ("318/QĐ-TTg ban hành bộ tiêu chí xã nông thôn mới và nông thôn mới nâng cao", true),
            ("BIỂU KẾT QUẢ XÃ NÔNG THÔN MỚI NÂNG CAO", false),
            ("Kết quả thực hiện bộ tiêu chí xã nông thôn mới nâng cao (theo Quyết định số 319/QĐ-TTg)", false),
            ("XÃ NÔNG THÔN MỚI KIỂU MẪU NĂM 2024", false),
        ])
    func asides(text: String, isAside: Bool) {
        #expect(SheetWords.isAside(folded(text)) == isAside)
    }
}
