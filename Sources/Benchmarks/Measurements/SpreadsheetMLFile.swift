// Generates one large workbook of XML Spreadsheet 2003, laid out as office programs save it.

import Foundation

/// A list of households: 13 columns a row, one of them skipped in every seventh row by `ss:Index`.
struct SpreadsheetMLFile {
    static let rowCount = 90_000

    /// Whether every row has a number cell that holds no number.
    let isFaulty: Bool

    /// Rows are written in blocks, so memory does not grow.
    func write(to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
        else { throw BenchmarkFault(what: path, reason: "cannot be written") }
        try file.write(contentsOf: Data(Self.head.utf8))
        for first in stride(from: 0, to: Self.rowCount, by: 1_000) {
            let rows = (first..<min(first + 1_000, Self.rowCount)).map(row).joined()
            try file.write(contentsOf: Data(rows.utf8))
        }
        try file.write(contentsOf: Data("  </Table>\n </Worksheet>\n</Workbook>\n".utf8))
        try file.close()
    }

    private static let head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
        xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
         <Styles>
          <Style ss:ID="Default"><Alignment ss:Vertical="Bottom"/></Style>
          <Style ss:ID="s62"><Font ss:FontName="Times New Roman" ss:Size="12"/></Style>
         </Styles>
         <Worksheet ss:Name="Danh sách hộ">
          <Table ss:ExpandedColumnCount="13">

        """

    private func row(_ index: Int) -> String {
        let village = ["Bản Mới", "Thôn Đồng Tâm", "Tổ 3 & 4", "Nậm Khắt <hạ>"][index % 4]
        let poor = index % 9 == 0 ? "Có" : "Không"
        var row = "   <Row ss:AutoFitHeight=\"0\">\n" + number(String(index + 1)) + text("991-\(100_000 + index)")
        row += text("Chủ hộ \(index)")
        row += index % 7 == 0 ? "" : text(escaped(village))
        row += number(isFaulty ? "\(index % 8)a" : String(1 + index % 8), index: index % 7 == 0 ? 5 : nil)
        row += number("\(20 + index % 300).\(index % 10)") + text(poor)
        for column in 0..<4 { row += text((index + column) % 3 == 0 ? "Không" : "Có") }
        return row + number(String(index % 5)) + number(String(index % 4)) + "   </Row>\n"
    }

    private func number(_ digits: String, index: Int? = nil) -> String { cell("Number", digits, index) }

    private func text(_ text: String) -> String { cell("String", text, nil) }

    private func cell(_ type: String, _ content: String, _ index: Int?) -> String {
        let place = index.map { " ss:Index=\"\($0)\"" } ?? ""
        return "    <Cell ss:StyleID=\"s62\"\(place)><Data ss:Type=\"\(type)\">\(content)</Data></Cell>\n"
    }

    private func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;")
    }
}
