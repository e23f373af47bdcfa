// The parts of an .xlsx that no reader of ours looks at, but Excel does.

import SheetsOut
import Testing

@testable import Sheets

@Suite(".xlsx for Excel")
struct XLSXPartsTests {
    private static let sheet = "xl/worksheets/sheet1.xml"

    @Test(
        "says",
        arguments: [
            (sheet, "<dataValidation type=\"decimal\" allowBlank=\"1\""),
            (sheet, "<formula1>0</formula1><formula2>100</formula2>"),
            (sheet, "<formula1>danh_sach</formula1>"),
            (sheet, "<formula1>\"Đạt,Chưa đạt\"</formula1>"),
            (sheet, "errorStyle=\"warning\""), (sheet, "errorStyle=\"information\""),
            (sheet, "<formula>$C4&gt;100</formula>"),
            (sheet, "xSplit=\"1\" ySplit=\"3\""),
            (sheet, "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>"),
            ("xl/workbook.xml", "state=\"hidden\""),
            ("xl/workbook.xml", "<definedName name=\"danh_sach\">'Danh sách'!$A$1:$A$2</definedName>"),
            ("xl/workbook.xml", "'Biểu hộ'!$2:$3"),
            ("docProps/core.xml", "<dc:title>Biểu mẫu thử &lt;1 &amp; 2&gt;</dc:title>"),
        ])
    func says(_ path: String, _ part: String) throws {
        let bytes = try SampleDraft.workbook.xlsx()
        let parts = try bytes.withUnsafeBytes { buffer in
            try walkArchive(buffer, limits: ReadLimits()) { $0 == path }
        }
        let text = String(decoding: try #require(parts.first).bytes, as: UTF8.self)
        #expect(text.contains(part), "\(text)")
    }
}
