// Cells that fill several fields, and number cells that programs wrote.

import FEEL
import Testing

@testable import ThucChat

@Suite("One cell, several fields")
struct PartsReadingTests {
    private static let parts: [(field: Field, cue: String?)] = [
        (SampleField.hygienicWater, nil), (SampleField.cleanWater, "nước sạch"),
    ]

    @Test(
        "parts are told apart by their cue",
        arguments: [
            ("93,5% (nước sạch 55,2%)", "93.5 .1 | 55.2 .1"), ("93,5%; trong đó nước sạch: 55,2%", "93.5 .1 | 55.2 .1"),
            ("93,5%, trong đó nước sạch 55,2%", "93.5 .1 | 55.2 .1"),
            ("Nước hợp vệ sinh 93,5%; nước sạch 55,2%", "93.5 .1 | 55.2 .1"),
            ("Nước sạch: 55,2%; nước hợp vệ sinh: 93,5%", "93.5 .1 | 55.2 .1"),
            ("93,5% (890/952); nước sạch 55,2% (525/952)", "93.5 .1 [890/952] | 55.2 .1 [525/952]"),
            ("93,5%\nNước sạch 55,2%", "93.5 .1 | 55.2 .1"), ("93,5%", "93.5 .1 | blank"),
            ("nước sạch 55,2%", "blank | 55.2 .1"), ("", "blank | blank"),
            ("93,5% (55,2%)", "ambiguous value.parts | ambiguous value.parts"),
            ("93,5%; 55,2%", "ambiguous value.parts | ambiguous value.parts"),
            ("nước sạch 55%; nước sạch 56%", "ambiguous value.parts | ambiguous value.parts"),
            ("93,5%; nước sạch chưa rõ", "93.5 .1 | unreadable number.unreadable"),
        ])
    func parts(_ text: String, _ expected: String) {
        let readings = readParts(text, as: Self.parts, notation: .unsettled)
        #expect(readings.map(line).joined(separator: " | ") == expected)
    }

    @Test(
        "a word behind its cue is read",
        arguments: [
            ("93,5%; mức độ 1: Đạt", "93.5 .1 | yes"), ("93,5%; Mức độ 1 Chưa đạt", "93.5 .1 | no"),
            ("93,5%; mức độ 1 Đạt (QĐ số 12/QĐ-UBND ngày 05/3/2022 của UBND huyện Mẫu)", "93.5 .1 | yes"),
            ("93,5%", "93.5 .1 | blank"),
        ])
    func words(_ text: String, _ expected: String) {
        let readings = readParts(
            text, as: [(SampleField.hygienicWater, nil), (SampleField.plan, "mức độ 1")], notation: .unsettled)
        #expect(readings.map(line).joined(separator: " | ") == expected)
    }

    @Test func `one field without a cue takes the whole cell`() {
        let readings = readParts("87,7% (8.481/9.669)", as: [(SampleField.cleanWater, nil)], notation: .unsettled)
        #expect(readings.map(line) == ["87.7 .1 [8481/9669]"])
    }
}

@Suite("Number cells that programs wrote")
struct MachineNumberTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var text: String
        var isPercent = false
        var field: Field
        var expected: String
        var testDescription: String { "«\(text)»\(isPercent ? " %" : "") \(field.unitOfMeasure)" }
    }

    @Test(
        "are exact, with a dot before decimals",
        arguments: [
            Row(text: "98.25", field: SampleField.poverty, expected: "98.25 .2"),
            Row(text: "1.234", field: SampleField.income, expected: "1.234 .3"),
            Row(text: "0.925", isPercent: true, field: SampleField.poverty, expected: "92.5 .1 {0.925 → 92.5 %}"),
            Row(text: "1", isPercent: true, field: SampleField.poverty, expected: "100 .0 {1 → 100 %}"),
            Row(text: "0.9", field: SampleField.poverty, expected: "ambiguous number.ambiguous"),
            Row(text: "1", field: SampleField.poverty, expected: "ambiguous number.ambiguous"),
            Row(text: "0", field: SampleField.poverty, expected: "0 .0"),
            Row(text: "1.01", field: SampleField.poverty, expected: "1.01 .2"),
            Row(text: "1.5E-3", field: SampleField.plain, expected: "0.0015"),
            Row(text: "", field: SampleField.poverty, expected: "blank"),
            Row(text: "98,25", field: SampleField.poverty, expected: "unreadable number.unreadable"),
            Row(
                text: "0.5", isPercent: true, field: SampleField.income, expected: "unreadable unit-of-measure.differs"),
            Row(text: "850", field: SampleField.poverty, expected: "unreadable value.out-of-bounds"),
            Row(text: "1", field: SampleField.plan, expected: "yes {1 → Có}"),
            Row(text: "2019", field: SampleField.decided, expected: "unreadable date.unreadable"),
            Row(text: "12", field: SampleField.note, expected: "\"12\""),
        ])
    func machine(_ row: Row) {
        #expect(line(readMachineNumber(row.text, isPercent: row.isPercent, as: row.field)) == row.expected)
    }
}
