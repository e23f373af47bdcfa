// What cells without a day say of a document's validity.

import Testing

@testable import ThucChat

@Suite("Words of expiry")
struct ExpiryTextTests {
    @Test(
        "leave a document in force, or do not",
        arguments: [
            ("Không thời hạn", true), ("Còn hiệu lực", true), ("–", true), ("/", true), ("Không", true),
            ("đến nay", true),
            ("đến 31/12/2021", true), ("12/2021", true), ("năm 2021", true), ("2018-2021", true), ("2020", true),
            ("31/12/2020", true), ("Quý IV/2021", true), ("đến khi có văn bản thay thế", true),
            ("6/2020", false), ("2019", false), ("đã hết", false), ("đã thay thế", false),
            ("bị thay thế bởi 12/QĐ", false),
        ])
    func open(_ typed: String, _ isOpen: Bool) {
        #expect(ExpiryText(typed).isOpen(on: CalendarDay(lastOf: 12, in: 2020)) == isOpen)
    }
}
