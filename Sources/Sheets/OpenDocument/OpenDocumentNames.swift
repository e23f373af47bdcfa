// The names that the reader of OpenDocument compares, interned once per file.

/// Interned names; local names are unambiguous where they are asked for.
struct OpenDocumentNames {
    private(set) var table: XMLName?, row: XMLName?, column: XMLName?, cell: XMLName?, coveredCell: XMLName?
    private(set) var paragraph: XMLName?, annotation: XMLName?, space: XMLName?, tab: XMLName?, lineBreak: XMLName?
    private(set) var name: XMLName?, styleName: XMLName?, visibility: XMLName?, count: XMLName?, formula: XMLName?
    private(set) var columnsRepeated: XMLName?, rowsRepeated: XMLName?, columnsSpanned: XMLName?, rowsSpanned: XMLName?
    private(set) var valueType: XMLName?, value: XMLName?, dateValue: XMLName?, timeValue: XMLName?
    private(set) var booleanValue: XMLName?, stringValue: XMLName?, officeSpace: XMLName?, tableSpace: XMLName?
    private(set) var style: XMLName?, parentStyle: XMLName?, dataStyle: XMLName?, display: XMLName?
    private(set) var fontFamily: XMLName?, fontName: XMLName?, defaultCellStyle: XMLName?, textPosition: XMLName?
    private(set) var lineThrough: XMLName?, lineThroughType: XMLName?, truncate: XMLName?
    private var groups: Set<XMLName?> = []
    private var passed: Set<XMLName?> = []
    private var numbers: [XMLName?: NumberStyle] = [:]
    private var properties: [XMLName?: WritableKeyPath<WorkbookMetadata, String?>] = [:]

    init() {}

    init(_ names: XMLNames) {
        (table, row, column, cell) = (names["table"], names["table-row"], names["table-column"], names["table-cell"])
        (coveredCell, paragraph, annotation) = (names["covered-table-cell"], names["p"], names["annotation"])
        (space, tab, lineBreak, count) = (names["s"], names["tab"], names["line-break"], names["c"])
        (name, styleName, visibility, formula) = (
            names["name"], names["style-name"], names["visibility"], names["formula"]
        )
        (columnsRepeated, rowsRepeated) = (names["number-columns-repeated"], names["number-rows-repeated"])
        (columnsSpanned, rowsSpanned) = (names["number-columns-spanned"], names["number-rows-spanned"])
        (valueType, value, dateValue) = (names["value-type"], names["value"], names["date-value"])
        (timeValue, booleanValue, stringValue) = (names["time-value"], names["boolean-value"], names["string-value"])
        officeSpace = names["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]
        tableSpace = names["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
        (style, parentStyle, dataStyle) = (names["style"], names["parent-style-name"], names["data-style-name"])
        (display, fontFamily, fontName) = (names["display"], names["font-family"], names["font-name"])
        textPosition = names["text-position"]
        (lineThrough, lineThroughType) = (names["text-line-through-style"], names["text-line-through-type"])
        truncate = names["truncate-on-overflow"]
        defaultCellStyle = names["default-cell-style-name"]
        groups = Set(
            [
                "table-row-group", "table-header-rows", "table-rows", "table-columns", "table-header-columns",
                "table-column-group",
            ].map { names[$0] })
        passed = Set(
            ["tracked-changes", "scripts", "settings", "forms", "shapes", "master-styles", "dde-links"].map {
                names[$0]
            })
        numbers = [
            names["percentage-style"]: .percent, names["date-style"]: .date, names["time-style"]: .date,
            names["number-style"]: .number, names["currency-style"]: .number, names["text-style"]: .text,
        ]
        properties = [
            names["initial-creator"]: \.author, names["creator"]: \.lastAuthor, names["generator"]: \.application,
            names["creation-date"]: \.createdAt, names["date"]: \.savedAt,
        ]
    }

    /// The character that an element inside a text stands for.
    func blank(_ name: XMLName?) -> UInt8? {
        name == lineBreak ? 10 : name == tab ? 9 : name == space ? 0x20 : nil
    }

    /// Elements that only group rows or columns.
    func isRowGroup(_ name: XMLName?) -> Bool { groups.contains(name) }

    /// Parts of the file that hold no table of the sheet.
    func isPassed(_ name: XMLName?) -> Bool { passed.contains(name) }
    func numberStyle(_ name: XMLName?) -> NumberStyle? { numbers[name] }
    func property(_ name: XMLName?) -> WritableKeyPath<WorkbookMetadata, String?>? { properties[name] }
}
