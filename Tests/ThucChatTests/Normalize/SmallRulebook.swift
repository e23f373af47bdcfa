// A small rulebook, forms and sheets for the tests of Normalize.

import FEEL
import Sheets
import Testing

@testable import ThucChat

/// Criteria 7 (itself its only indicator), 10, 13 and 17, a table of roads and a table of households.
enum SmallRulebook {
    static func field(
        _ id: String, _ name: String, _ kind: Field.Kind = .number, unit: String = "", bounds: (Int, Int)? = nil,
        isPersonal: Bool = false, labels: [String] = []
    ) -> Field {
        Field(
            id: id, name: name, en: name, kind: kind, unitOfMeasure: unit, lowest: bounds.map { Number($0.0) },
            highest: bounds.map { Number($0.1) }, better: .none, isPersonal: isPersonal, labels: labels)
    }

    static let fields = [
        field("tong_so_ho", "tổng số hộ", unit: "hộ", labels: ["Tổng số hộ dân"]),
        field("co_cho", "có chợ nông thôn", .yesNo),
        field("thu_nhap", "thu nhập bình quân đầu người", unit: "triệu đồng/người/năm"),
        field("htx", "có hợp tác xã", .yesNo),
        field("nuoc_hvs", "tỷ lệ hộ dùng nước hợp vệ sinh", unit: "%", bounds: (0, 100)),
        field("nuoc_sach", "tỷ lệ hộ dùng nước sạch", unit: "%", bounds: (0, 100)),
        field("co_so", "tỷ lệ cơ sở bảo đảm môi trường", unit: "%", bounds: (0, 100)),
    ]

    static let roads = TableDefinition(
        id: "duong", name: "đường", en: "roads", key: ["ten_tuyen", "diem_dau"], rowName: "ten_tuyen",
        columns: [
            field("ten_tuyen", "tên tuyến", .text, labels: ["Tên tuyến đường"]),
            field("diem_dau", "điểm đầu", .text),
            field("chieu_dai", "chiều dài", unit: "km", labels: ["Chiều dài (km)", "Tổng chiều dài"]),
            field("cung_hoa", "chiều dài cứng hóa", unit: "km", labels: ["Đã cứng hóa (km)"]),
            field("loai", "loại đường", .text),
        ])

    static let households = TableDefinition(
        id: "ho", name: "hộ", en: "households", key: ["ma_ho"], rowName: "ma_ho", restartsIn: "thon",
        columns: [
            field("ma_ho", "mã hộ", .text), field("chu_ho", "chủ hộ", .text, isPersonal: true),
            field("nhan_khau", "số nhân khẩu", unit: "người"),
            field("nuoc", "nước sạch", .yesNo),
            field("thu_nhap_ho", "thu nhập", unit: "triệu đồng", isPersonal: true),
            field("thon", "thôn", .text),
        ])

    static func indicator(_ code: String, _ title: String, _ owner: String) -> Indicator {
        Indicator(
            code: code, title: Bilingual(vi: title, en: title), owners: [owner], leastAssurance: .d, notApplicable: [],
            tests: [], source: "")
    }

    static func criterion(_ code: String, _ title: String, _ indicators: [Indicator]) -> Criterion {
        Criterion(
            code: code, tier: "ntm", title: Bilingual(vi: title, en: title), basis: "", indicators: indicators,
            examples: [], source: "")
    }

    static let criteria = [
        criterion("7", "Cơ sở hạ tầng thương mại nông thôn", [indicator("7", "Xã có chợ nông thôn", "cong-thuong")]),
        criterion("10", "Thu nhập", [indicator("10", "Thu nhập bình quân đầu người", "thong-ke")]),
        criterion("13", "Tổ chức sản xuất", [indicator("13.1", "Xã có hợp tác xã", "nong-nghiep")]),
        criterion(
            "17", "Môi trường và an toàn thực phẩm",
            [
                indicator("17.1", "Tỷ lệ hộ được sử dụng nước hợp vệ sinh và nước sạch", "nong-nghiep"),
                indicator("17.2", "Tỷ lệ cơ sở bảo đảm môi trường", "tai-nguyen"),
            ]),
    ]

    static func column(_ role: FormColumn.Role, _ labels: [String], under: [String] = []) -> FormColumn {
        FormColumn(role: role, labels: labels, under: under)
    }

    static let resultForm = Form(
        id: "bieu-ket-qua", title: Bilingual(vi: "Biểu kết quả", en: "Result table"), kind: .resultTable,
        phrases: ["kết quả thực hiện các tiêu chí"],
        columns: [
            column(.number, ["STT", "TT"]), column(.criterion, ["Tên tiêu chí", "Tiêu chí"]),
            column(.indicator, ["Nội dung tiêu chí", "Chỉ tiêu"]), column(.requirement, ["Yêu cầu"]),
            column(.result, ["Kết quả thực hiện", "Kết quả"]), column(.claim(.commune, mark: nil), ["Tự đánh giá"]),
            column(.claim(.commune, mark: .met), ["Đạt"], under: ["Tự đánh giá"]),
            column(.claim(.commune, mark: .notMet), ["Chưa đạt"], under: ["Tự đánh giá"]),
            column(.claim(.district, mark: nil), ["Kết quả thẩm tra", "Huyện thẩm tra"]),
            column(.note, ["Ghi chú"]),
        ],
        groups: ["I", "II"], totals: ["Số tiêu chí đạt"],
        rows: [
            "7": [RowField(field: "co_cho", cue: nil)], "10": [RowField(field: "thu_nhap", cue: nil)],
            "13.1": [RowField(field: "htx", cue: nil)],
            "17.1": [RowField(field: "nuoc_hvs", cue: nil), RowField(field: "nuoc_sach", cue: "nước sạch")],
            "17.2": [RowField(field: "co_so", cue: nil)],
        ],
        extra: [Form.ExtraRow(field: "tong_so_ho", labels: ["Tổng số hộ"])], file: "forms/bieu-ket-qua.yaml")

    static func register(
        _ id: String, _ title: String, _ table: String, _ phrases: [String], groupsSay: GroupedName? = nil
    ) -> Form {
        Form(
            id: id, title: Bilingual(vi: title, en: title), kind: .register(table: table), phrases: phrases,
            columns: [],
            groups: [], groupsSay: groupsSay, totals: ["Tổng cộng", "Cộng"], rows: [:], extra: [],
            file: "forms/\(id).yaml")
    }

    static let ntm = Tier(
        id: "ntm", title: Bilingual(vi: "Đạt chuẩn", en: "Standard"), full: 4, below: nil, conditions: [])

    static let rulebook = Rulebook(
        id: "nho", version: "1", digest: "", title: Bilingual(vi: "nhỏ", en: "small"),
        decision: Decision(number: "1", date: CalendarDay(lastOf: 1, in: 2016), issuer: ""), years: 2016...2020,
        dimensions: [], documents: nil, kinds: ["xã"], registeredField: nil, owners: [], tiers: [ntm], retention: [],
        dictionary: FieldDictionary(fields: fields, tables: [roads, households]),
        forms: [
            resultForm,
            register(
                "duong", "Biểu đường", "duong", ["danh mục đường"],
                groupsSay: GroupedName(field: "loai", words: ["đường"])),
            register(
                "ho", "Danh sách hộ", "ho", ["danh sách hộ"], groupsSay: GroupedName(field: "thon", words: ["thôn"])),
        ],
        criteria: criteria, checks: [], overlays: [], files: [], scope: Scope())

    static let unit = unit("00010", "Tả Phìn", district: ("001", "Sa Pa"))

    static func unit(_ code: String, _ name: String, kind: String = "xã", district: (code: String, name: String))
        -> Unit
    {
        Unit(
            code: code, kind: kind, name: name,
            district: District(code: district.code, kind: "huyện", name: district.name),
            provinceCode: "10", province: "Mẫu", dimensions: [:], basis: "", validFrom: nil, validTo: nil, variants: [])
    }

    static let year2020 = Period(year: 2020)
}

/// Files made of text.
enum SmallFile {
    /// A CSV file of these lines.
    static func csv(_ lines: [String], path: String = "ta-phin.csv") throws -> ReadFile {
        try file(lines.joined(separator: "\r\n") + "\r\n", path: path)
    }

    /// A workbook of XML Spreadsheet 2003, from sheets of rows of cells; a cell is `text`, or XML as it stands.
    static func xml(_ sheets: [(name: String, rows: [String])], path: String = "ta-phin.xml") throws -> ReadFile {
        try file(xmlText(sheets), path: path)
    }

    static func xmlText(_ sheets: [(name: String, rows: [String])]) -> String {
        let body = sheets.map { sheet in
            "<Worksheet ss:Name=\"\(sheet.name)\"><Table>\(sheet.rows.joined())</Table></Worksheet>"
        }.joined()
        return
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\(body)</Workbook>"
    }

    static func file(_ text: String, path: String) throws -> ReadFile {
        let bytes = Array(text.utf8)
        let workbook = try readWorkbook(bytes, named: path)
        return ReadFile(
            path: path, digest: Digest256.short(of: [text]), byteCount: bytes.count, outcome: .success(workbook))
    }

    /// A row of text cells; nil leaves a cell out.
    static func row(_ texts: String?..., attributes: String = "") -> String {
        let cells = texts.enumerated().compactMap { index, text in
            text.map { "<Cell ss:Index=\"\(index + 1)\"><Data ss:Type=\"String\">\($0)</Data></Cell>" }
        }
        return "<Row\(attributes)>\(cells.joined())</Row>"
    }

    /// A row of cells that are written out.
    static func cells(_ cells: String...) -> String { "<Row>\(cells.joined())</Row>" }

    static func cell(_ text: String, at column: Int, across: Int = 0, down: Int = 0, type: String = "String") -> String
    {
        "<Cell ss:Index=\"\(column)\" ss:MergeAcross=\"\(across)\" ss:MergeDown=\"\(down)\"><Data ss:Type=\"\(type)\">\(text)</Data></Cell>"
    }
}

/// What tests ask of submissions.
extension Submission {
    static func of(_ files: ReadFile..., showsPersonal: Bool = false) -> Submission {
        normalize(
            files, unit: SmallRulebook.unit, period: SmallRulebook.year2020, by: SmallRulebook.rulebook,
            showsPersonal: showsPersonal)
    }

    func observation(_ field: String) -> Observation? { observations.first { $0.field == field } }

    func word(_ code: String, _ speaker: Speaker = .commune) -> Claim.Word? {
        claims.first { $0.code == code && $0.speaker == speaker }?.word
    }

    /// The codes of the findings, in order.
    var codes: [String] { findings.map(\.code) }

    func finding(_ code: String) -> Finding? { findings.first { $0.code == code } }

    /// The cells of a finding.
    func cells(_ code: String) -> [String] { finding(code)?.evidence.map(\.place.cell.a1) ?? [] }

    var account: SheetAccount? { files.first?.sheets.first }
}

extension Observation {
    var number: Number? { value?.number }
}
