// Digits that binary arithmetic leaves are no figures of a commune.

import FEEL
import Testing

@testable import ThucChat

@Suite("Residues of binary arithmetic")
struct BinaryResidueTests {
    @Test(
        "are gone at 15 digits, and nothing else is",
        arguments: [
            ("5.199999999999999", "5.2"), ("69.60000000000001", "69.6"), ("35.99999999999999", "36"),
            ("5.8000000000000007", "5.8"), ("100.00000000000001", "100"), ("0.30000000000000004", "0.3"),
            ("5.19", "5.19"), ("1234567890.12345", "1234567890.12345"),
            ("12345678901234567890", "12345678901234567890"),
            ("83.3333333333333333", "83.3333333333333"),
        ])
    func settled(_ typed: String, _ wanted: String) throws {
        #expect(try #require(Number(typed)).withoutResidue == Number(wanted))
    }

    @Test func `decide nothing, in number cells and in text`() throws {
        let field = SmallRulebook.field("dai", "chiều dài", unit: "km")
        #expect(readMachineNumber("5.199999999999999", isPercent: false, as: field).quantity?.number == Number("5.2"))
        #expect(read("5,199999999999999", as: field, notation: .vietnamese).quantity?.number == Number("5.2"))
        let share = SmallRulebook.field("ty_le", "tỷ lệ", unit: "%", bounds: (0, 100))
        #expect(readMachineNumber("1.0000000000000002", isPercent: true, as: share).quantity?.number == Number(100))
    }
}
